package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Thrown by a {@link JsonSource} where a document cannot be read on. */
public final class JsonFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Kind {
        /** It is no JSON. */
        MALFORMED,
        /** It ends too early. */
        TRUNCATED,
        /** It goes beyond {@link Limits}. */
        TOO_LARGE,
        /** It holds half of a character, which UTF-8 cannot write. */
        LONE_SURROGATE
    }

    private final Kind kind;
    private final Place place;

    /**
     * Says what is wrong.
     *
     * @param kind  why the document cannot be read on
     * @param place  where
     * @param cause  what the library says, null if it says nothing
     */
    public JsonFault(Kind kind, Place place, @Nullable Throwable cause) {
        super(kind + " at " + place.line() + ":" + place.column(), cause, false, false);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.place = place;
    }

    /**
     * Returns why the document cannot be read on.
     *
     * @return the kind of fault
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Tells where reading stopped.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }
}
