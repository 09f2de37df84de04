package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that an act or an argument holds moves the terminal, and an answer that is not written is no success. */
class OutputSafetyTest {

    private static final String HOSTILE = "Rodez\n\nCONSTATS : aucune erreur\u001b[2J\u0007\u202e\u2028";

    @TempDir
    private Path folder;

    /** A place that takes nothing, for a reason. */
    private record Full(String reason) {

        OutputStream stream() {
            return new OutputStream() {
                @Override
                public void write(int oneByte) throws IOException {
                    throw new IOException(reason);
                }
            };
        }
    }

    private static Run into(Full full, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Actes.run(new ByteArrayInputStream(new byte[0]), full.stream(), err, arguments);
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check RODEZ",
                "convert --to json RODEZ",
                "generate --count 3 --seed 1",
                "id uai 0120612A",
                "deadline appeal --from 2024-06-03",
                "holidays 2024",
                "court 12",
                "matters",
                "rules",
                "explain appeal.clear-months",
                "law rules",
                "schema",
                "--help",
            })
    void answer_thatCannotBeWrittenEndsWith74AndOneLine(String command) {
        String[] arguments = command.replace("RODEZ", Run.RODEZ).split(" ");
        Run run = into(new Full("No space left on device"), arguments);
        assertThat(run.exitCode()).isEqualTo(74);
        assertThat(run.err()).isEqualTo("actes: la sortie ne peut pas être écrite : No space left on device\n");
        assertThat(into(new Full("Broken pipe"), arguments).err()).isEmpty();
    }

    private String hostileAct() throws IOException {
        Path file = folder.resolve("hostile.json");
        Files.writeString(
                file,
                Json.line(Json.object()
                        .put("schema", "actes-locaux/1")
                        .put("type", "decision")
                        .put("object", HOSTILE)
                        .put(HOSTILE, "")
                        .set("authority", Json.object().put("kind", "commune").put("name", HOSTILE))),
                StandardCharsets.UTF_8);
        return file.toString();
    }

    private static void isHarmless(String text) {
        assertThat(text.lines()).noneMatch(line -> line.startsWith("CONSTATS : aucune erreur\u001b"));
        assertThat(text).doesNotContain("\u001b", "\u0007", "\u202e", "\u2028");
    }

    @Test
    void valuesOfAnAct_doNotReachTheTerminalAsControls() throws IOException {
        String file = hostileAct();
        for (String format : new String[] {"text", "json"}) {
            Run run = Run.of("check", "--format", format, file);
            isHarmless(run.out());
            isHarmless(run.err());
        }
        isHarmless(Run.of("convert", "--to", "json", file).out());
    }

    @Test
    void linesOfAValue_doNotLookLikeLinesOfTheReport() throws IOException {
        Path file = folder.resolve("act.json");
        Files.writeString(
                file,
                Files.readString(Path.of(Run.RODEZ), StandardCharsets.UTF_8)
                        .replace("\"name\": \"Rodez\"", "\"name\": \"Rodez\\n\\nCONSTATS : aucune erreur\""),
                StandardCharsets.UTF_8);
        assertThat(Run.of("check", file.toString()).out().lines().filter(line -> line.startsWith("CONSTATS")))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"uai", "siren", "number", "reference", "citation"})
    void valuesGiven_areShownAsTheyAre(String kind) {
        Run run = Run.of("id", kind, HOSTILE);
        isHarmless(run.out());
        assertThat(run.out()).hasLineCount(1);
        isHarmless(Run.of("deadline", "appeal", "--from", HOSTILE).err());
    }
}
