package fr.acteslocaux.serialization.jackson;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.testing.Acts;
import java.io.InputStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Reads a million acts, a line each. A thousand are made up; they come again and again, in a stream of some gigabytes. */
final class MillionActs {

    private static final int ACTS = 1_000_000;
    private static final int MADE_UP = 1_000;

    private MillionActs() {}

    public static void main(String[] arguments) {
        byte[][] lines = LongStream.range(0, MADE_UP)
                .mapToObj(seed -> ActWriter.writeLine(Acts.lawful(seed)))
                .toArray(byte[][]::new);
        try (Stream<ReadResult<Act>> acts = ActReader.readLines(repeated(lines))) {
            long read = acts.filter(result -> result.value().isPresent()).count();
            if (read != ACTS) {
                throw new IllegalStateException("Of " + ACTS + " acts only " + read + " were read");
            }
        }
    }

    private static InputStream repeated(byte[][] lines) {
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
                if (line == ACTS) {
                    return -1;
                }
                byte[] current = lines[line % lines.length];
                int count = Math.min(length, current.length - at);
                System.arraycopy(current, at, into, offset, count);
                at += count;
                if (at == current.length) {
                    at = 0;
                    line++;
                }
                return count;
            }
        };
    }
}
