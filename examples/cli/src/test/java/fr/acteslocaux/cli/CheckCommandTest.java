package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.serialization.ActWriter;
import fr.acteslocaux.serialization.report.CheckReport;
import fr.acteslocaux.serialization.schema.DocumentSchema;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    /** One more with each check that the library gets. */
    private static final int PASSED = Compliance.check(
                    Acts.rodezEnt2024(),
                    Policies.PUBLISHED,
                    LegalContext.standard().asOf(LocalDate.of(2024, 6, 10)))
            .passed()
            .size();

    @TempDir
    Path folder;

    private String rodezWith(String text, String replacement) throws IOException {
        String document = Files.readString(Path.of(Run.RODEZ), StandardCharsets.UTF_8);
        assertThat(document).contains(text);
        return written(document.replace(text, replacement));
    }

    private String written(String document) throws IOException {
        Path file = folder.resolve("act.json");
        Files.writeString(file, document, StandardCharsets.UTF_8);
        return file.toString();
    }

    @Test
    void text_isTheReportForPeople() {
        Run run = Run.of("check", Run.RODEZ, "--as-of", "2024-06-10");
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                Décision n° DEC2024/0126, Rodez
                Adhésion à l'espace numérique de travail ENT-École pour les écoles publiques de
                Rodez et l'école privée Sainte Procule : convention avec la région académique
                Occitanie

                CONSTATS : aucune erreur, 2 avertissements, 3 informations (acte publié)

                  AVERTISSEMENT  school.spelled-otherwise
                    L'acte écrit « Sainte Procule », la liste « SAINTE-PROUCLE RODEZ » : sans
                    doute la même école, à vérifier.
                    /outline/schoolNames/value/0 (C. civ., art. 1103)

                  AVERTISSEMENT  remedies.starting-point
                    La clause fait aussi courir le délai depuis : la notification, la
                    transmission au préfet. Pour un tel acte, le délai des requérants court
                    depuis : la publication. La transmission ne fait courir que celui du préfet.
                    /remedies/value/startingPoints (CJA, art. R. 421-1 ; CJA, art. R. 421-5)

                  INFORMATION  delegation.item-unknown
                    La décision ne dit pas quel point de la liste des matières déléguées elle
                    exerce, parmi les 31 de ce jour : aucun texte ne l'exige, mais la délégation
                    ne peut pas être vérifiée.
                    /exercise/item (CGCT, art. L. 2122-22 ; CGCT, art. L. 2122-23)

                  INFORMATION  court.chosen-by-clause
                    La clause choisit le tribunal administratif de Montpellier ; sans elle, ce
                    serait celui de Toulouse. Ce choix est permis.
                    /conventions/0/chosenCourt/value (CJA, art. R. 312-11 ; CJA, art. R. 221-3)

                  INFORMATION  convention.signed-first-by-other
                    L'autre partie a signé dès le mardi 28 mai 2024, avant l'acte du lundi 3
                    juin 2024 : c'est permis.
                    /conventions/0/signatures/0/on (contrat signé avant la décision qui
                    l'autorise : irrégulier, sans texte trouvé)

                NON VÉRIFIABLE : 1 contrôle

                  delegation.not-covering
                    La délégation couvre-t-elle la décision ?
                    non vérifiable : il manque le mandat du conseil, un point de la liste des
                    matières déléguées

                Contrôles passés : {passed}

                CHRONOLOGIE, vue du lundi 10 juin 2024

                  lundi 3 juin 2024 : acte exécutoire
                    Publié le lundi 3 juin 2024 (CGCT, art. L. 2131-1).
                    Transmis le lundi 3 juin 2024 ; exécutoire le lundi 3 juin 2024, la plus
                    tardive des deux dates (CGCT, art. L. 2131-1).

                  mardi 4 juin 2024 : entrée en vigueur, sauf disposition contraire
                    Publié le lundi 3 juin 2024 (CGCT, art. L. 2131-1).
                    En vigueur le lendemain de la publicité : mardi 4 juin 2024 (CRPA,
                    art. L. 221-2).
                    L'articulation avec le caractère exécutoire n'est pas tranchée (CRPA,
                    art. L. 221-2, et CGCT, art. L. 2131-1, sans décision trouvée ; non
                    vérifié).

                  lundi 5 août 2024 : fin du délai de recours contentieux (en cours)
                    Publié le lundi 3 juin 2024 (CJA, art. R. 421-1).
                    Domicile du requérant non précisé : pas de délai de distance (CJA,
                    art. R. 421-7).
                    Délai franc de 2 mois : dimanche 4 août 2024 (CJA, art. R. 421-1 ; CE, 5
                    oct. 2018, n° 409579).
                    Jour fermé, reporté au lundi 5 août 2024 (CE, 19 sept. 2014, n° 362568 ;
                    CPC, art. 642).

                  lundi 5 août 2024 : fin du délai du déféré préfectoral (en cours)
                    Reçu complet en préfecture le lundi 3 juin 2024 (CGCT, art. L. 2131-6).
                    Délai franc de 2 mois : dimanche 4 août 2024 (CGCT, art. L. 2131-6 ; CE, 29
                    mai 1987, n° 65605, Cne de Goult ; CE, 5 juin 2009, n° 312682).
                    Jour fermé, reporté au lundi 5 août 2024 (CE, 19 sept. 2014, n° 362568 ;
                    CPC, art. 642).

                  lundi 30 septembre 2024 : compte rendu au conseil, au plus tard (en cours)
                    Décision prise le lundi 3 juin 2024 (CGCT, art. L. 2122-23).
                    Compte rendu à la prochaine réunion obligatoire, au plus tard au trimestre
                    suivant : lundi 30 septembre 2024 (CGCT, art. L. 2122-23 ; CGCT,
                    art. L. 2121-7 ; trimestre ou semestre civil, sans décision trouvée ; non
                    vérifié).

                  jeudi 3 octobre 2024 : fin du délai de retrait, si l'acte est illégal (en
                  cours)
                    Acte pris le lundi 3 juin 2024 (CRPA, art. L. 243-3).
                    Retrait d'un acte illégal, réglementaire ou non créateur de droits, dans les
                    4 mois, ni francs ni reportés : jeudi 3 octobre 2024 (CRPA, art. L. 243-3 ;
                    délai du retrait, ni franc ni reporté : aucune décision trouvée ; non
                    vérifié).
                """.replace("{passed}", String.valueOf(PASSED)));
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void json_isOneObjectALine() {
        Run run = Run.of("check", Run.RODEZ, Run.RODEZ, "--as-of", "2024-06-10", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.json()).hasSize(3);
        assertThat(run.json().get(2).path("id").asText()).isEqualTo("duplicate.document");
        JsonNode answer = run.json().get(0);
        assertThat(answer.path("number").asText()).isEqualTo("DEC2024/0126");
        assertThat(answer.path("type").asText()).isEqualTo("decision");
        assertThat(answer.path("policy").asText()).isEqualTo("published");
        assertThat(answer.path("asOf").asText()).isEqualTo("2024-06-10");
        assertThat(answer.path("findings").findValuesAsText("severity"))
                .containsExactly("warning", "warning", "info", "info", "info");
        JsonNode otherFirst = answer.path("findings").get(4);
        assertThat(otherFirst.path("expected").asText()).isEqualTo("2024-06-03");
        assertThat(answer.path("undetermined")).hasSize(1);
        JsonNode gap = answer.path("undetermined").get(0);
        assertThat(gap.path("id").asText()).isEqualTo("delegation.not-covering");
        assertThat(gap.path("missing")).hasToString("[\"delegation.mandate\",\"delegation.item\"]");
        assertThat(gap.path("text").asText())
                .isEqualTo(
                        "La délégation couvre-t-elle la décision ? Non vérifiable : il manque le mandat du conseil, un"
                                + " point de la liste des matières déléguées.");
        assertThat(answer.path("passed"))
                .hasSize(PASSED)
                .anyMatch(id -> id.asText().equals("fee.total-mismatch"));
        assertThat(otherFirst.path("text").asText()).contains("lundi 3 juin 2024");
        JsonNode appeal = answer.path("timeline").get(2);
        assertThat(appeal.path("deadline").asText()).isEqualTo("appeal");
        assertThat(appeal.path("status").asText()).isEqualTo("day");
        assertThat(appeal.path("lastDay").asText()).isEqualTo("2024-08-05");
        assertThat(appeal.path("safeDay").asText()).isEqualTo("2024-08-05");
        assertThat(appeal.path("steps").findValuesAsText("rule")).endsWith("appeal.clear-months", "period.closed-day");
        assertThat(appeal.path("steps").findValuesAsText("after")).endsWith("2024-08-04", "2024-08-05");
    }

    @Test
    void english_isSpokenOnRequest() {
        assertThat(Run.of("check", Run.RODEZ, "--as-of", "2024-08-06", "--lang", "en")
                        .out())
                .contains("FINDINGS: no error, 2 warnings, 3 notes (published act)")
                .contains("Monday 5 August 2024: end of the period for appeal (over)");
    }

    @Test
    void error_endsWithOne() throws IOException {
        String file = rodezWith("012-211202023-", "012-21120223-");
        Run run = Run.of("check", file, "--as-of", "2024-06-10", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(1);
        JsonNode finding = run.json().get(0).path("findings").get(0);
        assertThat(finding.path("id").asText()).isEqualTo("receipt.malformed");
        assertThat(finding.path("severity").asText()).isEqualTo("error");
        assertThat(finding.path("path").asText()).isEqualTo("/events/2/receipt");
    }

    @Test
    void faultyDocument_endsWithTwoAndAllItsProblems() throws IOException {
        String file = written(Files.readString(Path.of(Run.RODEZ), StandardCharsets.UTF_8)
                .replace("0120611Z", "0120611A")
                .replace("\"organ\": \"mayor\"", "\"organe\": \"mayor\"")
                .replace("\"population\": 23981", "\"population\": \"many\""));
        Run run = Run.of("check", file);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "actes: " + file + ":17:19: /authority/population: attendu un nombre, trouvé une chaîne",
                        "actes: " + file + ":19:3: /organe: propriété \"organe\" inconnue ; peut-être « organ » ?",
                        "actes: " + file
                                + ":334:20: /conventions/0/schools/value/1/uai: UAI \"0120611A\" : mauvaise clé ;"
                                + " attendu : 'Z' après 0120611, trouvé : 'A'");
    }

    @Test
    void missingFile_endsWithTwoAndTheOthersAreChecked() {
        Run run = Run.of("check", "nowhere.json", Run.RODEZ, "--as-of", "2024-06-10", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("actes: nowhere.json: fichier introuvable\n");
        assertThat(run.json()).hasSize(1);
    }

    @Test
    void unusableArguments_endWithTwoAndOneLine() {
        assertThat(Run.of("check", Run.RODEZ, "--policy", "secret"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "actes: --policy \"secret\" inconnue ; attendu : draft, signed, transmitted, published, archived\n"));
        assertThat(Run.of("check", Run.RODEZ, "--as-of", "demain").exitCode()).isEqualTo(2);
        assertThat(Run.of("check", Run.RODEZ, "--as-of", "demain").err().lines())
                .hasSize(1);
        assertThat(Run.of("check").exitCode()).isEqualTo(2);
        assertThat(Run.of("polish").exitCode()).isEqualTo(2);
    }

    @Test
    void policy_canBeChosen() {
        Run run = Run.of("check", Run.RODEZ, "--policy", "archived", "--as-of", "2024-06-10", "--format", "json");
        assertThat(run.json().get(0).path("findings").findValuesAsText("severity"))
                .containsExactly("info", "info", "info", "info", "info");
    }

    @Test
    void standardInput_isReadForAHyphen() throws IOException {
        String rodez = Files.readString(Path.of(Run.RODEZ), StandardCharsets.UTF_8);
        Run run = Run.withInput(rodez, "check", "-", "--as-of", "2024-06-10", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get(0).path("file").asText()).isEqualTo("-");
        assertThat(run.json().get(0).path("number").asText()).isEqualTo("DEC2024/0126");
    }

    @Test
    void lines_areReadAndCheckedEachForItself() {
        String line = new String(ActWriter.writeLine(Acts.rodezEnt2024()), StandardCharsets.UTF_8);
        Run run = Run.withInput(
                line + "{}\n" + line.replace("012-211202023-", "012-21120223-"),
                "check",
                "-",
                "--ndjson",
                "--as-of",
                "2024-06-10",
                "--format",
                "json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json())
                .extracting(answer -> answer.path("schema").asText())
                .containsExactly(
                        "actes-locaux-report/1",
                        "actes-locaux-report/1",
                        "actes-locaux-duplicate/1",
                        "actes-locaux-duplicate/1");
        assertThat(run.json().get(1).path("findings").get(0).path("id").asText())
                .isEqualTo("receipt.malformed");
        assertThat(run.err()).startsWith("actes: -:2:1: ");
    }

    @Test
    void fileOfLines_isToldByItsName() throws IOException {
        Path file = folder.resolve("acts.ndjson");
        Files.write(file, ActWriter.writeLine(Acts.lawful(1)));
        Files.write(file, ActWriter.writeLine(Acts.lawful(2)), StandardOpenOption.APPEND);
        Run run = Run.of("check", file.toString(), "--as-of", "2026-01-05", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.json()).hasSize(2);
    }

    @Test
    void json_isReadAsAReport() throws IOException {
        Run run = Run.of("check", Run.RODEZ, "--as-of", "2024-06-10", "--format", "json", "--lang", "en");
        CheckReport report = new JsonMapper().findAndRegisterModules().readValue(run.out(), CheckReport.class);
        assertThat(report.file()).contains(Run.RODEZ);
        assertThat(report.asOf()).contains(LocalDate.of(2024, 6, 10));
        Act act = Acts.rodezEnt2024();
        LegalContext context = LegalContext.standard().asOf(LocalDate.of(2024, 6, 10));
        assertThat(report)
                .isEqualTo(CheckReport.of(
                                act,
                                Compliance.check(act, Policies.reachedBy(act), context),
                                ActTimeline.of(act, context),
                                context,
                                Language.ENGLISH)
                        .inFile(Run.RODEZ));
    }

    @Test
    void schema_isPrinted() {
        assertThat(Run.of("schema").out()).isEqualTo(DocumentSchema.ACT.text());
        assertThat(Run.of("schema", "school").out()).contains("\"$id\": \"urn:actes-locaux:schema:school:1\"");
    }

    @Test
    void schemaOfAnUnknownType_saysWhichThereAre() {
        Run run = Run.of("schema", "schul");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("actes: type \"schul\" inconnu ; attendu : act, ")
                .contains(", school, ");
    }
}
