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

class LawDiffCommandTest {

    private static final Path LAWS = Run.ROOT.resolve("examples/law");
    private static final String THREE_MONTHS =
            LAWS.resolve("appeal-three-months.tsv").toString();
    private static final String CLOSED =
            LAWS.resolve("appeal-article-closed.tsv").toString();

    @TempDir
    private Path folder;

    private String of2027 = "";

    /** The Rodez act as if it were of January 2027. */
    @BeforeEach
    void writeAct() throws IOException {
        String rodez = Files.readString(Path.of(Run.RODEZ), StandardCharsets.UTF_8);
        Path file = folder.resolve("act.json");
        Files.writeString(file, rodez.replace("\"on\": \"2024-06-03\"", "\"on\": \"2027-01-04\""));
        of2027 = file.toString();
    }

    @Test
    void diff_saysWhatChangesForAnActAndLeavesTheOthersOut() {
        Run run = Run.of("law", "diff", "--as-of", "2027-06-01", "--lang", "en", THREE_MONTHS, of2027, Run.RODEZ);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(run.out())
                .contains("end of the period for appeal: Friday 5 March 2027, now Monday 5 April 2027")
                .contains("finding that appears: remedies.period")
                .endsWith("1 act changes of 2\n");
    }

    @Test
    void diff_inJsonIsAnObjectForEachActThatChanges() {
        Run run = Run.of("law", "diff", "--format", "json", "--as-of", "2027-06-01", CLOSED, of2027, Run.RODEZ);
        assertThat(run.json()).hasSize(1);
        JsonNode appeal = run.json().get(0).path("deadlines").get(0);
        assertThat(appeal.path("deadline").asText()).isEqualTo("appeal");
        assertThat(appeal.path("before").path("lastDay").asText()).isEqualTo("2027-03-05");
        assertThat(appeal.path("after")).hasToString("{\"status\":\"undetermined\",\"lastDay\":null,\"safeDay\":null}");
        assertThat(run.json().get(0).path("appearing")).as("nobody is accused").isEmpty();
    }

    @Test
    void check_judgesByTheLawThatIsGiven() {
        assertThat(Run.of("check", "--law", THREE_MONTHS, "--as-of", "2027-03-15", of2027)
                        .out())
                .contains("lundi 5 avril 2027 : fin du délai de recours contentieux (en cours)")
                .contains("CJA, art. R. 421-1 (projet)");
        assertThat(Run.of("check", "--law", CLOSED, "--as-of", "2027-03-15", of2027)
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
        Files.writeString(
                law,
                "rule\tfrom\tuntil\tleading\tcitation\talso\tparameters\n" + row.replace('|', '\t') + "\n",
                StandardCharsets.UTF_8);
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
