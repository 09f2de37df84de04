package fr.acteslocaux.serialization.document;

import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that keeps a document from being read.
 *
 * @param pointer  where, as a JSON pointer (RFC 6901); empty for the whole document
 * @param place  where, as line and column
 * @param kind  what kind of problem, a name that never changes its meaning, such as {@code unknown-property};
 *     {@value #MALFORMED_VALUE} if {@code what} is a {@link FormatFault}, which has the input, what was
 *     expected and what was found
 * @param what  what is wrong
 */
public record Problem(String pointer, Place place, String kind, Localized what) implements Serializable {

    /** The kind of a text that should be a value and is not. */
    public static final String MALFORMED_VALUE = "malformed-value";

    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
    }

    /** What is wrong is kept in both languages; a fault in the format of a value with all its parts. */
    private Object writeReplace() {
        return kept();
    }

    private Kept kept() {
        Localized words =
                what instanceof FormatFault ? what : Localized.of(what.in(Language.FRENCH), what.in(Language.ENGLISH));
        return new Kept(pointer, place, kind, (Serializable) words);
    }

    private record Kept(String pointer, Place place, String kind, Serializable what) implements Serializable {

        private Object readResolve() {
            return new Problem(pointer, place, kind, (Localized) what);
        }
    }

    /**
     * Compares what is said.
     *
     * @param other  the other object
     * @return true if both say the same of the same place, in both languages
     */
    /**
     * Places the problem in a larger document.
     *
     * @param at  the pointer of what has the problem, {@code ""} for the root
     * @return the problem with its pointer from the root
     */
    public Problem within(String at) {
        return at.isEmpty() ? this : new Problem(at + pointer, place, kind, what);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem problem && kept().equals(problem.kept());
    }

    @Override
    public int hashCode() {
        return Objects.hash(pointer, place, kind);
    }

    /**
     * Says what is wrong, without the place.
     *
     * @param language  the reader's language
     * @return the sentence
     */
    public String text(Language language) {
        return what.in(language);
    }
}
