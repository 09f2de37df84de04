package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import java.util.List;

/**
 * How large a document may be. A document within these limits is read in less than 64 MB of memory, whatever it says; the
 * largest acts are far below them.
 */
public final class Limits {

    /** The longest document, in bytes. */
    public static final int BYTES = 8 * 1024 * 1024;

    /** The most objects and arrays one within the other. */
    public static final int DEPTH = 64;

    /** The most tokens: values, names, and ends of objects and arrays. */
    public static final int TOKENS = 100_000;

    /** The longest text, in characters. */
    public static final int TEXT = 1024 * 1024;

    /** The longest name of a property, in characters. */
    public static final int NAME = 100;

    /** The longest number, in characters. */
    public static final int NUMBER = 100;

    /** The most problems that are told; the others are only counted. */
    public static final int PROBLEMS = 1_000;

    static final ProblemText EXCEEDED = ProblemText.of("too-large", BYTES, DEPTH, TOKENS, TEXT, NAME, NUMBER);

    private Limits() {}

    /**
     * Answers that a document passes a limit.
     *
     * @param <T>  the type that the value would have
     * @param place  where it does, if known
     * @return the result
     */
    public static <T> ReadResult<T> exceeded(Place place) {
        return unreadable(place, EXCEEDED);
    }

    /**
     * Answers that a document cannot be read further.
     *
     * @param <T>  the type that the value would have
     * @param place  where reading stopped
     * @param what  why
     * @return the result
     */
    public static <T> ReadResult<T> unreadable(Place place, ProblemText what) {
        return ReadResult.failed(List.of(new Problem("", place, what.key(), what)));
    }
}
