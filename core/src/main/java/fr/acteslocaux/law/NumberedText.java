package fr.acteslocaux.law;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A law, an ordinance or a decree by its number, such as law n° 75-1351 of 31 December 1975.
 *
 * @param kind  what it is
 * @param number  its number, such as {@code 75-1351} or {@code 2021-1310}
 * @param date  its date, empty if the reference does not say
 */
public record NumberedText(Kind kind, String number, Optional<LocalDate> date) implements LegalText {

    static final DateTimeFormatter FRENCH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

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
