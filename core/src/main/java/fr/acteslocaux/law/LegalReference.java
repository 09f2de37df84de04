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
public record LegalReference(Optional<LegalText> text, ArticleNumber article, List<Subdivision> subdivisions)
        implements Comparable<LegalReference> {

    private static final Comparator<LegalReference> ORDER = Comparator.comparing(
                    (LegalReference reference) -> textOrder(reference.text().orElse(null)))
            .thenComparing(LegalReference::article)
            .thenComparing(LegalReference::subdivisions, SubdivisionOrder.OUTERMOST_FIRST);

    public LegalReference {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(article, "article");
        subdivisions = List.copyOf(subdivisions);
    }

    /**
     * Makes a reference to an article of a text, or to a part of it.
     *
     * @param text  the code, law, ordinance or decree
     * @param article  the number of the article
     * @param subdivisions  the part of the article, the outermost first; none for the whole article
     * @return the reference
     */
    public static LegalReference of(LegalText text, ArticleNumber article, Subdivision... subdivisions) {
        return new LegalReference(Optional.of(text), article, List.of(subdivisions));
    }

    /**
     * Reads a reference.
     *
     * @param text  one reference, such as {@code CGCT L.2122-22 4°} or {@code au 4° de l'article L. 2122-22}
     * @return the reference
     * @throws MalformedValueException if it is none, is more than one, or says "the same code" with nothing before it
     */
    public static LegalReference parse(CharSequence text) {
        return LegalReferenceParser.parse(text, Optional.empty());
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
     * Reads a reference that may say "the same code".
     *
     * @param text  one reference, such as {@code L. 2131-1 du même code}
     * @param sameText  what "the same code" stands for
     * @return the reference
     * @throws MalformedValueException if it is none, or more than one
     */
    public static LegalReference parse(CharSequence text, LegalText sameText) {
        return LegalReferenceParser.parse(text, Optional.of(sameText));
    }

    /**
     * Reads a reference, if it is one.
     *
     * @param text  the text
     * @return the reference, or empty
     */
    public static Optional<LegalReference> tryParse(@Nullable CharSequence text) {
        return text == null ? Optional.empty() : LegalReferenceParser.tryParse(text);
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

    private static String textOrder(@Nullable LegalText text) {
        if (text == null) {
            return "";
        }
        return text instanceof LegalText.Code ? "1" + text : "2" + text;
    }

    @Override
    public int compareTo(LegalReference other) {
        return ORDER.compare(this, other);
    }

    /**
     * Writes the reference.
     *
     * @return such as {@code CGCT L.2122-22 4°} or {@code loi n° 75-1351 du 31 décembre 1975 art. 10 I}
     */
    @Override
    public String toString() {
        boolean bare = article.prefix() == ArticleNumber.Prefix.NONE;
        return Stream.of(
                        text.map(LegalText::toString).stream(),
                        Stream.of(bare ? "art. " + article : article.toString()),
                        subdivisions.stream().map(Subdivision::toString))
                .flatMap(part -> part)
                .collect(Collectors.joining(" "));
    }
}
