package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConvertCommandTest {

    @Test
    void document_isWrittenAsTheLibraryWritesIt() throws IOException {
        String rodez = Files.readString(Path.of(Run.RODEZ), StandardCharsets.UTF_8);
        Run run = Run.withInput(rodez.replaceAll("\\n *", ""), "convert", "--to", "json", "-");
        assertThat(run).isEqualTo(new Run(0, rodez, ""));
    }

    @Test
    void linesOfActs_areWrittenAsLines() {
        String lines = line(1) + line(2);
        Run run = Run.withInput("\n" + lines, "convert", "--to", "json", "--ndjson", "-");
        assertThat(run).isEqualTo(new Run(0, lines, ""));
    }

    private static String line(long seed) {
        return new String(ActWriter.writeLine(Acts.lawful(seed)), StandardCharsets.UTF_8);
    }

    @Test
    void unusableDocument_isNotWritten() {
        Run run = Run.withInput("{}", "convert", "--to", "json", "-", "--lang", "en");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.startsWith("actes: -:1:1: "));
    }

    @Test
    void unknownForm_saysWhichThereAre() {
        Run run = Run.of("convert", "--to", "papyrus", Run.RODEZ);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("actes: --to \"papyrus\" n'est pas connu ; attendu : json, scdl, all-acts, open-data,"
                        + " open-data-lines\n");
    }
}
