package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdCommandTest {

    private static List<String> shared(String name) throws IOException {
        Path file = Path.of(System.getProperty("acteslocaux.shared"), name);
        assumeTrue(Files.isReadable(file), () -> "skipped: " + file + " is not there");
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    private static List<String> column(String name, int column) throws IOException {
        return shared(name).stream()
                .skip(1)
                .map(line -> line.split(",", -1)[column])
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uai        | 0120612A           | 0120612A : valide, préfixe 012, département 12",
                "siren      | 211202023          | 211202023 : valide",
                "siret      | 21120202300019     | 21120202300019 : valide, SIREN 211202023, établissement 00019",
                "commune    | 2A004              | 2A004 : valide, département 2A",
                "department | 12                 | 12 : valide, sur trois caractères 012",
                "number     | DEC2024/0126       | DEC2024/0126 : valide, numéro de transmission proposé DEC2024_0126",
                "reference  | au 4° de l'article L. 2122-22 du CGCT | au 4° de l'article L. 2122-22 du CGCT : valide, forme canonique CGCT L.2122-22 4°, texte CGCT, article L.2122-22, subdivision 4°",
                "citation   | Vu le CGCT, notamment ses articles L. 2122-22, 4° et L. 2131-1 et suivants ; | Vu le CGCT, notamment ses articles L. 2122-22, 4° et L. 2131-1 et suivants ; : valide, forme canonique CGCT L.2122-22 4°, L.2131-1 et suivants, texte CGCT, références CGCT L.2122-22 4° ; CGCT L.2131-1 et suivants",
                "citation   | code de la route   | code de la route : valide",
                "citation   | article 24 dudit code | article 24 dudit code : valide, forme canonique ledit code art. 24, texte ledit code, texte non connu, références ledit code art. 24",
                "citation   | code général des collectivités locales | code général des collectivités locales : valide, texte non connu, proposition code général des collectivités territoriales",
                "act        | 012-211202023-20240603-DEC20240126-AU | 012-211202023-20240603-DEC20240126-AU : valide, département 12, SIREN 211202023, date 2024-06-03, numéro DEC20240126, nature AU",
            })
    void text_hasTheParts(String kind, String value, String line) {
        assertThat(Run.of("id", kind, value)).isEqualTo(new Run(0, line + "\n", ""));
    }

    @Test
    void json_hasTheParts() {
        assertThat(Run.of("id", "uai", "0120612A", "--format", "json").out()).isEqualTo("""
                        {"input":"0120612A","valid":true,"canonical":"0120612A","problem":null,\
                        "prefix":"012","department":"12"}
                        """);
    }

    @Test
    void invalidValue_endsWithOneAndSaysWhy() {
        assertThat(Run.of("id", "uai", "0120612B", "0120612A", "--lang", "en")).isEqualTo(new Run(1, """
                        UAI "0120612B" has a wrong key: expected 'A' after 0120612, found 'B'
                        0120612A: valid, prefix 012, department 12
                        """, ""));
        JsonNode answer =
                Run.of("id", "uai", "0120612B", "--format", "json").json().get(0);
        assertThat(answer.path("valid").asBoolean()).isFalse();
        assertThat(answer.path("canonical").isNull()).isTrue();
        assertThat(answer.path("problem").asText())
                .isEqualTo("UAI \"0120612B\" : mauvaise clé ; attendu : 'A' après 0120612, trouvé : 'B'");
    }

    @Test
    void values_areReadFromTheInputWhenNoneIsGiven() {
        Run run = Run.withInput("0120612A\n\n0120611Z", "id", "uai", "--format", "json");
        assertThat(run.json())
                .extracting(answer -> answer.path("valid").asBoolean())
                .containsExactly(true, false, true);
    }

    @Test
    void citations_areTakenApartALineEach() {
        Run run = Run.withInput("""
                        Vu les articles L. 2131-1 à L. 2131-11 et L. 2131-13 du CGCT,
                        Vu le code de la route ;
                        de l'article 24 dudit code
                        du même code
                        article L. 1 du code général des collectivités locales
                        """, "id", "citation", "--format", "json");
        assertThat(run).isEqualTo(new Run(1, """
                {"input":"Vu les articles L. 2131-1 à L. 2131-11 et L. 2131-13 du CGCT,","valid":true,\
                "canonical":"CGCT L.2131-1 à L.2131-11, L.2131-13","problem":null,"text":"CGCT","textKnown":true,\
                "references":["CGCT L.2131-1 à L.2131-11","CGCT L.2131-13"]}
                {"input":"Vu le code de la route ;","valid":true,"canonical":"code de la route","problem":null,\
                "text":"code de la route","textKnown":true,"references":["code de la route"]}
                {"input":"de l'article 24 dudit code","valid":true,"canonical":"ledit code art. 24","problem":null,\
                "text":"ledit code","textKnown":false,"references":["ledit code art. 24"]}
                {"input":"du même code","valid":false,"canonical":null,\
                "problem":"Référence légale \\"du même code\\" : mauvais caractère ; attendu : le nom d'un code, car rien ne dit lequel est « le même » en position 1, \
                trouvé : 'd'","references":[]}
                {"input":"article L. 1 du code général des collectivités locales","valid":true,\
                "canonical":"code général des collectivités locales L.1","problem":null,\
                "text":"code général des collectivités locales","textKnown":false,\
                "suggestion":"code général des collectivités territoriales",\
                "references":["code général des collectivités locales L.1"]}
                """, ""));
    }

    @Test
    void hostileCitations_endSoonAndSayWhy() {
        for (String unit : List.of("article ", "5", "(", "l'article L. 1 du ", "code de ", "I ", "4° et ")) {
            Run run = Run.withInput(unit.repeat(100_000 / unit.length()), "id", "citation");
            assertThat(run.exitCode()).as(unit).isEqualTo(1);
            assertThat(run.out().length()).as(unit).isLessThan(400);
        }
    }

    @Test
    void unknownKind_endsWithTwo() {
        Run run = Run.of("id", "passport", "1");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .contains("passport")
                .contains("uai");
    }

    @Test
    void realSchools_areAllValid() throws IOException {
        Run run = Run.withInput(String.join("\n", column("data/uai-sample.csv", 0)), "id", "uai", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.json())
                .hasSize(3000)
                .allMatch(answer -> answer.path("valid").asBoolean());
    }

    @Test
    void realActs_areAllValid() throws IOException {
        List<String> identifiers = shared("data/act-identifiers.txt");
        Run run = Run.withInput(String.join("\n", identifiers), "id", "act", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.json().stream()
                        .map(answer -> answer.path("canonical").asText())
                        .collect(Collectors.toList()))
                .isEqualTo(identifiers);
    }

    @Test
    void realTowns_haveValidSirens() throws IOException {
        Run run = Run.withInput(
                String.join("\n", column("data/communes-sample.csv", 3)), "id", "siren", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.json()).hasSizeGreaterThan(1400);
    }
}
