package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.testing.Acts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Acts in files as other programs write them. */
class ActFilesTest {

    private static final String MARK = "\ufeff";
    private static final String INDENTED = new String(ActWriter.write(Acts.rodezEnt2024()), StandardCharsets.UTF_8);
    private static final String LINE = new String(ActWriter.writeLine(Acts.rodezEnt2024()), StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Run checked(String name, String content, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, content.getBytes(charset));
        return Run.of("check", "--format", "json", "--as-of", "2024-06-10", file.toString());
    }

    private Run checked(String name, String content) throws IOException {
        return checked(name, content, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"act.json", "act.ndjson"})
    void byteOrderMarkAndWindowsLineEnds_areTaken(String name) throws IOException {
        String content = name.endsWith(".ndjson") ? LINE : INDENTED;
        assertThat(checked(name, MARK + content.replace("\n", "\r\n"))).satisfies(run -> {
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.json()).hasSize(1);
        });
    }

    @Test
    void byteOrderMarkBeforeAnArray_isTaken() throws IOException {
        assertThat(checked("acts.json", MARK + " \n[" + INDENTED + "," + LINE + "]")
                        .json())
                .filteredOn(report -> report.has("timeline"))
                .hasSize(2);
    }

    @Test
    void byteOrderMarkBeforeValues_isTaken() {
        assertThat(Run.withInput(MARK + "0120612A\r\n", "id", "uai").out()).startsWith("0120612A : valide");
        assertThat(Run.withInput(MARK, "id", "uai").exitCode()).isEqualTo(ExitCode.WRONG);
    }

    @ParameterizedTest
    @CsvSource({
        "act.json, ISO-8859-1, ISO-8859-1 (Latin-1)",
        "act.ndjson, ISO-8859-1, ISO-8859-1 (Latin-1)",
        "act.json, UTF-16, UTF-16",
        "act.ndjson, UTF-16LE, UTF-16"
    })
    void otherEncoding_isRefusedInOneLineWithItsName(String name, String charset, String seeming) throws IOException {
        Run run = checked(name, name.endsWith(".ndjson") ? LINE : INDENTED, Charset.forName(charset));
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err())
                .hasLineCount(1)
                .endsWith(": le document n'est pas en UTF-8 ; il semble être en " + seeming + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", MARK})
    void indentedDocumentUnderANameOfLines_getsOneHint(String before) throws IOException {
        Run run = checked("act.ndjson", before + INDENTED);
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).hasLineCount(1).contains("plusieurs lignes, et non un acte par ligne");
        assertThat(checked("acts.ndjson", before + "[" + INDENTED + "]").err()).hasLineCount(1);
    }

    @Test
    void lineThatIsCut_isToldAsOne() throws IOException {
        Run run = checked("acts.ndjson", LINE.substring(0, 500) + "\n" + LINE);
        assertThat(run.json()).hasSize(1);
        assertThat(run.err()).hasLineCount(1).contains(":1:").contains("tronqué");
    }

    @Test
    void reports_carryTheLineOfTheirAct() throws IOException {
        assertThat(checked("acts.ndjson", LINE + "\n" + LINE).json())
                .filteredOn(report -> report.has("timeline"))
                .extracting(report -> report.path("line").asInt())
                .containsExactly(1, 3);
        assertThat(checked("act.json", INDENTED).json().get(0).has("line")).isFalse();
    }

    @Test
    void duplicates_carryTheLinesOfTheirActs() throws IOException {
        assertThat(checked("acts.ndjson", LINE + "\n" + LINE).json())
                .filteredOn(report -> report.path("id").asText().equals("duplicate.document"))
                .singleElement()
                .satisfies(duplicate -> assertThat(duplicate.path("acts").findValuesAsText("line"))
                        .containsExactly("1", "3"));
    }

    @Test
    void clocks_sayWhetherTheyAreOver() throws IOException {
        assertThat(checked("act.json", INDENTED).json().get(0).path("timeline"))
                .filteredOn(clock -> clock.path("deadline").asText().equals("appeal"))
                .extracting(clock -> clock.path("state").asText())
                .containsExactly("pending");
        assertThat(Run.of("check", "--format", "json", "--as-of", "2024-08-06", Run.RODEZ)
                        .json()
                        .get(0)
                        .path("timeline"))
                .filteredOn(clock -> clock.path("deadline").asText().equals("appeal"))
                .extracting(clock -> clock.path("state").asText())
                .containsExactly("over");
    }
}
