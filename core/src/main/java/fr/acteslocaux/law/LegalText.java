package fr.acteslocaux.law;

import fr.acteslocaux.scan.Ascii;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A text that has articles: a code, or a numbered law, ordinance or decree.
 */
public sealed interface LegalText {

    /**
     * A law, an ordinance or a decree by its number, such as law n° 75-1351 of 31 December 1975.
     *
     * @param kind  what it is
     * @param number  its number, such as {@code 75-1351} or {@code 2021-1310}: a year of two or four digits, a hyphen and at
     *     most nine digits that do not begin with a zero
     * @param date  its date, empty if the reference does not say
     */
    public record Numbered(Kind kind, String number, Optional<LocalDate> date) implements LegalText {

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

        public Numbered {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(date, "date");
            if (number.isEmpty() || endOfNumber(number, 0) != number.length()) {
                throw new IllegalArgumentException(
                        "Argument 'number' must be a year, a hyphen and a number, such as 75-1351, found \"" + number
                                + '"');
            }
            if (date.isPresent() && (date.get().getYear() < 1000 || date.get().getYear() > 9999)) {
                throw new IllegalArgumentException(
                        "Argument 'date' must have a year of four digits, found " + date.get());
            }
        }

        /** Finds where a number of a text ends that begins at {@code start}; {@code start} if none begins there. */
        static int endOfNumber(CharSequence text, int start) {
            int hyphen = Ascii.firstNonDigit(text, start, text.length());
            boolean hasYear = hyphen - start == 2 || hyphen - start == 4;
            if (!hasYear
                    || hyphen + 1 >= text.length()
                    || text.charAt(hyphen) != '-'
                    || text.charAt(hyphen + 1) == '0') {
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

    /**
     * A code, by its usual abbreviation.
     *
     * @legal.term code
     */
    public enum Code implements LegalText {
        /** The general code of local authorities. */
        CGCT("CGCT", "code général des collectivités territoriales"),
        /** The code of administrative justice. */
        CJA("CJA", "code de justice administrative"),
        /** The code of relations between the public and the administration. */
        CRPA("CRPA", "code des relations entre le public et l'administration"),
        /** The code of civil procedure. */
        CPC("CPC", "code de procédure civile"),
        /** The code of public procurement. */
        CCP("CCP", "code de la commande publique"),
        /** The general code of the property of public persons. */
        CGPPP("CGPPP", "code général de la propriété des personnes publiques"),
        /** The code of education. */
        EDUCATION("C. éduc.", "code de l'éducation"),
        /** The code of town planning. */
        PLANNING("C. urb.", "code de l'urbanisme"),
        /** The labour code. */
        LABOUR("C. trav.", "code du travail"),
        /** The civil code. */
        CIVIL("C. civ.", "code civil"),
        /** The electoral code. */
        ELECTORAL("C. élect.", "code électoral"),
        /** The code of the environment. */
        ENVIRONMENT("C. env.", "code de l'environnement"),
        /** The heritage code. */
        HERITAGE("C. patr.", "code du patrimoine");

        private final String abbreviation;
        private final String title;

        Code(String abbreviation, String title) {
            this.abbreviation = abbreviation;
            this.title = title;
        }

        /**
         * Returns the title in words.
         *
         * @return the French title, such as {@code code de justice administrative}
         */
        public String title() {
            return title;
        }

        /**
         * Returns the usual abbreviation.
         *
         * @return such as {@code CGCT} or {@code C. éduc.}
         */
        @Override
        public String toString() {
            return abbreviation;
        }
    }
}
