package fr.acteslocaux.compliance;

import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.scan.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who signed for whom. Names are spelled in many ways, and so are capacities: « MAIRE », « Le Maire » and « Maire de Rodez » are
 * one.
 */
final class Representatives {

    private static final int BY_NAME = 3;
    private static final int BY_CAPACITY = 2;
    private static final int BY_WORDS = 1;

    private static final Set<String> LINKS =
            Set.of("LE", "LA", "L", "LES", "DE", "DU", "DES", "D", "MONSIEUR", "MADAME", "M", "MME", "ET");

    private static final Set<String> OF_DEPUTIES =
            Set.of("ADJOINT", "ADJOINTE", "AU", "PREMIER", "PREMIERE", "DEUXIEME", "COMMUNE", "VILLE", "POUR");

    private final Convention convention;
    private final Map<String, Set<String>> read = new ConcurrentHashMap<>();

    private Representatives(Convention convention) {
        this.convention = convention;
    }

    static Representatives of(Convention convention) {
        return new Representatives(convention);
    }

    Convention convention() {
        return convention;
    }

    int signaturesOf(Party party) {
        int count = 0;
        for (Signature signature : convention.signatures()) {
            count += represents(signature, party) ? 1 : 0;
        }
        return count;
    }

    /** Where the words fit several parties, as « Président » does, the name or the very same words decide. */
    boolean represents(Signature signature, Party party) {
        int fit = fit(signature, party);
        return fit > 0 && (fit == BY_NAME || !isAnyFitter(signature, party, fit));
    }

    private boolean isAnyFitter(Signature signature, Party party, int fit) {
        for (Party other : convention.parties()) {
            if (!other.equals(party) && fit(signature, other) > fit) {
                return true;
            }
        }
        return false;
    }

    private int fit(Signature signature, Party party) {
        return party.representative().isEmpty() ? 0 : fit(party.representative().get(), signature.signatory(), party);
    }

    private int fit(Signatory person, Signatory other, Party party) {
        if (person.name().isPresent()
                && other.name().isPresent()
                && isSame(person.name().get(), other.name().get())) {
            return BY_NAME;
        }
        if (person.capacity().equals(other.capacity())) {
            return BY_CAPACITY;
        }
        Set<String> capacity = words(person.capacity());
        Set<String> signed = words(other.capacity());
        if (capacity.equals(signed)) {
            return BY_CAPACITY;
        }
        if (capacity.isEmpty() || signed.isEmpty()) {
            return 0;
        }
        Set<String> more = new HashSet<>(signed);
        more.removeAll(capacity);
        more.removeAll(words(party.name()));
        more.removeAll(OF_DEPUTIES);
        // « Maire de Toulouse » is no mayor of Rodez: what is more than the capacity must be of the party.
        boolean isThatOfTheParty = signed.containsAll(capacity) && more.isEmpty();
        return isThatOfTheParty || capacity.containsAll(signed) ? BY_WORDS : 0;
    }

    private boolean isSame(String name, String other) {
        return name.equals(other) || words(name).equals(words(other));
    }

    private Set<String> words(String text) {
        return read.computeIfAbsent(text, Representatives::wordsOf);
    }

    private static Set<String> wordsOf(String text) {
        Set<String> words = new HashSet<>(List.of(Words.of(text).split(" ")));
        words.removeAll(LINKS);
        return words;
    }
}
