package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.acteslocaux.serialization.ActReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableCommandsTest {

    private static final String SIRET = "21120202300019";
    private static final String HEADER = "COLL_NOM,COLL_SIRET,DELIB_ID,DELIB_DATE,DELIB_MATIERE_CODE,DELIB_MATIERE_NOM,"
            + "DELIB_OBJET,BUDGET_ANNEE,BUDGET_NOM,PREF_ID,PREF_DATE,VOTE_EFFECTIF,VOTE_REEL,VOTE_POUR,VOTE_CONTRE,"
            + "VOTE_ABSTENTION,DELIB_URL\r\n";
    private static final String ROW = "Ville de Rodez,21120202300019,2024/126,2024-06-03,8.1,"
            + "domaines de compétences par thèmes/enseignement,Convention ENT,,,,2024-06-04,35,30,25,3,2,\r\n";

    @TempDir
    private Path folder;

    @Test
    void table_becomesActsALineEachAndBackTheSameTable() throws IOException {
        Run acts = Run.withInput(HEADER + ROW, "convert", "--to", "json", "-");
        assertThat(acts.exitCode()).isZero();
        assertThat(acts.err()).isEmpty();
        assertThat(acts.out().lines()).hasSize(1);
        assertThat(ActReader.read(acts.out().getBytes(StandardCharsets.UTF_8)).value())
                .isPresent();
        Run back = Run.withInput(acts.out(), "convert", "--to", "scdl", "--siret", SIRET, "--ndjson", "-");
        assertThat(back).isEqualTo(new Run(0, HEADER + ROW, ""));
    }

    @Test
    void tableToTable_keepsTheSiretOfEachRow() {
        Run run = Run.withInput(HEADER.replace(',', ';') + ROW.replace(',', ';'), "convert", "--to", "scdl", "-");
        assertThat(run.out()).isEqualTo(HEADER + ROW);
        assertThat(run.err()).isEqualTo("actes: -: Les colonnes sont séparées par « ; » ; attendu : la virgule.\n");
    }

    @Test
    void rodez_goesAmongAllActsWithItsDays() {
        Run run = Run.of("convert", "--to", "open-data-lines", "--siret", SIRET, Run.RODEZ);
        assertThat(run.exitCode()).isZero();
        JsonNode row = run.json().get(0);
        assertThat(row.path("DATE_EXECUTOIRE").asText()).isEqualTo("2024-06-03");
        assertThat(row.path("FIN_RECOURS").asText()).isEqualTo("2024-08-05");
        assertThat(row.path("FIN_RECOURS_CERTITUDE").asText()).isEqualTo("certain");
    }

    @Test
    void rodezAmongDeliberations_isRefusedWithTheReason() {
        Run run = Run.of("convert", "--to", "scdl", "--siret", SIRET, "--lang", "en", Run.RODEZ);
        assertThat(run)
                .isEqualTo(new Run(
                        1,
                        HEADER,
                        "actes: " + Run.RODEZ
                                + ": Column DELIB_ID: \"DEC2024/0126\": the act is no deliberation; the schema is"
                                + " made for those only.\n"));
    }

    @Test
    void siret_isAskedForWhereNothingGivesIt() {
        Run run = Run.of("convert", "--to", "open-data", Run.RODEZ);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("actes: --siret est nécessaire : " + Run.RODEZ + " ne donne pas le SIRET de Rodez\n");
    }

    @Test
    void siretOfAnother_isRefused() {
        Run run = Run.of("convert", "--to", "open-data", "--siret", "35600000000048", "--lang", "en", Run.RODEZ);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("actes: --siret \"35600000000048\" is not of the author of " + Run.RODEZ
                        + ", Rodez, whose SIREN is 211202023\n");
    }

    @Test
    void siretThatIsNone_saysWhatWasExpected() {
        Run run = Run.of("convert", "--to", "open-data", "--siret", "123", Run.RODEZ);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("\"123\"").contains("14");
    }

    @Test
    void check_takesTablesAndTellsWhatDeviatesInJson() throws IOException {
        Path table = folder.resolve("deliberations.csv");
        Files.writeString(table, HEADER + ROW.replace("21120202300019", "\"8,03E+13\""), StandardCharsets.ISO_8859_1);
        Run run = Run.of("check", "--format", "json", "--as-of", "2024-07-01", table.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        List<JsonNode> lines = run.json();
        assertThat(lines).extracting(line -> line.path("deviation").asText()).contains("not-utf-8", "digits-lost");
        assertThat(lines).filteredOn(line -> line.has("timeline")).hasSize(1);
        JsonNode lost = lines.stream()
                .filter(line -> line.path("deviation").asText().equals("digits-lost"))
                .findFirst()
                .orElseThrow();
        assertThat(lost.path("line").asInt()).isEqualTo(2);
        assertThat(lost.path("column").asText()).isEqualTo("COLL_SIRET");
        assertThat(lost.path("severity").asText()).isEqualTo("error");
        assertThat(lost.path("found").asText()).isEqualTo("8,03E+13");
    }

    @Test
    void authorityThatNothingTells_isAskedFor() {
        String unknown = ROW.replace("Ville de Rodez,21120202300019", "Mégalis,35600000000048");
        Run run = Run.withInput(HEADER + unknown, "convert", "--to", "json", "-");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Ligne 2, colonne COLL_NOM : « Mégalis »");
        Run told = Run.withInput(HEADER + unknown, "convert", "--to", "json", "--authority", "region", "-");
        assertThat(told.exitCode()).isZero();
        assertThat(told.out()).contains("\"kind\":\"region\"");
    }

    @Test
    void whatIsSaidToBeATable_isReadAsOne() {
        Run run = Run.withInput("a,b\n1,2\n", "convert", "--to", "json", "--from", "scdl", "-");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("actes: -: La première ligne est « a b » ; attendu : les noms des colonnes, comme COLL_NOM,"
                        + " COLL_SIRET.\n");
    }

    @Test
    void hundredThousandRowsAndACellOf200Megabytes_needLittleMemory() throws IOException, InterruptedException {
        assertThat(SmallHeap.run(ManyRows.class, "100000", "200000000")).isEmpty();
    }
}
