package fr.acteslocaux.law;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The number of an article of law, such as {@code L.2122-22}, {@code R.*111-36-1} or {@code 10}.
 * <p>
 * The order is that of the code: {@code L.2122-3} comes before {@code L.2122-22}, {@code L.2122-22} before
 * {@code L.2122-22-1}, and {@code L.2122-1 A} before {@code L.2122-1}.
 *
 * @param prefix  the rank of the article
 * @param numbers  the numbers that hyphens join, at least one
 * @param letter  the letter behind them with its hyphen or blank, such as {@code -A} or {@code " A"}; empty if none
 */
public record ArticleNumber(Prefix prefix, List<Integer> numbers, String letter) implements Comparable<ArticleNumber> {

    /** The rank of an article. */
    public enum Prefix {
        /** No prefix, as in laws. */
        NONE(""),
        /** Law (<i>loi</i>). */
        L("L."),
        /** Organic law (<i>loi organique</i>). */
        LO("LO."),
        /** Decree in council of state (<i>décret en Conseil d'État</i>). */
        R("R."),
        /** Decree in council of ministers (<i>décret en Conseil des ministres</i>). */
        R_STAR("R.*"),
        /** Simple decree (<i>décret simple</i>). */
        D("D."),
        /** Order (<i>arrêté</i>). */
        A("A.");

        private final String text;

        Prefix(String text) {
            this.text = text;
        }
    }

    public ArticleNumber {
        Objects.requireNonNull(prefix, "prefix");
        numbers = List.copyOf(numbers);
        Objects.requireNonNull(letter, "letter");
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("Argument 'numbers' must have at least one number");
        }
    }

    private boolean standsBeforeItsNumber() {
        return letter.startsWith(" ");
    }

    @Override
    public int compareTo(ArticleNumber other) {
        int byPrefix = prefix.compareTo(other.prefix);
        if (byPrefix != 0) {
            return byPrefix;
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
        return letter.compareTo(other.letter);
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
