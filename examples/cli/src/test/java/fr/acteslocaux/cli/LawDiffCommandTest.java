package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.acteslocaux.law.Parameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertThat(appeal.path("before").path("steps")).isNotEmpty();
        assertThat(appeal.path("after").path("status").asText()).isEqualTo("undetermined");
        assertThat(appeal.path("after").path("reason").path("rule").asText()).isEqualTo("trigger.publication");
        assertThat(run.json().get(0).path("appearing")).as("nobody is accused").isEmpty();
    }

    @DisplayName("Un contrôle qui n'est plus possible est un changement, et non un constat qui disparaît")
    @Test
    void diff_saysWhatCanNoLongerBeJudged() throws IOException {
        JsonNode change = Run.of("law", "diff", "--format", "json", "--as-of", "2025-06-01", closed, of2025)
                .json()
                .get(0);
        assertThat(change.path("undetermined").findValuesAsText("id")).contains("remedies.period");
        assertThat(change.path("undetermined").get(0).path("missing").get(0).asText())
                .isEqualTo("law.of-that-day");
        assertThat(change.path("undetermined").findValuesAsText("rule")).contains("remedies.period");
        assertThat(Run.of("law", "diff", "--as-of", "2025-06-01", "--lang", "en", closed, of2025)
                        .out()
                        .replaceAll("\\s+", " "))
                .contains("under the changed law, check remedies.period cannot be judged: missing, for rule"
                        + " remedies.period, the law in force on that day");
        String wrong = write(
                "wrong.json",
                Files.readString(Path.of(of2025), StandardCharsets.UTF_8)
                        .replaceFirst("\"months\": 2", "\"months\": 3"));
        assertThat(Run.of("check", wrong).out()).contains("remedies.period");
        JsonNode unjudged = Run.of("law", "diff", "--format", "json", "--as-of", "2025-06-01", closed, wrong)
                .json()
                .get(0);
        assertThat(unjudged.path("disappearing").findValuesAsText("id")).doesNotContain("remedies.period");
        JsonNode judged = Run.of("law", "diff", "--format", "json", "--as-of", "2025-06-01", threeMonths, wrong)
                .json()
                .get(0);
        assertThat(judged.path("undetermined")).isEmpty();
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

    @Test
    void diff_showsAClockThatRunsUnderOneOfTheLawsOnly() throws IOException {
        Path act = folder.resolve("order.json");
        String order =
                Files.readString(Run.ROOT.resolve("examples/acts/order-individual.json"), StandardCharsets.UTF_8);
        assertThat(order).contains("\"subject\": \"contract-staff\"");
        Files.writeString(act, order.replace("\"subject\": \"contract-staff\"", "\"subject\": \"seasonal-staff\""));
        String law = table("\t\t2024-01-01\tCGCT-L2131-2\t\t\t");
        Run run = Run.of("law", "diff", "--as-of", "2024-06-01", "--lang", "en", law, act.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("end of the period for transmission: no such deadline, now ");
        JsonNode transmission = Run.of("law", "diff", "--format", "json", law, act.toString())
                .json()
                .get(0)
                .path("deadlines")
                .findParents("deadline")
                .stream()
                .filter(change -> change.path("deadline").asText().equals("transmission"))
                .findFirst()
                .orElseThrow();
        assertThat(transmission.path("before").isNull()).isTrue();
        assertThat(transmission.path("after").path("status").asText()).isEqualTo("day");
    }

    private String table(String... rows) throws IOException {
        Path law = folder.resolve("law.tsv");
        Files.writeString(law, HEAD + String.join("\n", rows) + "\n", StandardCharsets.UTF_8);
        return law.toString();
    }

    private static List<Run> runs(String law, String language) {
        return List.of(
                Run.of("check", "--lang", language, "--law", law, Run.RODEZ),
                Run.of("law", "diff", "--lang", language, law, Run.RODEZ),
                Run.of("law", "rules", "--lang", language, "--law", law));
    }

    private static void assertRefused(String law, String language, String complaint) {
        for (Run run : runs(law, language)) {
            assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
            assertThat(run.err()).isEqualTo("actes: " + complaint + "\n");
        }
    }

    @Test
    void law_thatCannotBeUsedIsRefusedInALineInTheLanguageThatIsAskedFor() throws IOException {
        String law = table("appeal.clear-months\t2027-01-01\t\tCJA-R421-1\t\t\tmonths=many");
        assertRefused(
                law,
                "en",
                "Table " + law + ", line 2, column parameters: expected one positive number of at most four digits,"
                        + " found 'months=many'");
        assertRefused(
                law,
                "fr",
                "Table " + law + ", ligne 2, colonne parameters : attendu un nombre positif de quatre chiffres au plus,"
                        + " trouvé 'months=many'");
    }

    @Test
    void law_thatIsNoTableIsRefusedInTheLanguageThatIsAskedFor() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.tsv"));
        assertRefused(empty.toString(), "fr", "Table " + empty + " : elle est vide");
        assertRefused(empty.toString(), "en", "Table " + empty + " is empty");
        Path latin = folder.resolve("latin.tsv");
        Files.write(latin, "règle\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(latin.toString(), "fr", latin + ": fichier illisible");
        assertRefused(latin.toString(), "en", latin + ": the file cannot be read");
        Path missing = folder.resolve("none.tsv");
        assertRefused(missing.toString(), "fr", missing + ": fichier introuvable");
        assertRefused(missing.toString(), "en", missing + ": no such file");
    }

    @Test
    void law_withoutActsSaysWhatIsExpected() {
        assertThat(Run.of("law", "diff", threeMonths).err())
                .isEqualTo("actes: attendu : une table de rédactions, puis des documents d'actes\n");
        assertThat(Run.of("law", "diff", "--lang", "en", threeMonths).err())
                .isEqualTo("actes: expected a table of wordings, then documents of acts\n");
    }

    @Test
    void laws_ofTheExamplesAreOnThePageBesideThem() throws IOException {
        String page = Files.readString(LAWS.resolve("README.md"), StandardCharsets.UTF_8);
        try (Stream<Path> files = Files.list(LAWS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".tsv")))
                    .isNotEmpty()
                    .allMatch(page::contains);
        }
        String head = Files.readAllLines(Path.of(threeMonths)).get(0);
        for (String column : head.split("\t", -1)) {
            assertThat(page).contains("| `" + column + "` |");
        }
        for (Parameter.Unit unit : Parameter.Unit.values()) {
            assertThat(page).contains("`" + unit.id() + "`");
        }
    }
}
