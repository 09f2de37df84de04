package fr.acteslocaux.prose;

import fr.acteslocaux.money.Euros;
import fr.acteslocaux.scan.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The amounts that a text writes out: {@code trois cent vingt euros et cinquante centimes}. */
public final class AmountsInWords {

    private static final Set<String> EUROS = Set.of("euro", "euros");
    private static final Set<String> CENTS = Set.of("centime", "centimes");
    private static final Set<String> LINKS_OF_MILLIONS = Set.of("d", "de");
    /** « Trois euros, vingt centimes » is one phrase. */
    private static final Pattern BETWEEN_PHRASES = Pattern.compile("(?iu)(?<!euros?)[,;:.!?()«»–—/]");

    private static final int MOST_CENTS = 99;
    /** From the word « euros » on, the words that may say its cents: « et quatre-vingt-dix-neuf centimes ». */
    private static final int MOST_WORDS_OF_CENTS = 6;

    private AmountsInWords() {}

    /**
     * Finds amounts.
     *
     * @param text  the text
     * @return the amounts that it writes out, in its order; empty if it writes out none
     */
    public static List<Euros> in(String text) {
        if (!text.contains("euro") && !text.contains("EURO") && !text.contains("Euro")) {
            return List.of();
        }
        List<Euros> found = new ArrayList<>();
        for (String phrase : BETWEEN_PHRASES.split(text, -1)) {
            List<String> words = wordsOf(phrase);
            for (int i = 0; i < words.size(); i++) {
                if (EUROS.contains(words.get(i))) {
                    longestFrom(words, i).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** Returns the words since the last mark that parts phrases: « au lot vingt, deux » is no twenty-two. */
    static List<String> lastWordsOf(String text) {
        String[] phrases = BETWEEN_PHRASES.split(text, -1);
        return wordsOf(phrases[phrases.length - 1]);
    }

    static List<String> wordsOf(String text) {
        return Arrays.asList(Words.of(text).toLowerCase(Locale.ROOT).split(" "));
    }

    private static Optional<Euros> longestFrom(List<String> words, int euros) {
        int last = Math.min(words.size(), euros + 1 + MOST_WORDS_OF_CENTS);
        for (int end = last; end > euros + 1; end--) {
            if (CENTS.contains(words.get(end - 1))) {
                Optional<Euros> withCents = endingAt(words, end);
                if (withCents.isPresent()) {
                    return withCents;
                }
            }
        }
        return endingAt(words, euros + 1);
    }

    /** Reads the amount whose last word stands right before a place: « euros », « centimes », or the number of these. */
    static Optional<Euros> endingAt(List<String> words, int end) {
        boolean isCentsNamed = end > 0 && CENTS.contains(words.get(end - 1));
        boolean isWhole = end > 0 && EUROS.contains(words.get(end - 1));
        if (isWhole) {
            return whole(words, end - 1).flatMap(euros -> euros(euros, 0));
        }
        Optional<NumbersInWords.Last> cents =
                NumbersInWords.before(words, isCentsNamed ? end - 1 : end).filter(last -> last.value() <= MOST_CENTS);
        if (cents.isEmpty()) {
            return Optional.empty();
        }
        int before = cents.get().start();
        int euros = before > 0 && words.get(before - 1).equals("et") ? before - 1 : before;
        if (euros == 0 || !EUROS.contains(words.get(euros - 1))) {
            return isCentsNamed ? euros(0, cents.get().value()) : Optional.empty();
        }
        return whole(words, euros - 1).flatMap(value -> euros(value, cents.get().value()));
    }

    private static Optional<Long> whole(List<String> words, int end) {
        int last = end > 1 && LINKS_OF_MILLIONS.contains(words.get(end - 1)) ? end - 1 : end;
        return NumbersInWords.before(words, last).map(NumbersInWords.Last::value);
    }

    private static Optional<Euros> euros(long whole, long cents) {
        return Optional.of(Euros.of(BigDecimal.valueOf(whole).add(BigDecimal.valueOf(cents, 2))));
    }
}
