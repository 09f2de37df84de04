package fr.acteslocaux.cli;

import fr.acteslocaux.text.Language;
import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line of a terminal that says how many acts are done, written again in its place. */
final class Progress {

    /** Whoever waits for less need not be told. */
    private static final long FIRST = TimeUnit.SECONDS.toNanos(1);

    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(250);

    private final PrintWriter terminal;
    private final LongSupplier nanoseconds;
    private long due;
    private long done;
    private int width;

    /** Begins now; where no time passes, nothing is ever written. */
    Progress(PrintWriter terminal, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
        this.due = nanoseconds.getAsLong() + FIRST;
    }

    /** Counts one more act. */
    void count(Language language) {
        done++;
        long now = nanoseconds.getAsLong();
        if (now - due >= 0) {
            due = now + BETWEEN;
            String line = ReportTexts.of(language).text("progress", done);
            terminal.print('\r' + line);
            terminal.flush();
            width = line.length();
        }
    }

    /** Takes the line away, so that something else can be written in its place. */
    void wipe() {
        if (width > 0) {
            terminal.print('\r' + " ".repeat(width) + '\r');
            width = 0;
        }
    }
}
