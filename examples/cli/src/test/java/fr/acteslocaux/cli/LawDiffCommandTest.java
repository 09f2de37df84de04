package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LawDiffCommandTest {

    private static final Path LAWS = Run.ROOT.resolve("examples/law");
    private static final String HEAD = "rule\tfrom\tuntil\tleading\tcitation\talso\tparameters\n";

    @TempDir
    private Path folder;

    private String threeMonths = "";
    private String closed = "";
    private String of2025 = "";

    /** The Rodez act as if it were of Monday 6 January 2025, and reforms of days of which the law is settled. */
    @BeforeEach
    void writeActAndLaws() throws IOException {
        String rodez = Files.readString(Path.of(Run.RODEZ), StandardCharsets.UTF_8);
        of2025 = write("act.json", rodez.replace("\"on\": \"2024-06-03\"", "\"on\": \"2025-01-06\""));
        threeMonths = write(
                "three-months.tsv",
                HEAD + "appeal.clear-months\t2025-01-01\t\tBILL\tCJA, art. R. 421-1 (projet)\t\tmonths=3\n");
        closed = write("closed.tsv", HEAD + "\t2001-01-01\t2025-01-01\tCJA-R421-1\t\t\t\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"appeal-three-months.tsv", "appeal-article-closed.tsv"})
    void exampleLaws_canBeUsed(String law) {
        assertThat(Run.of("law", "diff", LAWS.resolve(law).toString(), Run.RODEZ)
                        .exitCode())
                .isEqualTo(ExitCode.FINE);
    }

    @Test
    void diff_saysWhatChangesForAnActAndLeavesTheOthersOut() {
        Run run = Run.of("law", "diff", "--as-of", "2025-06-01", "--lang", "en", threeMonths, of2025, Run.RODEZ);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .contains("end of the period for appeal: Friday 7 March 2025, now Monday 7 April 2025")
                .contains("finding that appears: remedies.period")
                .endsWith("1 act changes of 2\n");
    }

    @Test
    void diff_inJsonIsAnObjectForEachActThatChanges() {
        Run run = Run.of("law", "diff", "--format", "json", "--as-of", "2025-06-01", closed, of2025, Run.RODEZ);
        assertThat(run.json()).hasSize(1);
        JsonNode appeal = run.json().get(0).path("deadlines").get(0);
        assertThat(appeal.path("deadline").asText()).isEqualTo("appeal");
        assertThat(appeal.path("before").path("lastDay").asText()).isEqualTo("2025-03-07");
        assertThat(appeal.path("after")).hasToString("{\"status\":\"undetermined\",\"lastDay\":null,\"safeDay\":null}");
        assertThat(run.json().get(0).path("appearing")).as("nobody is accused").isEmpty();
    }

    @Test
    void check_judgesByTheLawThatIsGiven() {
        assertThat(Run.of("check", "--law", threeMonths, "--as-of", "2025-03-15", of2025)
                        .out())
                .contains("lundi 7 avril 2025 : fin du délai de recours contentieux (en cours)")
                .contains("CJA, art. R. 421-1 (projet)");
        assertThat(Run.of("check", "--law", closed, "--as-of", "2025-03-15", of2025)
                        .out())
                .contains("NON VÉRIFIABLE")
                .contains("remedies.period")
                .doesNotContain("ERREUR  remedies.period");
    }

    @ParameterizedTest
    @CsvSource({
        "appeal.clear-months|2027-01-01||CJA-R421-1|||months=many, must be one positive number",
        "appeal.clear-months|soon||CJA-R421-1|||months=3, expected a day",
        "appeal.none|2027-01-01||CJA-R421-1|||months=3, appeal.none",
        "appeal.clear-months|2027-01-01||CJA-R421-1|, expected 7 cells",
    })
    void law_thatCannotBeUsedIsRefusedInALine(String row, String complaint) throws IOException {
        Path law = folder.resolve("law.tsv");
        Files.writeString(law, HEAD + row.replace('|', '\t') + "\n", StandardCharsets.UTF_8);
        for (Run run : List.of(
                Run.of("check", "--law", law.toString(), Run.RODEZ),
                Run.of("law", "diff", law.toString(), Run.RODEZ),
                Run.of("law", "rules", "--law", law.toString()))) {
            assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .contains("law.tsv, line 2")
                    .contains(complaint);
        }
    }

    @Test
    void law_thatIsMissingIsSaidSo() {
        Run run = Run.of("law", "diff", folder.resolve("none.tsv").toString(), Run.RODEZ);
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("none.tsv : fichier introuvable");
    }
}
