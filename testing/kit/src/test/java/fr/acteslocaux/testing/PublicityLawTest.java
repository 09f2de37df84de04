package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActEvent.Published.Medium;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What makes an act public, by the day on which it was taken, its character and the size of the commune. */
class PublicityLawTest {

    private static final LocalDate THU_2022_06_30 = LocalDate.of(2022, 6, 30);
    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);

    private static ActTimeline timeline(
            LocalDate taken, int population, Optional<LocalAuthority.PublicityChoice> choice, ActEvent... publicity) {
        return timeline(taken, LocalAuthority.Kind.COMMUNE, OptionalInt.of(population), choice, publicity);
    }

    private static ActTimeline timeline(
            LocalDate taken,
            LocalAuthority.Kind kind,
            OptionalInt population,
            Optional<LocalAuthority.PublicityChoice> choice,
            ActEvent... publicity) {
        LocalAuthority rodez = Acts.rodezEnt2024().authority();
        Decision decision = Acts.rodezEnt2024().toBuilder()
                .character(ActCharacter.REGULATORY)
                .authority(new LocalAuthority(
                        kind,
                        "Ville",
                        rodez.siren(),
                        rodez.department(),
                        Optional.empty(),
                        population,
                        Optional.empty(),
                        choice))
                .events(Stream.concat(
                                Stream.of(new ActEvent.Signed(taken), new ActEvent.Transmitted(taken)),
                                Stream.of(publicity))
                        .toList())
                .build();
        return ActTimeline.of(decision, LegalContext.standard());
    }

    @DisplayName("Le même acte affiché, pris le 30 juin ou le 1er juillet 2022")
    @Test
    void posting_startedThePeriodUntilJune2022Only() {
        assertThat(timeline(THU_2022_06_30, 5000, Optional.empty(), new ActEvent.Posted(THU_2022_06_30))
                        .appeal()
                        .lastDay())
                .contains(LocalDate.of(2022, 8, 31));
        ActTimeline since = timeline(FRI_2022_07_01, 5000, Optional.empty(), new ActEvent.Posted(FRI_2022_07_01));
        assertThat(since.appeal()).isInstanceOf(Deadline.NotStarted.class);
        assertThat(since.appeal().waitsFor()).containsExactly(new Fact("act.electronic-publication-date"));
        assertThat(since.executoryDate().value()).isEmpty();
    }

    @DisplayName("Le même contenu pris le 30 juin ou le 1er juillet 2022, vu de n'importe quel jour et de n'importe où")
    @ParameterizedTest
    @CsvSource({"2022-06-30", "2022-07-01", "2023-01-02", "2026-11-24", "2060-01-01"})
    void publicity_isThatOfTheActsOwnDayWheneverOneLooks(LocalDate asOf) {
        for (LegalContext context : List.of(
                LegalContext.standard().asOf(asOf),
                LegalContext.standard().asOf(asOf).in(Territory.of(DepartmentCode.parse("974"))))) {
            assertThat(ActTimeline.of(posted(THU_2022_06_30), context)
                            .executoryDate()
                            .value())
                    .contains(THU_2022_06_30);
            assertThat(ActTimeline.of(posted(FRI_2022_07_01), context)
                            .executoryDate()
                            .value())
                    .isEmpty();
        }
        assertThat(ActFacts.of(posted(THU_2022_06_30), LegalContext.standard())
                        .isMadePublic()
                        .value())
                .contains(true);
        assertThat(ActFacts.of(posted(FRI_2022_07_01), LegalContext.standard())
                        .isMadePublic()
                        .value())
                .contains(false);
    }

    @DisplayName("Chaque sorte de collectivité a son article depuis juillet 2022")
    @ParameterizedTest
    @CsvSource({
        "COMMUNE, 'CGCT, art. L. 2131-1'",
        "INTERMUNICIPAL, 'CGCT, art. L. 5211-3'",
        "DEPARTMENT, 'CGCT, art. L. 3131-1'",
        "REGION, 'CGCT, art. L. 4141-1'",
    })
    void publicity_citesTheArticleOfTheAuthority(LocalAuthority.Kind kind, String article) {
        ActTimeline timeline = timeline(
                FRI_2022_07_01, kind, OptionalInt.of(30_000), Optional.empty(), new ActEvent.Published(FRI_2022_07_01));
        assertThat(timeline.executoryDate().steps().get(0).reason().sources()).hasToString("[" + article + "]");
    }

    private static Decision posted(LocalDate taken) {
        return Acts.rodezEnt2024().toBuilder()
                .character(ActCharacter.REGULATORY)
                .events(List.of(
                        new ActEvent.Signed(taken), new ActEvent.Transmitted(taken), new ActEvent.Posted(taken)))
                .build();
    }

    @DisplayName("Commune de moins de 3 500 habitants : le choix du conseil")
    @ParameterizedTest
    @CsvSource({
        "3499, POSTING, true",
        "3500, POSTING, false",
        "2000, NONE, false",
        "2000, ELECTRONIC, false",
        "2000, PAPER, false",
    })
    void posting_startsThePeriodWhereASmallCommuneChoseIt(
            int population, LocalAuthority.PublicityChoice choice, boolean starts) {
        Deadline appeal = timeline(
                        FRI_2022_07_01, population, Optional.of(choice), new ActEvent.Posted(LocalDate.of(2022, 7, 11)))
                .appeal();
        assertThat(appeal.lastDay()).isEqualTo(starts ? Optional.of(LocalDate.of(2022, 9, 12)) : Optional.empty());
        assertThat(appeal instanceof Deadline.NotStarted).isEqualTo(!starts);
    }

    @DisplayName("Sur papier, si le conseil l'a choisi")
    @Test
    void paper_startsThePeriodWhereASmallCommuneChoseIt() {
        ActEvent printed = new ActEvent.Published(FRI_2022_07_01, Optional.of(Medium.PAPER));
        assertThat(timeline(FRI_2022_07_01, 2000, Optional.of(LocalAuthority.PublicityChoice.PAPER), printed)
                        .appeal()
                        .lastDay())
                .contains(LocalDate.of(2022, 9, 2));
        assertThat(timeline(FRI_2022_07_01, 2000, Optional.of(LocalAuthority.PublicityChoice.NONE), printed)
                        .appeal()
                        .lastDay())
                .isEmpty();
    }

    @DisplayName("Population ou choix inconnus : indéterminé")
    @Test
    void posting_isUndeterminedWhereSizeOrChoiceIsUnknown() {
        ActEvent posted = new ActEvent.Posted(FRI_2022_07_01);
        Deadline ofUnknownSize = timeline(
                        FRI_2022_07_01, LocalAuthority.Kind.COMMUNE, OptionalInt.empty(), Optional.empty(), posted)
                .appeal();
        Deadline ofUnknownChoice =
                timeline(FRI_2022_07_01, 2000, Optional.empty(), posted).appeal();
        assertThat(List.of(ofUnknownSize, ofUnknownChoice)).allMatch(Deadline::isUndetermined);
        assertThat(ofUnknownSize.waitsFor()).containsExactly(new Fact("authority.population"));
        assertThat(ofUnknownChoice.waitsFor()).containsExactly(new Fact("authority.publicity-choice"));
    }

    @DisplayName("Avant juillet 2022, l'affichage d'un acte réglementaire d'un département ne suffisait pas")
    @Test
    void posting_ofADepartmentStartedNothing() {
        assertThat(timeline(
                                THU_2022_06_30,
                                LocalAuthority.Kind.DEPARTMENT,
                                OptionalInt.empty(),
                                Optional.empty(),
                                new ActEvent.Posted(THU_2022_06_30))
                        .appeal())
                .isInstanceOf(Deadline.NotStarted.class);
    }

    @DisplayName(
            "Avant juillet 2022, l'affichage d'un acte réglementaire d'un département le rendait exécutoire quand même")
    @Test
    void posting_ofADepartmentMadeExecutory() {
        assertThat(timeline(
                                THU_2022_06_30,
                                LocalAuthority.Kind.DEPARTMENT,
                                OptionalInt.empty(),
                                Optional.empty(),
                                new ActEvent.Posted(THU_2022_06_30))
                        .executoryDate()
                        .value())
                .contains(THU_2022_06_30);
    }

    private static ActEvent published(LocalDate on, Medium medium) {
        return new ActEvent.Published(on, Optional.of(medium));
    }

    @DisplayName("Commune qui a choisi l'affichage : la mise en ligne ne fait pas courir le délai")
    @Test
    void publicationOnLine_startsNothingWhereTheCouncilChosePosting() {
        ActEvent onLine = published(FRI_2022_07_01, Medium.ELECTRONIC);
        Deadline waiting = timeline(FRI_2022_07_01, 2000, Optional.of(LocalAuthority.PublicityChoice.POSTING), onLine)
                .appeal();
        assertThat(waiting.waitsFor()).containsExactly(new Fact("act.posting-date"));
        assertThat(timeline(
                                FRI_2022_07_01,
                                2000,
                                Optional.of(LocalAuthority.PublicityChoice.POSTING),
                                onLine,
                                new ActEvent.Posted(LocalDate.of(2022, 7, 11)))
                        .appeal()
                        .lastDay())
                .contains(LocalDate.of(2022, 9, 12));
    }

    @DisplayName("Affiché avant d'être en ligne, choix inconnu : le délai a peut-être commencé à l'affichage")
    @Test
    void publicationOnLine_afterAPostingThatMayHaveCountedIsUndetermined() {
        ActEvent posted = new ActEvent.Posted(FRI_2022_07_01);
        ActEvent later = published(LocalDate.of(2022, 7, 11), Medium.ELECTRONIC);
        assertThat(timeline(FRI_2022_07_01, 2000, Optional.empty(), posted, later)
                        .appeal()
                        .waitsFor())
                .containsExactly(new Fact("authority.publicity-choice"));
        assertThat(timeline(
                                FRI_2022_07_01,
                                LocalAuthority.Kind.COMMUNE,
                                OptionalInt.empty(),
                                Optional.empty(),
                                posted,
                                later)
                        .appeal()
                        .waitsFor())
                .containsExactly(new Fact("authority.population"));
        assertThat(timeline(
                                FRI_2022_07_01,
                                2000,
                                Optional.empty(),
                                published(FRI_2022_07_01, Medium.ELECTRONIC),
                                new ActEvent.Posted(LocalDate.of(2022, 7, 11)))
                        .appeal()
                        .lastDay())
                .contains(LocalDate.of(2022, 9, 2));
    }

    @DisplayName("Sur papier d'abord, en ligne ensuite : la mise en ligne compte")
    @Test
    void publicationOnLine_countsAfterAPublicationOnPaper() {
        assertThat(timeline(
                                FRI_2022_07_01,
                                5000,
                                Optional.empty(),
                                published(FRI_2022_07_01, Medium.PAPER),
                                published(LocalDate.of(2022, 7, 11), Medium.ELECTRONIC))
                        .appeal()
                        .lastDay())
                .contains(LocalDate.of(2022, 9, 12));
    }

    @DisplayName("Un acte individuel court de sa notification, et se transmet dans les quinze jours")
    @Test
    void individualAct_runsFromItsNotification() {
        LocalDate monday = LocalDate.of(2024, 6, 3);
        Decision individual = Acts.rodezEnt2024().toBuilder()
                .character(ActCharacter.INDIVIDUAL)
                .events(List.of(
                        new ActEvent.Signed(monday),
                        new ActEvent.Transmitted(monday),
                        new ActEvent.Notified(monday.plusDays(2))))
                .build();
        ActTimeline timeline = ActTimeline.of(individual, LegalContext.standard());
        assertThat(timeline.appeal().lastDay()).contains(LocalDate.of(2024, 8, 6));
        assertThat(timeline.executoryDate().value()).contains(LocalDate.of(2024, 6, 5));
        assertThat(timeline.entryIntoForce().value()).contains(LocalDate.of(2024, 6, 5));
        assertThat(timeline.transmission().orElseThrow().lastDay()).contains(LocalDate.of(2024, 6, 18));
    }

    @DisplayName("Les horloges de l'acte de Rodez, dans l'ordre")
    @Test
    void entries_areInTheOrderOfTheirDays() {
        assertThat(ActTimeline.of(Acts.rodezEnt2024(), LegalContext.standard()).entries())
                .extracting(
                        entry -> entry.name() + " " + entry.deadline().lastDay().orElseThrow())
                .containsExactly(
                        "executory 2024-06-03",
                        "entry-into-force 2024-06-04",
                        "appeal 2024-08-05",
                        "referral 2024-08-05",
                        "report 2024-09-30",
                        "withdrawal 2024-10-03");
    }

    @DisplayName("Urgence : exécutoire dès l'affichage et la transmission, le délai attend la publication électronique")
    @Test
    void urgency_makesExecutoryWithoutStartingThePeriod() {
        LocalDate monday = LocalDate.of(2024, 6, 3);
        Decision urgent = Acts.rodezEnt2024().toBuilder()
                .urgent(true)
                .events(List.of(
                        new ActEvent.Signed(monday),
                        new ActEvent.Posted(monday),
                        new ActEvent.Transmitted(monday.plusDays(1))))
                .build();
        assertThat(ActFacts.of(urgent, LegalContext.standard()).executory().value())
                .contains(LocalDate.of(2024, 6, 4));
        assertThat(ActTimeline.of(urgent, LegalContext.standard()).appeal()).isInstanceOf(Deadline.NotStarted.class);
        Decision usual = urgent.toBuilder().urgent(false).build();
        assertThat(ActFacts.of(usual, LegalContext.standard()).executory().value())
                .isEmpty();
    }

    @DisplayName("Acte non soumis à transmission : exécutoire dès sa publicité, le préfet peut le demander")
    @Test
    void actWithoutTransmission_isExecutoryFromItsPublicity() {
        LocalDate monday = LocalDate.of(2024, 6, 3);
        Decision rates = Acts.rodezEnt2024().toBuilder()
                .events(List.of(new ActEvent.Signed(monday), new ActEvent.Published(monday)))
                .build();
        assertThat(ActFacts.of(rates, LegalContext.standard()).executory().value())
                .isEmpty();
        Decision exempt = rates.toBuilder().subject(ActSubject.ROAD_RATES).build();
        assertThat(ActFacts.of(exempt, LegalContext.standard()).executory().value())
                .contains(monday);
        assertThat(Explanations.french(
                        ActFacts.of(exempt, LegalContext.standard()).executory()))
                .as("since July 2022 article L.2131-3 only keeps the right of the prefect to ask")
                .doesNotContain("L. 2131-3");
        ActTimeline timeline = ActTimeline.of(exempt, LegalContext.standard());
        assertThat(timeline.referral().lastDay()).contains(LocalDate.of(2024, 8, 5));
        assertThat(timeline.referral()
                        .steps()
                        .get(timeline.referral().steps().size() - 2)
                        .reason()
                        .rule()
                        .id())
                .isEqualTo("referral.clear-months-to-ask");
    }
}
