package fr.acteslocaux.scdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliberationTableTest {

    @Test
    void cleanTable_isReadWithoutDeviation() {
        Tables.Read<DeliberationRow> read = Tables.read(Tables.HEADER, Tables.ROW);
        assertThat(read.deviations()).isEmpty();
        ReadRow<DeliberationRow> row = read.rows().get(0);
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.deviations()).isEmpty();
        assertThat(row.others()).isEmpty();
        assertThat(row.row())
                .isEqualTo(DeliberationRow.builder()
                        .authority("Ville de Rodez")
                        .siret(Siret.parse("21120202300019"))
                        .number("2024/126")
                        .on(LocalDate.of(2024, 6, 3))
                        .matter(ActMatter.parse("8.1"))
                        .matterName("domaines de compétences par thèmes/enseignement")
                        .object("Convention ENT")
                        .budgetYears("2024")
                        .budgetName("Budget principal")
                        .prefecture("PREF012")
                        .receivedOn(LocalDate.of(2024, 6, 4))
                        .inOffice(35)
                        .voting(30)
                        .inFavour(25)
                        .against(3)
                        .abstaining(2)
                        .url("https://rodez.fr/126.pdf")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void otherSeparators_areSeenAndSaid(String separator) {
        Tables.Read<DeliberationRow> read =
                Tables.read(Tables.HEADER.replace(",", separator), Tables.ROW.replace(",", separator));
        assertThat(read.kinds()).containsExactly(Deviation.Kind.SEPARATOR);
        assertThat(read.rows().get(0).row().object()).contains("Convention ENT");
    }

    @Test
    void latin1_isReadAndSaid() {
        Tables.Read<DeliberationRow> read = Tables.read(StandardCharsets.ISO_8859_1, Tables.HEADER, Tables.ROW);
        assertThat(read.kinds()).containsExactly(Deviation.Kind.NOT_UTF_8);
        assertThat(read.rows().get(0).row().matterName()).contains("domaines de compétences par thèmes/enseignement");
    }

    @Test
    void quotesOfWindows1252_areReadAsTheyAreMeant() {
        Tables.Read<DeliberationRow> read = Tables.read(
                Charset.forName("windows-1252"),
                Tables.HEADER,
                Tables.ROW.replace("Convention ENT", "Convention de l’école – 5 €"));
        assertThat(read.rows().get(0).row().object()).contains("Convention de l’école – 5 €");
    }

    @Test
    void twoEncodingsInOneFile_areBothRead() {
        byte[] utf = (Tables.HEADER + "\n" + Tables.ROW + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] latin = Tables.ROW.getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = java.util.Arrays.copyOf(utf, utf.length + latin.length);
        System.arraycopy(latin, 0, both, utf.length, latin.length);
        Tables.Read<DeliberationRow> read = Tables.read(both);
        assertThat(read.rows())
                .extracting(row -> row.row().matterName().orElseThrow())
                .containsOnly("domaines de compétences par thèmes/enseignement");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-8"})
    void byteOrderMark_isSeen(String charset) {
        String text = Tables.HEADER + "\r\n" + Tables.ROW + "\r\n";
        Tables.Read<DeliberationRow> read =
                Tables.read((charset.equals("UTF-8") ? "\uFEFF" + text : text).getBytes(Charset.forName(charset)));
        assertThat(read.kinds())
                .containsExactly(charset.equals("UTF-8") ? Deviation.Kind.BYTE_ORDER_MARK : Deviation.Kind.UTF_16);
        assertThat(read.rows()).hasSize(1);
        assertThat(read.rows().get(0).deviations()).isEmpty();
    }

    @Test
    void characterThatIsLost_isSaid() {
        ReadRow<DeliberationRow> row = Tables.withCell(DeliberationColumn.COLL_NOM, "Le Plessis-Tr\uFFFDvise");
        assertThat(Tables.kinds(row)).containsExactly(Deviation.Kind.CHARACTER_LOST);
        assertThat(row.row().authority()).contains("Le Plessis-Tr\uFFFDvise");
    }

    @Test
    void columnsOfTheWild_areFoundAndTold() {
        String header =
                "COLL_NOM;coll_siret;DELIB_DATE;DELIB_ID;DELIB_MATIERE_CODE;DELIB_MATIERE_NOM;DELIB_OBJET;BUDGET_ANNEE;"
                        + "BUDGET_NOM;PREF_ID;PREF_DATE;VOTE_EFFFECTIF;VOTE_REEL;VOTE_POUR;VOTE_CONTRE;VOTE_ABST;TYPE_SEANCE;;";
        String row = "Le Plessis;21120202300019;2024-06-03;12;8.1;"
                + "domaines de compétences par thèmes/enseignement;Objet;;;0;0;35;30;25;3;2;ordinaire;x;";
        Tables.Read<DeliberationRow> read = Tables.read(header, row);
        assertThat(read.kinds())
                .containsExactlyInAnyOrder(
                        Deviation.Kind.SEPARATOR,
                        Deviation.Kind.COLUMN_MISSPELT,
                        Deviation.Kind.COLUMN_MISSPELT,
                        Deviation.Kind.COLUMN_MISSPELT,
                        Deviation.Kind.COLUMN_UNKNOWN,
                        Deviation.Kind.COLUMN_NAMELESS,
                        Deviation.Kind.COLUMN_NAMELESS,
                        Deviation.Kind.COLUMN_ABSENT,
                        Deviation.Kind.COLUMN_ORDER);
        ReadRow<DeliberationRow> only = read.rows().get(0);
        assertThat(only.row().number()).contains("12");
        assertThat(only.row().inOffice()).contains(35);
        assertThat(only.row().abstaining()).contains(2);
        assertThat(only.row().receivedOn()).isEmpty();
        assertThat(Tables.kinds(only)).containsExactly(Deviation.Kind.PLACEHOLDER, Deviation.Kind.PLACEHOLDER);
        assertThat(only.others()).containsEntry("TYPE_SEANCE", "ordinaire").containsEntry("18", "x");
    }

    @Test
    void missingColumn_isAnErrorOnce() {
        Tables.Read<DeliberationRow> read = Tables.read("COLL_NOM,DELIB_DATE", "Rodez,2024-06-03");
        assertThat(read.kinds())
                .filteredOn(Deviation.Kind.COLUMN_MISSING::equals)
                .hasSize(5);
        assertThat(read.rows().get(0).deviations()).isEmpty();
    }

    @Test
    void emptyRow_isTold() {
        Tables.Read<DeliberationRow> read = Tables.read(Tables.HEADER, ",,,,,,,,,,,,,,,,", "", Tables.ROW);
        assertThat(read.rows()).extracting(ReadRow::line).containsExactly(2L, 4L);
        assertThat(Tables.kinds(read.rows().get(0))).containsExactly(Deviation.Kind.ROW_EMPTY);
    }

    @Test
    void rowsOfOtherLengths_areReadAsFarAsTheyGo() {
        Tables.Read<DeliberationRow> read = Tables.read(Tables.HEADER, Tables.ROW + ",beyond", "Rodez,21120202300019");
        assertThat(Tables.kinds(read.rows().get(0))).containsExactly(Deviation.Kind.CELLS_BEYOND);
        assertThat(read.rows().get(0).others()).containsEntry("18", "beyond");
        assertThat(Tables.kinds(read.rows().get(1)))
                .contains(Deviation.Kind.CELLS_MISSING, Deviation.Kind.REQUIRED)
                .doesNotContain(Deviation.Kind.SIRET);
    }

    @ParameterizedTest
    @CsvSource({
        "COLL_SIRET, '8,03E+13', DIGITS_LOST",
        "COLL_SIRET, 2.11202E+13, DIGITS_LOST",
        "COLL_SIRET, 21120202300018, SIRET",
        "COLL_SIRET, 211202023, SIRET",
        "DELIB_DATE, 2024-06-31, DAY",
        "DELIB_DATE, juin, DAY",
        "DELIB_DATE, 45446, DAY_SERIAL",
        "DELIB_MATIERE_CODE, 0.0, MATTER_UNKNOWN",
        "DELIB_MATIERE_CODE, 2.0, MATTER_UNKNOWN",
        "DELIB_MATIERE_CODE, 8, MATTER",
        "DELIB_MATIERE_CODE, 02/07/2024, MATTER_DATE",
        "DELIB_MATIERE_CODE, 2-juil, MATTER_DATE",
        "DELIB_MATIERE_CODE, 07-oct., MATTER_DATE",
        "BUDGET_ANNEE, 09/07/1905, YEAR_DATE",
        "BUDGET_ANNEE, 1905-07-16, YEAR_DATE",
        "BUDGET_ANNEE, exercice, YEARS",
        "VOTE_POUR, vingt, COUNT",
        "VOTE_POUR, -1, COUNT",
        "DELIB_URL, 12345, URL",
    })
    void cellThatCannotBeRead_isEmptyAndTold(DeliberationColumn column, String text, Deviation.Kind kind) {
        ReadRow<DeliberationRow> row = Tables.withCell(column, text);
        assertThat(row.deviations()).hasSize(1);
        Deviation deviation = row.deviations().get(0);
        assertThat(deviation.kind()).isEqualTo(kind);
        assertThat(deviation.column()).isEqualTo(column.name());
        assertThat(deviation.found()).isEqualTo(text);
        assertThat(deviation.in(Language.FRENCH)).startsWith("Ligne 2, colonne " + column + " : « " + text + " »");
        List<String> written = RowText.of(row.row(), List.of(column));
        assertThat(written.get(0)).isEmpty();
    }

    @Test
    void whatASpreadsheetTookForADate_isProposedNotGuessed() {
        assertThat(Tables.withCell(DeliberationColumn.DELIB_MATIERE_CODE, "2-juil")
                        .deviations()
                        .get(0)
                        .arguments())
                .containsExactly("2.7");
        assertThat(Tables.withCell(DeliberationColumn.BUDGET_ANNEE, "09/07/1905")
                        .deviations()
                        .get(0)
                        .arguments())
                .containsExactly("2017");
        assertThat(Tables.withCell(DeliberationColumn.DELIB_DATE, "45446")
                        .deviations()
                        .get(0)
                        .arguments())
                .containsExactly("2024-06-03");
    }

    @ParameterizedTest
    @CsvSource({
        "COLL_SIRET, 211 202 023 00019, NUMBER_FORM, 21120202300019",
        "COLL_SIRET, 21120202300019.0, NUMBER_FORM, 21120202300019",
        "DELIB_DATE, 03/06/2024, DAY_FORM, 2024-06-03",
        "DELIB_DATE, 3-6-2024, DAY_FORM, 2024-06-03",
        "DELIB_DATE, 2024-06-03T00:00:00Z, DAY_FORM, 2024-06-03",
        "DELIB_DATE, 2024/06/03 00:00:00+00, DAY_FORM, 2024-06-03",
        "DELIB_DATE, Conseil municipal du lundi 3 juin 2024, DAY_FORM, 2024-06-03",
        "DELIB_MATIERE_CODE, '8,1', NUMBER_FORM, 8.1",
        "DELIB_MATIERE_CODE, 8.1.2, MATTER_LEVELS, 8.1.2",
        "VOTE_EFFECTIF, 35.0, NUMBER_FORM, 35",
        "DELIB_MATIERE_NOM, Enseignement, MATTER_NAME, Enseignement",
        "DELIB_MATIERE_NOM, Écoles/Enseignement, MATTER_THEME, Écoles/Enseignement",
        "DELIB_MATIERE_NOM, DOMAINES DE COMPETENCES PAR THEMES / ENSEIGNEMENT, MATTER_BLANKS, DOMAINES DE COMPETENCES PAR THEMES / ENSEIGNEMENT",
        "BUDGET_ANNEE, 2024/2023, YEARS_REVERSED, 2024/2023",
        "PREF_ID, Aveyron, PREFECTURE, Aveyron",
        "PREF_DATE, 2024-06-02, RECEIVED_BEFORE, 2024-06-02",
        "VOTE_REEL, 31, VOTE_SUM, 31",
        "DELIB_MATIERE_NOM, finances locales/subventions, MATTER_MISMATCH, finances locales/subventions",
    })
    void cellThatIsReadInSpiteOfItsForm_isTold(
            DeliberationColumn column, String text, Deviation.Kind kind, String read) {
        ReadRow<DeliberationRow> row = Tables.withCell(column, text);
        assertThat(Tables.kinds(row)).containsExactly(kind);
        List<String> written = RowText.of(row.row(), List.of(column));
        assertThat(written.get(0)).isEqualTo(read);
    }

    @Test
    void organThatSat_isReadBesideTheDay() {
        ReadRow<DeliberationRow> row =
                Tables.withCell(DeliberationColumn.DELIB_DATE, "Commission permanente du 27 février 2023");
        assertThat(row.row().on()).contains(LocalDate.of(2023, 2, 27));
        assertThat(row.row().organ()).contains(Organ.PERMANENT_COMMISSION);
    }

    @ParameterizedTest
    @CsvSource({"VOTE_REEL, 36", "VOTE_POUR, 31", "VOTE_CONTRE, 99", "VOTE_ABSTENTION, 31"})
    void partThatIsMoreThanTheWhole_isAnError(DeliberationColumn column, String count) {
        assertThat(Tables.kinds(Tables.withCell(column, count))).contains(Deviation.Kind.VOTES_EXCEED);
    }

    @Test
    void votesInPart_areAnError() {
        assertThat(Tables.kinds(Tables.withCell(DeliberationColumn.VOTE_POUR, "")))
                .containsExactly(Deviation.Kind.VOTES_PARTIAL);
    }

    @Test
    void budgetWithoutItsName_isAnError() {
        assertThat(Tables.kinds(Tables.withCell(DeliberationColumn.BUDGET_NOM, "")))
                .containsExactly(Deviation.Kind.BUDGET_PARTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "DELIB_ID, 012-211202023-20240603-2024_126-AR",
        "DELIB_OBJET, Arrêté portant réglementation du stationnement",
        "DELIB_OBJET, DÉCISION n° 126",
    })
    void orderInColumnsOfDeliberations_isTakenAndSaid(DeliberationColumn column, String text) {
        assertThat(Tables.kinds(Tables.withCell(column, text))).containsExactly(Deviation.Kind.NOT_A_DELIBERATION);
    }

    @Test
    void columnsOfMegalis_areReadWithoutBeingUnknown() {
        Tables.Read<DeliberationRow> read = Tables.read(
                Tables.HEADER + ",PUBLICATION_DATE,NATURE_ACTE,NATURE_ACTE_AUTRE_DETAIL",
                Tables.ROW + ",2024-06-05,74,",
                Tables.ROW + ",2024-06-05,8,");
        assertThat(read.deviations()).isEmpty();
        DeliberationRow row = read.rows().get(0).row();
        assertThat(row.publishedOn()).contains(LocalDate.of(2024, 6, 5));
        assertThat(row.nature()).contains(PublishedNature.PERMANENT_ORDER);
        assertThat(Tables.kinds(read.rows().get(0))).containsExactly(Deviation.Kind.NOT_A_DELIBERATION);
        assertThat(Tables.kinds(read.rows().get(1))).containsExactly(Deviation.Kind.NATURE);
        assertThat(read.rows().get(1).row().nature()).isEqualTo(Optional.empty());
    }

    @Test
    void lineFeedsInACell_countAsLines() {
        Tables.Read<DeliberationRow> read =
                Tables.read(Tables.HEADER, Tables.ROW.replace("Convention ENT", "\"Convention\nENT\""), Tables.ROW);
        assertThat(read.rows()).extracting(ReadRow::line).containsExactly(2L, 4L);
        assertThat(read.rows().get(0).row().object()).contains("Convention\nENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "{\"a\": 1}", "nom,prenom\nA,B"})
    void whatIsNoTable_isRefused(String text) {
        assertThatThrownBy(() -> Tables.read(text)).isInstanceOf(UnreadableTableException.class);
    }

    @Test
    void quoteThatNeverEnds_isRefusedBeforeMemoryIs() {
        String row = "Rodez,\"" + "x".repeat(2_000_000);
        assertThatThrownBy(() -> Tables.read(Tables.HEADER, Tables.ROW, row))
                .isInstanceOf(UnreadableTableException.class)
                .hasMessageContaining("After data row 1");
    }
}
