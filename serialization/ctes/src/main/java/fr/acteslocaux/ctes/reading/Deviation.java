package fr.acteslocaux.ctes.reading;

import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something in a message that is not as it should be. The message is read all the same.
 *
 * @param kind  in what way it deviates
 * @param place  where
 * @param expected  what should stand there
 * @param found  what stands there
 */
public record Deviation(Kind kind, Place place, Localized expected, Localized found) implements Localized {

    /** In what ways messages deviate. */
    public enum Kind {
        /** The root is that of no message. */
        UNKNOWN_MESSAGE,
        /** An element is missing. */
        MISSING_ELEMENT,
        /** An element that has no place there. */
        UNKNOWN_ELEMENT,
        /** An element comes again; the first counts. */
        REPEATED_ELEMENT,
        /** An element comes before one that it should follow. */
        MISPLACED_ELEMENT,
        /** An attribute is missing. */
        MISSING_ATTRIBUTE,
        /** An attribute that has no place there. */
        UNKNOWN_ATTRIBUTE,
        /** A name is in no namespace, or in another one. */
        NAMESPACE,
        /** Text stands where only elements should. */
        STRAY_TEXT,
        /** A text is no value of its type. */
        VALUE,
        /** A text is too long. */
        LENGTH,
        /** The bytes are not in the encoding that the message names. */
        ENCODING,
        /** The form is right, but nothing is so numbered: a SIREN of zeros only, a nature 7, a matter 0.0. */
        UNKNOWN_CODE,
        /** A stated number is not that of what is there. */
        COUNT,
        /** A file has the name of something else. */
        FILE_NAME;

        /**
         * Says whether the schema itself knows of it. The others are found by who knows what the values mean.
         *
         * @return true unless the schema lets it through
         */
        public boolean isOfSchema() {
            return compareTo(ENCODING) < 0;
        }

        /**
         * Names the kind as documents do.
         *
         * @return such as {@code missing-element}
         */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Deviation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** Says what should stand there, and what does. */
    @Override
    public String in(Language language) {
        return Words.of("deviation", expected, found).in(language);
    }

    /**
     * Compares what is said.
     *
     * @param other  the other object
     * @return true if both say the same of the same place, in both languages
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Deviation deviation
                && kind == deviation.kind
                && place.equals(deviation.place)
                && in(Language.FRENCH).equals(deviation.in(Language.FRENCH))
                && in(Language.ENGLISH).equals(deviation.in(Language.ENGLISH));
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, place);
    }

    /** Writes kind, place and what is said, in English. */
    @Override
    public String toString() {
        return kind.id() + " " + place + ": " + in(Language.ENGLISH);
    }
}
