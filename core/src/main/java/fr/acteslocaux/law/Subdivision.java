package fr.acteslocaux.law;

/**
 * A part of an article. An item (<i>1°</i>), a paragraph (<i>I</i>), a letter (<i>a</i>) and an <i>alinéa</i> are four
 * different things: the fifth item of a list is the sixth or seventh alinéa of its article.
 */
public sealed interface Subdivision {

    /**
     * A paragraph, numbered in Roman numerals.
     *
     * @legal.term paragraphe (I, II, III)
     * @param number  its number, from 1 to 49
     * @param rank  {@code bis}, {@code ter} and so on to {@code duodecies}, or empty
     */
    record Paragraph(int number, String rank) implements Subdivision {

        public Paragraph {
            LatinRank.require(rank);
            if (number < 1 || number > Roman.LARGEST) {
                throw new IllegalArgumentException(
                        "Argument 'number' must be from 1 to " + Roman.LARGEST + ", found " + number);
            }
        }

        /**
         * Writes the paragraph.
         *
         * @return such as {@code IV}
         */
        @Override
        public String toString() {
            return Roman.of(number) + withBlank(rank);
        }
    }

    /**
     * An item of a list.
     *
     * @legal.term 1°, 2°, 3°
     * @param number  its number, from 1 to 999 999 999
     * @param rank  {@code bis}, {@code ter} and so on to {@code duodecies}, or empty
     */
    record Item(int number, String rank) implements Subdivision {

        public Item {
            LatinRank.require(rank);
            requireCountable(number);
        }

        /**
         * Writes the item.
         *
         * @return such as {@code 4°}
         */
        @Override
        public String toString() {
            return number + "°" + withBlank(rank);
        }
    }

    /**
     * A letter of a list within an item.
     *
     * @legal.term a, b, c
     * @param letter  the small letter
     */
    record Letter(char letter) implements Subdivision {

        public Letter {
            if (letter < 'a' || letter > 'z') {
                throw new IllegalArgumentException("Argument 'letter' must be from a to z, found " + letter);
            }
        }

        /**
         * Writes the letter.
         *
         * @return such as {@code a}
         */
        @Override
        public String toString() {
            return String.valueOf(letter);
        }
    }

    /**
     * A paragraph of the text counted by its line breaks.
     *
     * @legal.term alinéa
     * @param number  its number, from 1 to 999 999 999
     */
    record Alinea(int number) implements Subdivision {

        public Alinea {
            requireCountable(number);
        }

        /**
         * Writes the alinéa.
         *
         * @return such as {@code alinéa 5}
         */
        @Override
        public String toString() {
            return "alinéa " + number;
        }
    }

    private static String withBlank(String rank) {
        return rank.isEmpty() ? "" : " " + rank;
    }

    private static void requireCountable(int number) {
        if (number < 1 || number > ArticleNumber.LARGEST) {
            throw new IllegalArgumentException(
                    "Argument 'number' must be from 1 to " + ArticleNumber.LARGEST + ", found " + number);
        }
    }
}
