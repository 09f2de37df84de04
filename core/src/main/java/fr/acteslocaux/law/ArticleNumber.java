package fr.acteslocaux.law;

import fr.acteslocaux.scan.Ascii;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The number of an article of law, such as {@code L.2122-22}, {@code R.*111-36-1} or {@code 10}.
 * <p>
 * The order is that of the code: {@code L.2122-3} comes before {@code L.2122-22}, {@code L.2122-22} before
 * {@code L.2122-22-1}, and {@code L.2122-1 A} before {@code L.2122-1}. A code has a part of laws (L, LO), one of decrees (R,
 * R*, D) and one of orders (A), and counts through each of them whatever the prefix: {@code D.2131-5-1} stands between
 * {@code R.2131-5} and {@code R.2131-6}.
 *
 * @param prefix  the rank of the article
 * @param numbers  the numbers that hyphens join, at least one, each from 0 to 999 999 999
 * @param letter  the capital behind them with its hyphen or blank, such as {@code -A} or {@code " A"}; empty if none. Behind
 *     a blank it is none of I, V, X and L, which would be a paragraph or another article
 */
public record ArticleNumber(Prefix prefix, List<Integer> numbers, String letter) implements Comparable<ArticleNumber> {

    static final int LARGEST = 999_999_999;

    private static final String PARAGRAPHS_AND_LAWS = "IVXL";

    /** The rank of an article. */
    public enum Prefix {
        /** No prefix, as in laws. */
        NONE("", 0),
        /** Law (<i>loi</i>). */
        L("L.", 1),
        /** Organic law (<i>loi organique</i>). */
        LO("LO.", 1),
        /** Decree in council of state (<i>décret en Conseil d'État</i>). */
        R("R.", 2),
        /** Decree in council of ministers (<i>décret en Conseil des ministres</i>). */
        R_STAR("R.*", 2),
        /** Simple decree (<i>décret simple</i>). */
        D("D.", 2),
        /** Order (<i>arrêté</i>). */
        A("A.", 3);

        private final String text;
        private final int part;

        Prefix(String text, int part) {
            this.text = text;
            this.part = part;
        }
    }

    public ArticleNumber {
        Objects.requireNonNull(prefix, "prefix");
        numbers = List.copyOf(numbers);
        Objects.requireNonNull(letter, "letter");
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("Argument 'numbers' must have at least one number");
        }
        for (int number : numbers) {
            if (number < 0 || number > LARGEST) {
                throw new IllegalArgumentException(
                        "Argument 'numbers' must be from 0 to " + LARGEST + ", found " + number);
            }
        }
        if (!letter.isEmpty() && (letter.length() != 2 || !isLetter(letter.charAt(0), letter.charAt(1)))) {
            throw new IllegalArgumentException(
                    "Argument 'letter' must be empty, or a hyphen or blank and a capital, found \"" + letter + '"');
        }
    }

    /** Says whether a capital behind this mark belongs to the number. */
    static boolean isLetter(char mark, char letter) {
        return Ascii.isCapital(letter) && (mark == '-' || (mark == ' ' && PARAGRAPHS_AND_LAWS.indexOf(letter) < 0));
    }

    private boolean standsBeforeItsNumber() {
        return letter.startsWith(" ");
    }

    @Override
    public int compareTo(ArticleNumber other) {
        int byPart = Integer.compare(prefix.part, other.prefix.part);
        if (byPart != 0) {
            return byPart;
        }
        int common = Math.min(numbers.size(), other.numbers.size());
        for (int i = 0; i < common; i++) {
            int byNumber = Integer.compare(numbers.get(i), other.numbers.get(i));
            if (byNumber != 0) {
                return byNumber;
            }
        }
        if (numbers.size() != other.numbers.size()) {
            return Integer.compare(numbers.size(), other.numbers.size());
        }
        if (standsBeforeItsNumber() != other.standsBeforeItsNumber()) {
            return standsBeforeItsNumber() ? -1 : 1;
        }
        int byLetter = letter.compareTo(other.letter);
        return byLetter != 0 ? byLetter : prefix.compareTo(other.prefix);
    }

    /**
     * Writes the number.
     *
     * @return such as {@code L.2122-22}
     */
    @Override
    public String toString() {
        return prefix.text + numbers.stream().map(String::valueOf).collect(Collectors.joining("-")) + letter;
    }
}
