package fr.acteslocaux.law;

import fr.acteslocaux.scan.Ascii;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A law, an ordinance or a decree by its number, such as law n° 75-1351 of 31 December 1975.
 *
 * @param kind  what it is
 * @param number  its number, such as {@code 75-1351} or {@code 2021-1310}: a year of two or four digits, a hyphen and at
 *     most nine digits that do not begin with a zero
 * @param date  its date, empty if the reference does not say
 */
public record NumberedText(Kind kind, String number, Optional<LocalDate> date) implements LegalText {

    static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    private static final int MOST_DIGITS = 9;

    /** What a numbered text is. */
    public enum Kind {
        /** A law (<i>loi</i>). */
        LAW("loi"),
        /** An ordinance (<i>ordonnance</i>). */
        ORDINANCE("ordonnance"),
        /** A decree (<i>décret</i>). */
        DECREE("décret");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /**
         * Returns the French word.
         *
         * @return such as {@code loi}
         */
        public String word() {
            return word;
        }
    }

    public NumberedText {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        if (number.isEmpty() || endOfNumber(number, 0) != number.length()) {
            throw new IllegalArgumentException(
                    "Argument 'number' must be a year, a hyphen and a number, such as 75-1351, found \"" + number
                            + '"');
        }
        if (date.isPresent() && (date.get().getYear() < 1000 || date.get().getYear() > 9999)) {
            throw new IllegalArgumentException("Argument 'date' must have a year of four digits, found " + date.get());
        }
    }

    /** Finds where a number of a text ends that begins at {@code start}; {@code start} if none begins there. */
    static int endOfNumber(CharSequence text, int start) {
        int hyphen = Ascii.firstNonDigit(text, start, text.length());
        boolean hasYear = hyphen - start == 2 || hyphen - start == 4;
        if (!hasYear || hyphen + 1 >= text.length() || text.charAt(hyphen) != '-' || text.charAt(hyphen + 1) == '0') {
            return start;
        }
        int end = Ascii.firstNonDigit(text, hyphen + 1, text.length());
        int digits = end - hyphen - 1;
        return digits >= 1 && digits <= MOST_DIGITS ? end : start;
    }

    /**
     * Writes the text's name.
     *
     * @return such as {@code loi n° 75-1351 du 31 décembre 1975}
     */
    @Override
    public String toString() {
        String day = date.map(FRENCH_DAY::format)
                .map(text -> text.startsWith("1 ") ? "1er " + text.substring(2) : text)
                .map(text -> " du " + text)
                .orElse("");
        return kind.word() + " n° " + number + day;
    }
}
