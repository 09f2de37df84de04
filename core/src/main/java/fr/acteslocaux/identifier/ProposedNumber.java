package fr.acteslocaux.identifier;

import fr.acteslocaux.identifier.TransmissionNumber.Profile;
import java.text.Normalizer;
import java.util.Optional;

/** The number of an act in the characters that a receiver of transmissions accepts: letters and digits are never left out. */
final class ProposedNumber {

    private static final String SEPARATOR = "_";
    private static final String NONE = "";

    private ProposedNumber() {}

    static Optional<TransmissionNumber> of(String printed, Profile profile) {
        String plain = plain(printed);
        if (plain.chars()
                .anyMatch(character ->
                        isOfWord((char) character) && !profile.allows(profile.nearest((char) character)))) {
            return Optional.empty();
        }
        return fitting(plain, profile, SEPARATOR).or(() -> fitting(plain, profile, NONE));
    }

    /** Letters without accents, ligatures as the letters that they join. */
    private static String plain(String printed) {
        StringBuilder plain = new StringBuilder(printed.length());
        Normalizer.normalize(printed, Normalizer.Form.NFKD).chars().forEach(character -> {
            switch (character) {
                case 'œ' -> plain.append("oe");
                case 'Œ' -> plain.append("OE");
                case 'æ' -> plain.append("ae");
                case 'Æ' -> plain.append("AE");
                default -> {
                    if (Character.getType(character) != Character.NON_SPACING_MARK) {
                        plain.append((char) character);
                    }
                }
            }
        });
        return plain.toString();
    }

    private static boolean isOfWord(char character) {
        return (Character.isLetter(character) && Character.getType(character) != Character.MODIFIER_LETTER)
                || Character.isDigit(character);
    }

    /** Puts a separator in the place of what is refused between letters and digits. */
    private static Optional<TransmissionNumber> fitting(String plain, Profile profile, String separator) {
        StringBuilder proposed = new StringBuilder(plain.length());
        boolean refused = false;
        for (int i = 0; i < plain.length(); i++) {
            char character = profile.nearest(plain.charAt(i));
            if (profile.allows(character)) {
                if (refused && proposed.length() > 0) {
                    proposed.append(separator);
                }
                proposed.append(character);
                refused = false;
            } else {
                refused = true;
            }
        }
        return TransmissionNumber.tryParse(withoutEnds(proposed, profile)).filter(number -> number.fits(profile));
    }

    private static CharSequence withoutEnds(CharSequence proposed, Profile profile) {
        int start = 0;
        int endExclusive = proposed.length();
        while (start < endExclusive && !profile.allowsAtEnds(proposed.charAt(start))) {
            start++;
        }
        while (endExclusive > start && !profile.allowsAtEnds(proposed.charAt(endExclusive - 1))) {
            endExclusive--;
        }
        return proposed.subSequence(start, endExclusive);
    }
}
