package fr.acteslocaux.serialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.testing.Acts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Acts one a line. */
class ActLinesTest {

    private static byte[] lines(int count) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        LongStream.range(0, count).forEach(seed -> lines.writeBytes(ActWriter.writeLine(Acts.lawful(seed))));
        return lines.toByteArray();
    }

    private static List<ReadResult<Act>> read(String text) {
        try (Stream<ReadResult<Act>> results =
                ActReader.readLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))) {
            return results.toList();
        }
    }

    @Test
    void acts_areReadAsWritten() {
        try (Stream<ReadResult<Act>> results = ActReader.readLines(new ByteArrayInputStream(lines(50)))) {
            assertThat(results.map(result -> result.value().orElseThrow()))
                    .containsExactlyElementsOf(
                            LongStream.range(0, 50).mapToObj(Acts::lawful).toList());
        }
    }

    @Test
    void lines_mayBeEmptyEndWithCarriageReturnsAndLackTheLastNewline() {
        String line = new String(ActWriter.writeLine(Acts.lawful(1)), StandardCharsets.UTF_8).strip();
        assertThat(read("\n" + line + "\r\n\r\n" + line))
                .hasSize(2)
                .allSatisfy(result -> assertThat(result.value()).contains(Acts.lawful(1)));
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @Test
    void problems_areAtTheLineOfTheWhole() {
        String line = new String(ActWriter.writeLine(Acts.lawful(1)), StandardCharsets.UTF_8);
        List<ReadResult<Act>> results = read(line + "\n{\"a\" 1}\n" + line + "[]\n");
        assertThat(results).extracting(result -> result.value().isPresent()).containsExactly(true, false, true, false);
        assertThat(results.get(1).problems()).extracting(Problem::place).containsExactly(new Place(3, 6));
        assertThat(results.get(3).problems())
                .extracting(problem -> problem.place().line())
                .containsOnly(5);
    }

    @Test
    void acts_areAtTheirLinesOfTheWhole() {
        String line = new String(ActWriter.writeLine(Acts.lawful(1)), StandardCharsets.UTF_8);
        assertThat(read("\n" + line + "\r\n[]\n" + line))
                .extracting(result -> result.place().line())
                .containsExactly(2, 4, 5);
        assertThat(ActReader.read(line.getBytes(StandardCharsets.UTF_8)).place())
                .isEqualTo(Place.NONE);
    }

    @Test
    void line_thatIsTooLongIsAProblemAndTheNextOneIsRead() {
        String line = new String(ActWriter.writeLine(Acts.lawful(1)), StandardCharsets.UTF_8);
        List<ReadResult<Act>> results = read("[" + "0,".repeat(5 * 1024 * 1024) + "\n" + line);
        assertThat(results).hasSize(2);
        assertThat(results.get(0).problems()).extracting(Problem::kind).containsExactly("too-large");
        assertThat(results.get(1).value()).contains(Acts.lawful(1));
    }

    @Test
    void noMoreIsReadThanIsAskedFor() {
        byte[] all = lines(200);
        AtomicInteger taken = new AtomicInteger();
        InputStream counted = new ByteArrayInputStream(all) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                int count = super.read(into, offset, length);
                taken.addAndGet(Math.max(0, count));
                return count;
            }
        };
        try (Stream<ReadResult<Act>> results = ActReader.readLines(counted)) {
            assertThat(results.limit(1).count()).isEqualTo(1);
        }
        assertThat(taken.get()).isBetween(1, all.length / 4);
    }

    @Test
    void brokenInput_isToldWithItsLine() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("cable pulled");
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return read();
            }
        };
        assertThatThrownBy(() -> ActReader.readLines(broken).count())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("Line 1")
                .hasRootCauseMessage("cable pulled");
    }
}
