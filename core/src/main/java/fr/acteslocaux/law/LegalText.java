package fr.acteslocaux.law;

import fr.acteslocaux.scan.Ascii;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A text that has articles: a code, a law, an ordinance or a decree by its number or its day, the Constitution, or a text of the
 * European Union.
 * <p>
 * Codes are an open set: the usual ones are {@link Code}, any other is held by its name as a {@link NamedCode}. A text that is
 * only pointed at, <i>dudit code</i>, is {@link Aforesaid}.
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
            DECREE("décret"),
            /** An organic law (<i>loi organique</i>). */
            ORGANIC_LAW("loi organique"),
            /** An order (<i>arrêté</i>). */
            ORDER("arrêté"),
            /** A circular (<i>circulaire</i>). */
            CIRCULAR("circulaire");

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
            if (!isNumber(number)) {
                throw new IllegalArgumentException(
                        "Argument 'number' must be a year, a hyphen and a number, such as 75-1351, found \"" + number
                                + '"');
            }
            date.ifPresent(Numbered::requireYearOfFourDigits);
        }

        private static void requireYearOfFourDigits(LocalDate date) {
            if (date.getYear() < 1000 || date.getYear() > 9999) {
                throw new IllegalArgumentException("Argument 'date' must have a year of four digits, found " + date);
            }
        }

        /** Says whether this is a year, a hyphen and a number. */
        static boolean isNumber(String number) {
            int hyphen = Ascii.firstNonDigit(number, 0, number.length());
            int digits = number.length() - hyphen - 1;
            return (hyphen == 2 || hyphen == 4)
                    && digits >= 1
                    && digits <= MOST_DIGITS
                    && number.charAt(hyphen) == '-'
                    && number.charAt(hyphen + 1) != '0'
                    && Ascii.firstNonDigit(number, hyphen + 1, number.length()) == number.length();
        }

        /**
         * Writes the text's name.
         *
         * @return such as {@code loi n° 75-1351 du 31 décembre 1975}
         */
        @Override
        public String toString() {
            return kind.word() + " n° " + number
                    + date.map(day -> " du " + inWords(day)).orElse("");
        }

        private static String inWords(LocalDate day) {
            String words = FRENCH_DAY.format(day);
            return words.startsWith("1 ") ? "1er" + words.substring(1) : words;
        }
    }

    /**
     * A law, an ordinance or a decree by its day alone, such as the law of 26 January 1984. Several may have that day.
     *
     * @param kind  what it is
     * @param date  its day
     */
    public record Dated(Numbered.Kind kind, LocalDate date) implements LegalText {

        public Dated {
            Objects.requireNonNull(kind, "kind");
            Numbered.requireYearOfFourDigits(Objects.requireNonNull(date, "date"));
        }

        /**
         * Writes the text's name.
         *
         * @return such as {@code loi du 26 janvier 1984}
         */
        @Override
        public String toString() {
            return kind.word() + " du " + Numbered.inWords(date);
        }
    }

    /**
     * A code that has no {@link Code}, by its name. It need not exist: acts cite the
     * <i>code général des collectivités locales</i>, which never did. Whether it does, {@link #isListed()} says.
     *
     * @param title  the French title in small letters, such as {@code code de la route}
     */
    public record NamedCode(String title) implements LegalText {

        public NamedCode {
            Objects.requireNonNull(title, "title");
            if (!CodeReader.isTitle(title)) {
                throw new IllegalArgumentException(
                        "Argument 'title' must be the name in small letters of a code that has no constant, such as"
                                + " code de la route, found \"" + title + '"');
            }
        }

        /**
         * Says whether a code of this name exists or existed.
         *
         * @return true if it is in the list of codes, in force or repealed
         */
        public boolean isListed() {
            return ListedCodes.contain(title);
        }

        /**
         * Finds the code that a mistaken name may stand for. For example, {@code code général des collectivités locales} may stand
         * for {@code code général des collectivités territoriales}. It is a suggestion for a reader; nothing is repaired. Many
         * codes are in no list, those of overseas territories, of the Union and of other States: a name with words of its own
         * is not taken for a mistake.
         *
         * @return the title of a listed code, or empty if this one is listed, or if none or several are near
         */
        public Optional<String> suggestion() {
            return isListed() ? Optional.empty() : ListedCodes.nearest(title);
        }

        /**
         * Finds the codes that a text names, the known ones aside. A name ends where its words could no longer be those of one: what
         * follows it in prose may be taken for a part of it.
         *
         * @param text  any text, such as a recital
         * @return the names in the order of the text
         */
        public static List<NamedCode> allIn(CharSequence text) {
            return CodeReader.allIn(text);
        }

        /**
         * Writes the title.
         *
         * @return such as {@code code de la route}
         */
        @Override
        public String toString() {
            return title;
        }
    }

    /** The texts that are above the laws, and have a name and no number. */
    public enum Supreme implements LegalText {
        /** The Constitution, with its articles. */
        CONSTITUTION("Constitution");

        private final String title;

        Supreme(String title) {
            this.title = title;
        }

        /**
         * Returns the title.
         *
         * @return {@code Constitution}
         */
        @Override
        public String toString() {
            return title;
        }
    }

    /**
     * A regulation or a directive of the European Union, or of the communities before it.
     *
     * @legal.term règlement (UE), directive
     * @param instrument  what it is
     * @param union  what it is of
     * @param number  its number, the year first or last as it is printed, such as {@code 2016/679} or {@code 1407/2013}
     * @param date  its date, empty if the reference does not say
     */
    public record European(Instrument instrument, Union union, String number, Optional<LocalDate> date)
            implements LegalText {

        private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}/[1-9][0-9]{0,4}");

        /** What a text of the Union is. */
        public enum Instrument {
            /** A regulation (<i>règlement</i>). */
            REGULATION("règlement"),
            /** A directive (<i>directive</i>). */
            DIRECTIVE("directive");

            private final String word;

            Instrument(String word) {
                this.word = word;
            }

            /**
             * Returns the French word.
             *
             * @return such as {@code règlement}
             */
            public String word() {
                return word;
            }
        }

        /** What issued it: the Union, or what came before. */
        public enum Union {
            /** The European Union. */
            EU("UE"),
            /** The European Community. */
            EC("CE"),
            /** The European Economic Community. */
            EEC("CEE");

            private final String sign;

            Union(String sign) {
                this.sign = sign;
            }

            /**
             * Returns the French sign.
             *
             * @return such as {@code UE}
             */
            public String sign() {
                return sign;
            }
        }

        public European {
            Objects.requireNonNull(instrument, "instrument");
            Objects.requireNonNull(union, "union");
            Objects.requireNonNull(number, "number");
            Objects.requireNonNull(date, "date");
            if (!isNumber(number)) {
                throw new IllegalArgumentException(
                        "Argument 'number' must be two numbers and a slash between them, such as"
                                + " 2016/679, found \"" + number + '"');
            }
            date.ifPresent(Numbered::requireYearOfFourDigits);
        }

        /** Says whether this is a number and a year with a slash between them. */
        static boolean isNumber(String number) {
            return NUMBER.matcher(number).matches();
        }

        /**
         * Writes the text's name.
         *
         * @return such as {@code règlement (UE) 2016/679 du 27 avril 2016} or {@code directive 2014/24/UE}
         */
        @Override
        public String toString() {
            String name = instrument == Instrument.DIRECTIVE
                    ? instrument.word() + " " + number + "/" + union.sign()
                    : instrument.word() + " (" + union.sign() + ") " + number;
            return name + date.map(day -> " du " + Numbered.inWords(day)).orElse("");
        }
    }

    /**
     * A text that the passage points at, and names somewhere else. Which one it is, is not known.
     *
     * @legal.term dudit code, code susvisé
     */
    public enum Aforesaid implements LegalText {
        /** The said code. */
        CODE("ledit code"),
        /** The said law. */
        LAW("ladite loi"),
        /** The said ordinance. */
        ORDINANCE("ladite ordonnance"),
        /** The said decree. */
        DECREE("ledit décret"),
        /** The said order. */
        ORDER("ledit arrêté"),
        /** The said circular. */
        CIRCULAR("ladite circulaire");

        private final String words;

        Aforesaid(String words) {
            this.words = words;
        }

        /**
         * Writes the words that point at the text.
         *
         * @return such as {@code ledit code}
         */
        @Override
        public String toString() {
            return words;
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
        HERITAGE("C. patr.", "code du patrimoine"),
        /** The general tax code. */
        GENERAL_TAX("CGI", "code général des impôts"),
        /** The general code of the civil service. */
        PUBLIC_SERVICE("CGFP", "code général de la fonction publique");

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
