package fr.acteslocaux.scdl;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.testing.Acts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OpenDataTest {

    private static final Siret RODEZ = Siret.parse("21120202300019");

    @Test
    void rodez_hasItsDaysAndTheirCertainty() {
        OpenDataRow row = OpenDataRow.of(Acts.rodezEnt2024(), RODEZ, LegalContext.standard());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter<OpenDataRow> table = TableWriter.openData(bytes)) {
            table.write(row);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().skip(1))
                .singleElement()
                .asString()
                .endsWith(",6,,2024-06-03,certain,2024-08-05,certain");
    }

    @Test
    void linesOfJson_haveEveryColumnAndNumbersAsNumbers() {
        Act quoted =
                Acts.rodezEnt2024().toBuilder().object("Dit \"ENT\"\n\\ 😀").build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter<OpenDataRow> table = TableWriter.openDataLines(bytes)) {
            table.write(OpenDataRow.of(quoted, RODEZ, LegalContext.standard()));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"COLL_NOM\":\"Rodez\",\"COLL_SIRET\":\"21120202300019\",\"DELIB_ID\":\"DEC2024/0126\","
                        + "\"DELIB_DATE\":\"2024-06-03\",\"DELIB_MATIERE_CODE\":\"8.1\","
                        + "\"DELIB_MATIERE_NOM\":\"domaines de compétences par thèmes/enseignement\","
                        + "\"DELIB_OBJET\":\"Dit \\\"ENT\\\"\\u000a\\\\ 😀\",\"BUDGET_ANNEE\":null,\"BUDGET_NOM\":null,"
                        + "\"PREF_ID\":null,\"PREF_DATE\":\"2024-06-03\",\"VOTE_EFFECTIF\":null,\"VOTE_REEL\":null,"
                        + "\"VOTE_POUR\":null,\"VOTE_CONTRE\":null,\"VOTE_ABSTENTION\":null,\"DELIB_URL\":null,"
                        + "\"PUBLICATION_DATE\":\"2024-06-03\",\"NATURE_ACTE\":6,\"NATURE_ACTE_AUTRE_DETAIL\":null,"
                        + "\"DATE_EXECUTOIRE\":\"2024-06-03\",\"DATE_EXECUTOIRE_CERTITUDE\":\"certain\","
                        + "\"FIN_RECOURS\":\"2024-08-05\",\"FIN_RECOURS_CERTITUDE\":\"certain\"}\n");
    }

    @Test
    void actThatIsNotPublic_hasNoDayAndSaysWhy() {
        Act draft = Acts.rodezEnt2024().toBuilder().withoutEvents().build();
        OpenDataRow row = OpenDataRow.of(draft, RODEZ, LegalContext.standard());
        assertThat(row.executoryOn().day()).isEmpty();
        assertThat(row.executoryOn().certainty()).isEqualTo(Certainty.UNDETERMINED);
        assertThat(row.appealEndsOn().day()).isEmpty();
        assertThat(row.appealEndsOn().certainty()).isIn(Certainty.NOT_STARTED, Certainty.UNDETERMINED);
    }

    @Test
    void tableSchema_hasTheColumnsInTheirOrder() throws IOException {
        String schema = Files.readString(
                Path.of(System.getProperty("acteslocaux.root"), "docs", "open-data.schema.json"),
                StandardCharsets.UTF_8);
        Matcher names = Pattern.compile("\\{\\s*\"name\": \"([A-Z_]+)\"").matcher(schema);
        List<String> found = names.results().map(name -> name.group(1)).toList();
        assertThat(found).isEqualTo(OpenDataColumns.NAMES);
        for (Certainty certainty : Certainty.values()) {
            assertThat(schema).contains('"' + certainty.written() + '"');
        }
    }
}
