package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Jackson 2 and Jackson 3, in one program. */
class BothJacksonsTest {

    private static final int ACTS = 200;

    @Test
    void acts_areWrittenInTheSameBytes() {
        for (long seed = 0; seed < ACTS; seed++) {
            Act act = Acts.lawful(seed);
            byte[] document = ActWriter.write(act);
            assertThat(fr.acteslocaux.jackson3.ActWriter.write(act))
                    .as("seed %d", seed)
                    .isEqualTo(document);
            assertThat(fr.acteslocaux.jackson3.ActReader.read(document).value()).contains(act);
            assertThat(ActReader.read(document).value()).contains(act);
        }
    }

    @Test
    void arrays_areReadAsWritten() {
        List<Act> acts = List.of(Acts.rodezEnt2024(), Acts.lawful(1), Acts.lawful(2));
        byte[] document = ActWriter.writeArray(acts);
        assertThat(fr.acteslocaux.jackson3.ActWriter.writeArray(acts)).isEqualTo(document);
        assertThat(ActReader.readArray(document).value()).contains(acts);
        assertThat(fr.acteslocaux.jackson3.ActReader.readArray(document).value())
                .contains(acts);
        assertThat(new String(ActWriter.writeArray(List.of()), StandardCharsets.UTF_8))
                .isEqualTo("[]\n");
    }

    @Test
    void problemsOfAnArray_sayWhichAct() {
        byte[] document = ("[" + new String(ActWriter.writeLine(Acts.lawful(1)), StandardCharsets.UTF_8) + ", {}, 3]")
                .getBytes(StandardCharsets.UTF_8);
        ReadResult<List<Act>> expected = ActReader.readArray(document);
        assertThat(expected.problems()).extracting(Problem::pointer).containsExactly("/1", "/1", "/2");
        assertThat(fr.acteslocaux.jackson3.ActReader.readArray(document)).isEqualTo(expected);
    }

    /** Wherever a transfer stops: in a word, a number, an escape, after a comma. */
    @Test
    void everyBeginningOfADocument_isTruncated() {
        String document = "{\"a\\u00e9\": [true, false, null, -1.5e+3, \"\\n\"],\r\n \"b\" : {}}";
        for (int end = 1; end < document.length(); end++) {
            String beginning = document.substring(0, end);
            for (Reading reading : Reading.values()) {
                assertThat(reading.document(beginning.getBytes(StandardCharsets.UTF_8))
                                .problems())
                        .as("%s, %s", beginning, reading)
                        .extracting(Problem::kind)
                        .containsExactly("truncated");
            }
        }
    }

    @Test
    void faultyDocuments_haveTheSameProblems() throws IOException {
        String rodez = Files.readString(Path.of(Run.RODEZ), StandardCharsets.UTF_8);
        for (String document : List.of(
                "",
                "{",
                "[]",
                "{\"a\" 1}",
                "{\"a\": \"\\ud800\"}",
                "{} {}",
                rodez.replace("\"organ\"", "\"organe\""),
                rodez.replace("2024-06-03", "2024-6-3"),
                rodez.replace("\"type\": \"decision\"", "\"type\": 1"))) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            ReadResult<Act> expected = ActReader.read(bytes);
            assertThat(expected.problems()).isNotEmpty();
            assertThat(fr.acteslocaux.jackson3.ActReader.read(bytes)).isEqualTo(expected);
        }
    }
}
