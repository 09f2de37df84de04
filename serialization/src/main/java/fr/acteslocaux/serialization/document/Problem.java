package fr.acteslocaux.serialization.document;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Objects;

/**
 * Something that keeps a document from being read.
 *
 * @param pointer  where, as a JSON pointer (RFC 6901); empty for the whole document
 * @param place  where, as line and column
 * @param what  what is wrong
 */
public record Problem(String pointer, Place place, Localized what) {

    public Problem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(what, "what");
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
