package fr.acteslocaux.cli;

import fr.acteslocaux.text.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The three streams, in UTF-8 whatever the locale. */
final class Console {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final InputStream input;
    private final BufferedReader in;
    private final RememberingStream written;
    private final PrintWriter out;
    private final PrintWriter err;
    private final Progress progress;

    Console(InputStream in, OutputStream out, OutputStream err) {
        this(in, out, err, () -> 0);
    }

    /** Makes a console where somebody waits and watches the standard error: its nanoseconds pass. */
    Console(InputStream in, OutputStream out, OutputStream err, LongSupplier nanoseconds) {
        this.input = in;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.written = new RememberingStream(out);
        this.out = writer(written);
        this.err = writer(err);
        this.progress = new Progress(this.err, nanoseconds);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }

    void print(String answer) {
        out.print(Visible.lines(answer));
        out.print('\n');
    }

    /** Says that one more act is done. */
    void count(Language language) {
        progress.count(language);
    }

    void complain(String line) {
        progress.wipe();
        err.print("actes: " + Visible.line(line) + "\n");
    }

    /** Writes a line of an answer that is no answer on the standard output. */
    void complainAsIs(String line) {
        progress.wipe();
        err.print(Visible.line(line) + "\n");
    }

    /** Returns the standard input as bytes; what is read here is not read as lines. */
    InputStream input() {
        return input;
    }

    /** Returns the standard output as bytes, for documents that are no lines of text; what was printed before stands before. */
    OutputStream output() {
        out.flush();
        return written;
    }

    PrintWriter out() {
        return out;
    }

    /** Says whether nobody reads any longer what is written. */
    boolean isClosed() {
        return out.checkError();
    }

    void flush() {
        progress.wipe();
        out.flush();
        err.flush();
    }

    /** Says why the output could not be written; nothing does where the reader has seen enough. */
    Optional<String> unwritten() {
        return written.failure();
    }

    /** Takes the values given as arguments, or each line of the input if there are none. */
    void forEachValue(List<String> arguments, Consumer<String> action) {
        if (!arguments.isEmpty()) {
            arguments.forEach(action);
            return;
        }
        try {
            String first = in.readLine();
            for (String line = withoutMark(first); line != null; line = in.readLine()) {
                action.accept(line);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The input cannot be read", failure);
        }
    }

    /** Takes off the byte order mark with which some programs begin what they write. */
    private static @Nullable String withoutMark(@Nullable String line) {
        return line != null && line.startsWith(BYTE_ORDER_MARK) ? line.substring(BYTE_ORDER_MARK.length()) : line;
    }
}
