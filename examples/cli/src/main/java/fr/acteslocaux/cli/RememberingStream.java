package fr.acteslocaux.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stream that remembers why it could not be written to: a writer on it tells only that it could not. */
final class RememberingStream extends FilterOutputStream {

    /** What an operating system says where the reader has seen enough, as {@code head} has. */
    private static final String READER_IS_GONE = "Broken pipe";

    private @Nullable IOException failure;

    RememberingStream(OutputStream stream) {
        super(stream);
    }

    @Override
    public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException unwritten) {
            failure = failure == null ? unwritten : failure;
            throw unwritten;
        }
    }

    /** Says what is wrong with the place that is written to; nothing is where nobody reads any longer. */
    Optional<String> failure() {
        return Optional.ofNullable(failure)
                .map(unwritten -> String.valueOf(unwritten.getMessage()))
                .filter(reason -> !reason.equals(READER_IS_GONE));
    }
}
