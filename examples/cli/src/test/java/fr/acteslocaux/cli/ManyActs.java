package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.testing.Acts;
import java.io.InputStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads many acts, a line each. A thousand are generated; they come again and again, in a stream of some gigabytes. */
final class ManyActs {

    private static final int GENERATED = 1_000;

    private ManyActs() {}

    /**
     * Reads them.
     *
     * @param arguments  the Jackson, and how many acts
     */
    public static void main(String[] arguments) {
        Reading reading = Reading.valueOf(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        byte[][] lines = LongStream.range(0, GENERATED)
                .mapToObj(seed -> ActWriter.writeLine(Acts.lawful(seed)))
                .toArray(byte[][]::new);
        try (Stream<ReadResult<Act>> acts = reading.lines(repeated(lines, count))) {
            long read = acts.filter(result -> result.value().isPresent()).count();
            if (read != count) {
                throw new IllegalStateException("Of " + count + " acts only " + read + " were read");
            }
        }
    }

    private static InputStream repeated(byte[][] lines, int count) {
        return new InputStream() {

            private int line;
            private int at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (line == count) {
                    return -1;
                }
                byte[] current = lines[line % lines.length];
                int part = Math.min(length, current.length - at);
                System.arraycopy(current, at, into, offset, part);
                at += part;
                if (at == current.length) {
                    at = 0;
                    line++;
                }
                return part;
            }
        };
    }
}
