package fr.acteslocaux.scdl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.commitment.Subsidy;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.wording.StatedIn;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublishedActTest {

    private static final Siret RODEZ = Siret.parse("21120202300019");

    @ParameterizedTest
    @EnumSource(LocalAuthority.Kind.class)
    void actsOfEveryAuthority_areTheSameRowAfterTheirWayThroughATable(LocalAuthority.Kind kind) {
        for (long seed = 0; seed < 40; seed++) {
            Act act = Acts.lawful(seed, kind);
            Siret publisher = siretOf(act.authority().siren().orElseThrow());
            DeliberationRow row = PublishedAct.row(act, publisher);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (TableWriter<DeliberationRow> writer = TableWriter.deliberations(bytes, DeliberationProfile.ALL_ACTS)) {
                assertThat(writer.faults(row)).isEmpty();
                writer.write(row);
            }
            Tables.Read<DeliberationRow> read = Tables.read(bytes.toByteArray());
            assertThat(read.deviations()).isEmpty();
            assertThat(read.rows()).extracting(ReadRow::row).containsExactly(row);
            Act back = PublishedAct.act(row, act.authority()).orElseThrow();
            assertThat(PublishedAct.row(back, publisher)).isEqualTo(row);
        }
    }

    /** The first number of an establishment whose check digit is right. */
    private static Siret siretOf(Siren siren) {
        return IntStream.range(10, 20)
                .mapToObj(number -> Siret.tryParse(siren + "000" + number))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void siretOfAnotherAuthority_isRefused() {
        assertThatThrownBy(() -> PublishedAct.row(Acts.rodezEnt2024(), Siret.parse("35600000000048")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("211202023")
                .hasMessageContaining("35600000000048");
    }

    @Test
    void deliberation_hasItsSittingVoteAndReceipt() {
        DeliberationRow row =
                Tables.read(Tables.HEADER, Tables.ROW).rows().get(0).row();
        LocalAuthority rodez = PublishedAct.authority(row).orElseThrow();
        assertThat(rodez.kind()).isEqualTo(LocalAuthority.Kind.COMMUNE);
        assertThat(rodez.siren()).contains(Siren.parse("211202023"));
        Deliberation act = (Deliberation) PublishedAct.act(row, rodez).orElseThrow();
        assertThat(act.takenOn()).contains(LocalDate.of(2024, 6, 3));
        assertThat(act.receivedOn()).contains(LocalDate.of(2024, 6, 4));
        assertThat(act.vote().orElseThrow().inFavour()).hasValue(25);
        assertThat(act.organ()).isEqualTo(Organ.COUNCIL);
    }

    @Test
    void rowOfAPermanentCommission_isAnActOfThatCommission() {
        DeliberationRow row = Tables.withCell(DeliberationColumn.DELIB_DATE, "Commission permanente du 27 février 2023")
                .row();
        LocalAuthority region = PublishedAct.authority(row, LocalAuthority.Kind.REGION);
        assertThat(PublishedAct.act(row, region).orElseThrow().organ()).isEqualTo(Organ.PERMANENT_COMMISSION);
    }

    @ParameterizedTest
    @CsvSource({
        "Ville de Rodez, COMMUNE",
        "RÉGION BRETAGNE, REGION",
        "Conseil départemental du Loiret, DEPARTMENT",
        "Communauté d’agglomération du Pays, COMMUNITY",
        "CCAS de Rodez, SOCIAL_ACTION_CENTRE",
        "Métropole de Lyon, METROPOLIS_OF_LYON",
    })
    void nameOfAnAuthority_tellsItsKind(String name, LocalAuthority.Kind kind) {
        DeliberationRow row = DeliberationRow.builder().authority(name).build();
        assertThat(PublishedAct.authority(row)).map(LocalAuthority::kind).contains(kind);
    }

    @Test
    void nameThatTellsNothing_isNotGuessed() {
        DeliberationRow row = DeliberationRow.builder()
                .authority("Mégalis")
                .siret(Siret.parse("35600000000048"))
                .build();
        assertThat(PublishedAct.authority(row)).isEmpty();
    }

    @Test
    void orderAmongDeliberations_isAnOrder() {
        DeliberationRow row = Tables.withCell(DeliberationColumn.DELIB_OBJET, "Arrêté de stationnement")
                .row();
        Act act =
                PublishedAct.act(row, PublishedAct.authority(row).orElseThrow()).orElseThrow();
        assertThat(act).isInstanceOf(Order.class);
        assertThat(act.nature()).isEmpty();
        assertThat(act.character()).isEmpty();
    }

    @Test
    void orderByItsIdentifier_isOfTheNatureThatItBears() {
        DeliberationRow row = Tables.withCell(DeliberationColumn.DELIB_ID, "012-211202023-20240603-2024_126-AI")
                .row();
        Act act =
                PublishedAct.act(row, PublishedAct.authority(row).orElseThrow()).orElseThrow();
        assertThat(act).isInstanceOf(Order.class);
        assertThat(act.nature()).contains(ActNature.AI);
    }

    @Test
    void orderOfWhichNobodySaidMore_isAnOrderStillAfterItsWayThroughATable() {
        Order order = Order.builder()
                .object("Stationnement")
                .authority(Acts.rodezEnt2024().authority())
                .build();
        DeliberationRow row = PublishedAct.row(order, RODEZ);
        assertThat(row.nature()).contains(PublishedNature.OTHER);
        assertThat(row.natureDetail()).contains("Arrêté");
        assertThat(PublishedAct.act(row, order.authority()).orElseThrow()).isInstanceOf(Order.class);
    }

    @Test
    void minutes_areNoAct() {
        DeliberationRow row = DeliberationRow.builder()
                .authority("Ville de Rodez")
                .object("Procès-verbal")
                .nature(PublishedNature.MINUTES)
                .build();
        assertThat(PublishedAct.act(row, PublishedAct.authority(row).orElseThrow()))
                .isEmpty();
    }

    @Test
    void subsidiesOfAnAct_areRowsThatLackOnlyWhatNoActSays() {
        Act act = Acts.rodezEnt2024().toBuilder()
                .commitments(List.of(
                        StatedIn.somewhere(Subsidy.of("Les Amis", Amount.parse("1 200,50 €"))),
                        StatedIn.somewhere(Subsidy.of("Le Club", Amount.parse("300 €")))))
                .build();
        List<SubsidyRow> rows = PublishedSubsidies.rows(act, RODEZ).stream()
                .map(SubsidyRow.Builder::build)
                .toList();
        assertThat(rows).extracting(row -> row.beneficiary().orElseThrow()).containsExactly("Les Amis", "Le Club");
        try (TableWriter<SubsidyRow> writer = TableWriter.subsidies(new ByteArrayOutputStream())) {
            assertThat(writer.faults(rows.get(0)))
                    .extracting(Deviation::column)
                    .containsExactly(
                            "dateConvention",
                            "nature",
                            "conditionsVersement",
                            "datesPeriodeVersement",
                            "notificationUE",
                            "idBeneficiaire");
        }
    }
}
