package fr.acteslocaux.serialization.wire;

import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Documents one a line, LF at the end of each (NDJSON). One line is in memory at a time, and no more is read than is asked
 * for; empty lines are passed over.
 */
public final class DocumentLines {

    private static final int CHUNK = 64 * 1024;

    private final InputStream input;
    private final byte[] buffer = new byte[CHUNK];
    private int next;
    private int end;
    private long line;

    private DocumentLines(InputStream input) {
        this.input = input;
    }

    /**
     * Reads each line when it is asked for.
     *
     * @param <T>  the type of the values
     * @param input  the lines; closed with the stream
     * @param reader  what reads one document
     * @return a result for each line, with its place; places count the lines of the whole; it throws {@link UncheckedIOException} if the
     *     input cannot be read
     */
    public static <T> Stream<ReadResult<T>> read(InputStream input, Function<byte[], ReadResult<T>> reader) {
        DocumentLines lines = new DocumentLines(input);
        Iterator<ReadResult<T>> results = new Iterator<>() {

            private Optional<ReadResult<T>> ready = Optional.empty();

            @Override
            public boolean hasNext() {
                if (ready.isEmpty()) {
                    ready = lines.next(reader);
                }
                return ready.isPresent();
            }

            @Override
            public ReadResult<T> next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("No line is left");
                }
                ReadResult<T> result = ready.orElseThrow();
                ready = Optional.empty();
                return result;
            }
        };
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(results, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .onClose(lines::close);
    }

    private void close() {
        try {
            input.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("The lines could not be closed", failure);
        }
    }

    private <T> Optional<ReadResult<T>> next(Function<byte[], ReadResult<T>> reader) {
        try {
            while (hasBytes()) {
                line++;
                ByteArrayOutputStream document = new ByteArrayOutputStream();
                boolean tooLong = !readLine(document);
                if (tooLong) {
                    return Optional.of(inTheWhole(Limits.unreadable(new Place(1, 1), Limits.TOO_LONG)));
                }
                byte[] bytes = document.toByteArray();
                if (!isEmpty(bytes)) {
                    return Optional.of(inTheWhole(reader.apply(bytes)));
                }
            }
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("Line " + (line + 1) + " could not be read", failure);
        }
    }

    private boolean hasBytes() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, input.read(buffer));
        }
        return end > 0;
    }

    /** Takes a line off; false if it is longer than a document may be, which it is no use to hold. */
    private boolean readLine(ByteArrayOutputStream document) throws IOException {
        boolean fits = true;
        while (hasBytes()) {
            int stop = next;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            fits &= document.size() + (stop - next) <= Limits.BYTES;
            if (fits) {
                document.write(buffer, next, stop - next);
            }
            boolean complete = stop < end;
            next = complete ? stop + 1 : end;
            if (complete) {
                break;
            }
        }
        return fits;
    }

    private static boolean isEmpty(byte[] bytes) {
        for (byte character : bytes) {
            if (character != ' ' && character != '\t' && character != '\r') {
                return false;
            }
        }
        return true;
    }

    private <T> ReadResult<T> inTheWhole(ReadResult<T> result) {
        return new ReadResult<>(
                result.value(),
                inTheWhole(result.problems()),
                inTheWhole(result.warnings()),
                inTheWhole(result.place()));
    }

    private List<Problem> inTheWhole(List<Problem> problems) {
        return problems.stream()
                .map(problem ->
                        new Problem(problem.pointer(), inTheWhole(problem.place()), problem.kind(), problem.what()))
                .toList();
    }

    private Place inTheWhole(Place place) {
        return new Place(Math.toIntExact(line), Math.max(1, place.column()));
    }
}
