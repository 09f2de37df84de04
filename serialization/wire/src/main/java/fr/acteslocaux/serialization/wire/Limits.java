package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /** A document has too many bytes. */
    static final ProblemText TOO_LONG = passed("bytes", BYTES);

    /** A limit that the JSON libraries watch, and the word by which both say that it is passed. */
    private record Watched(String word, ProblemText problem) {}

    private static final List<Watched> WATCHED = List.of(
            new Watched("NestingDepth", passed("depth", DEPTH)),
            new Watched("TokenCount", passed("tokens", TOKENS)),
            new Watched("StringLength", passed("text", TEXT)),
            new Watched("NameLength", passed("name", NAME)),
            new Watched("NumberLength", passed("number", NUMBER)));

    private Limits() {}

    private static ProblemText passed(String limit, int most) {
        return ProblemText.of("too-large", ProblemText.of("limit." + limit, most));
    }

    /** Says which limit a library found passed. */
    static ProblemText passed(@Nullable Throwable said) {
        String complaint = said == null ? "" : String.valueOf(said.getMessage());
        return WATCHED.stream()
                .filter(limit -> complaint.contains(limit.word()))
                .map(Watched::problem)
                .findFirst()
                .orElse(TOO_LONG);
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
