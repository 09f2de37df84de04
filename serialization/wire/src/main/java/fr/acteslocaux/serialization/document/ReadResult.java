package fr.acteslocaux.serialization.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What reading a document gave: the value, or all its problems.
 *
 * @param <T>  the type of the value
 * @param value  the value, empty if there are problems
 * @param problems  the problems in the order of the document, none if there is a value
 * @param warnings  what was passed over, in the order of the document; none unless one asked for that
 * @param place  where the document begins, for one of many in a file; {@link Place#NONE} for a document alone
 */
public record ReadResult<T>(Optional<T> value, List<Problem> problems, List<Problem> warnings, Place place) {

    public ReadResult {
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
        Objects.requireNonNull(place, "place");
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A document has either a value or problems, not both or none");
        }
    }

    /**
     * Answers with a value.
     *
     * @param <T>  the type of the value
     * @param value  the value
     * @return the result
     */
    public static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(Optional.of(value), List.of(), List.of(), Place.NONE);
    }

    /**
     * Answers with a value, and with what was passed over.
     *
     * @param <T>  the type of the value
     * @param value  the value
     * @param warnings  what was passed over
     * @return the result
     */
    public static <T> ReadResult<T> of(T value, List<Problem> warnings) {
        return new ReadResult<>(Optional.of(value), List.of(), warnings, Place.NONE);
    }

    /**
     * Answers with problems.
     *
     * @param <T>  the type that the value would have
     * @param problems  the problems, at least one
     * @return the result
     */
    public static <T> ReadResult<T> failed(List<Problem> problems) {
        return new ReadResult<>(Optional.empty(), problems, List.of(), Place.NONE);
    }

    /**
     * Returns the value, for whoever cannot go on without it.
     *
     * @return the value
     * @throws UnreadableDocumentException if there are problems, which it carries
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new UnreadableDocumentException(problems));
    }
}
