package fr.acteslocaux.scdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableWriterTest {

    private static final Siret RODEZ = Siret.parse("21120202300019");

    @Test
    void firstLineOfDeliberations_isThatOfTheSchema() {
        assertThat(written(DeliberationProfile.DELIBERATIONS)).isEqualTo(Tables.HEADER + "\r\n");
    }

    @Test
    void whatIsReadClean_isWrittenAsItWas() {
        DeliberationRow row =
                Tables.read(Tables.HEADER, Tables.ROW).rows().get(0).row();
        assertThat(written(DeliberationProfile.DELIBERATIONS, row))
                .isEqualTo(Tables.HEADER + "\r\n" + Tables.ROW + "\r\n");
    }

    @Test
    void quotesAndLineFeedsInCells_areReadBack() {
        DeliberationRow row = Tables.withCell(
                        DeliberationColumn.DELIB_OBJET, "Dite « la \"grande\" », un\ndeux; trois, …")
                .row();
        assertThat(Tables.read(written(DeliberationProfile.DELIBERATIONS, row).getBytes(StandardCharsets.UTF_8))
                        .rows()
                        .get(0)
                        .row())
                .isEqualTo(row);
    }

    @Test
    void rowThatLacksWhatTheSchemaWants_isRefusedWithAllThatItLacks() {
        DeliberationRow row =
                DeliberationRow.builder().object("Objet").inFavour(3).build();
        UnwritableRowException refusal = catchThrowableOfType(
                UnwritableRowException.class, () -> written(DeliberationProfile.DELIBERATIONS, row));
        assertThat(refusal.deviations())
                .extracting(deviation -> deviation.kind() + " " + deviation.column())
                .containsExactly(
                        "REQUIRED COLL_NOM",
                        "REQUIRED COLL_SIRET",
                        "REQUIRED DELIB_ID",
                        "REQUIRED DELIB_DATE",
                        "REQUIRED DELIB_MATIERE_CODE",
                        "REQUIRED DELIB_MATIERE_NOM",
                        "VOTES_PARTIAL VOTE_EFFECTIF");
        assertThat(refusal.in(Language.FRENCH)).contains("Ligne 2, colonne COLL_SIRET : rien");
    }

    @Test
    void decisionAmongDeliberations_isRefusedWithTheReasonAndGoesAmongAllActs() {
        Act rodez = Acts.rodezEnt2024();
        DeliberationRow row = PublishedAct.row(rodez, RODEZ);
        assertThatThrownBy(() -> written(DeliberationProfile.DELIBERATIONS, row))
                .isInstanceOf(UnwritableRowException.class)
                .hasMessageContaining("no deliberation");
        assertThat(written(DeliberationProfile.ALL_ACTS, row).lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("Rodez,21120202300019,DEC2024/0126,2024-06-03,8.1,"
                        + "domaines de compétences par thèmes/enseignement,")
                .contains(",2024-06-03,,,,,,,2024-06-03,6,");
    }

    @Test
    void subsidies_areReadBack() {
        SubsidyRow row = SubsidyRow.builder()
                .grantor("Ville de Rodez")
                .grantorSiret(RODEZ)
                .conventionOn(LocalDate.of(2024, 6, 3))
                .beneficiary("Les Petits Débrouillards")
                .beneficiaryRna("W380475558")
                .purpose("Ateliers")
                .amount(Euros.ofCents(4780020))
                .nature(SubsidyNature.MONEY_AND_KIND)
                .conditions("échelonné")
                .period(new PaymentPeriod(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31)))
                .notified(false)
                .share(new BigDecimal("0.45"))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter<SubsidyRow> writer = TableWriter.subsidies(bytes)) {
            writer.write(row);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(",47800.20,aide en numéraire;aide en nature,échelonné," + "2024-07-01/2024-12-31,,non,0.45,");
        try (TableReader<SubsidyRow> reader = TableReader.subsidies(new ByteArrayInputStream(bytes.toByteArray()))) {
            Tables.Read<SubsidyRow> read = Tables.Read.all(reader);
            assertThat(read.deviations()).isEmpty();
            assertThat(read.rows()).containsExactly(new ReadRow<>(2, row, List.of(), java.util.Map.of()));
        }
    }

    private static String written(DeliberationProfile profile, DeliberationRow... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TableWriter<DeliberationRow> writer = TableWriter.deliberations(bytes, profile)) {
            for (DeliberationRow row : rows) {
                writer.write(row);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
