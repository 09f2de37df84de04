package fr.acteslocaux.law;

import fr.acteslocaux.text.MalformedValueException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reference to an article of law, such as {@code CGCT L.2122-22 4°}.
 * <p>
 * It is read from every spelling in use, and written in one: {@code au 4° de l'article L. 2122-22 du code général des
 * collectivités territoriales} is {@code CGCT L.2122-22 4°}. A reference that names no code has none: none is guessed.
 * <p>
 * It does not say that the article exists. Several references in one passage are {@link LegalReferences}.
 *
 * @legal.term référence, visa
 * @param text  the code, law, ordinance or decree; empty if the reference names none
 * @param article  the number of the article
 * @param subdivisions  the part of the article, the outermost first; empty for the whole article
 */
public record LegalReference(Optional<LegalText> text, Article article, List<Subdivision> subdivisions)
        implements Comparable<LegalReference> {

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
         * @param rank  {@code bis}, {@code ter} and so on to {@code tricies}, or empty
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
         * @param rank  {@code bis}, {@code ter} and so on to {@code tricies}, or empty
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
            if (number < 1 || number > LegalReference.Article.LARGEST) {
                throw new IllegalArgumentException(
                        "Argument 'number' must be from 1 to " + LegalReference.Article.LARGEST + ", found " + number);
            }
        }
    }

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
     *     a blank it is none of I, V, X and L, which would be a paragraph or another article. The general tax code also has two
     *     capitals and Latin words here: {@code " VH bis"}, {@code " A bis"}, {@code " nonies C"}
     */
    public record Article(Prefix prefix, List<Integer> numbers, String letter) implements Comparable<Article> {

        static final int LARGEST = 999_999_999;

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

        public Article {
            Objects.requireNonNull(prefix, "prefix");
            numbers = List.copyOf(Objects.requireNonNull(numbers, "numbers"));
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
            if (!letter.isEmpty() && !ArticleSuffix.isValid(letter)) {
                throw new IllegalArgumentException(
                        "Argument 'letter' must be empty, or a hyphen or blank and a capital, found \"" + letter + '"');
            }
        }

        @Override
        public int compareTo(Article other) {
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
            int byLetter = ArticleSuffix.compare(letter, other.letter);
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

    private static final Comparator<LegalReference> ORDER = Comparator.comparing(
                    (LegalReference reference) -> textOrder(reference.text().orElse(null)))
            .thenComparing(LegalReference::article)
            .thenComparing(LegalReference::subdivisions, SubdivisionOrder.OUTERMOST_FIRST);

    public LegalReference {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(article, "article");
        subdivisions = List.copyOf(Objects.requireNonNull(subdivisions, "subdivisions"));
    }

    /**
     * Makes a reference to an article of a text, or to a part of it.
     *
     * @param text  the code, law, ordinance or decree
     * @param article  the number of the article
     * @param subdivisions  the part of the article, the outermost first; none for the whole article
     * @return the reference
     */
    public static LegalReference of(LegalText text, Article article, Subdivision... subdivisions) {
        return new LegalReference(Optional.of(text), article, List.of(subdivisions));
    }

    /**
     * Reads a reference.
     *
     * @param text  one reference, such as {@code CGCT L.2122-22 4°} or {@code au 4° de l'article L. 2122-22}
     * @return the reference
     * @throws MalformedValueException if it is none, is more than one, cites a whole text, or says "the same code" with
     *     nothing before it
     */
    public static LegalReference parse(CharSequence text) {
        return ReferenceReader.parse(text, null);
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static LegalReference valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a reference that may say "the same code" or "the said code".
     *
     * @param text  one reference, such as {@code L. 2131-1 du même code}
     * @param sameText  what "the same code" and "the said code" stand for
     * @return the reference
     * @throws MalformedValueException if it is none, or more than one
     */
    public static LegalReference parse(CharSequence text, LegalText sameText) {
        return ReferenceReader.parse(text, sameText);
    }

    /**
     * Reads a reference, if it is one.
     *
     * @param text  the text
     * @return the reference, or empty
     */
    public static Optional<LegalReference> tryParse(@Nullable CharSequence text) {
        return text == null ? Optional.empty() : ReferenceReader.tryParse(text);
    }

    /**
     * Says whether a text is one reference.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return tryParse(text).isPresent();
    }

    LegalReference withoutText() {
        return new LegalReference(Optional.empty(), article, subdivisions);
    }

    LegalReference withText(Optional<LegalText> named) {
        return new LegalReference(named, article, subdivisions);
    }

    LegalReference withSubdivisions(List<Subdivision> parts) {
        return new LegalReference(text, article, parts);
    }

    LegalReference within(Subdivision innermost) {
        return withSubdivisions(
                Stream.concat(subdivisions.stream(), Stream.of(innermost)).toList());
    }

    private static String textOrder(@Nullable LegalText text) {
        if (text == null) {
            return "";
        }
        return text instanceof LegalText.Numbered || text instanceof LegalText.Dated ? "2" + text : "1" + text;
    }

    @Override
    public int compareTo(LegalReference other) {
        return ORDER.compare(this, other);
    }

    /**
     * Says whether it is of the article that another is of, whatever parts of it both name.
     *
     * @param other  the other reference
     * @return true if text and article are the same
     */
    public boolean isOfArticleOf(LegalReference other) {
        return text.equals(other.text()) && article.equals(other.article());
    }

    /**
     * Writes the reference.
     *
     * @return such as {@code CGCT L.2122-22 4°} or {@code loi n° 75-1351 du 31 décembre 1975 art. 10 I}
     */
    @Override
    public String toString() {
        boolean bare = article.prefix() == Article.Prefix.NONE;
        return Stream.of(
                        text.map(LegalText::toString).stream(),
                        Stream.of(bare ? "art. " + article : article.toString()),
                        subdivisions.stream().map(Subdivision::toString))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }
}
