package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What has not happened yet, as seen from a day; and which stage an act has reached. */
class CalendarChecksLawTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LegalContext UNDATED = LegalContext.standard();
    private static final Decision RODEZ = Acts.rodezEnt2024();
    private static final ActEvent SENT = new ActEvent.Transmitted(MON_2024_06_03);
    private static final ActEvent RECEIVED = new ActEvent.Acknowledged(
            MON_2024_06_03, AsPrinted.read("012-211202023-20240603-ARR2024-1-AR", ActIdentifier::parse));

    private static Order order(ActCharacter character, ActEvent... events) {
        return Order.builder()
                .number(RODEZ.number().orElseThrow())
                .nature(RODEZ.nature().orElseThrow())
                .character(character)
                .subject(ActSubject.POLICE)
                .object("Police")
                .authority(RODEZ.authority())
                .organ(Organ.MAYOR)
                .events(Stream.concat(Stream.of(new ActEvent.Signed(MON_2024_06_03)), Stream.of(events))
                        .toList())
                .build();
    }

    private static Report.Line line(String check, Act act, LegalContext context) {
        return Compliance.check(act, Policies.PUBLISHED, context).lines().stream()
                .filter(line -> line.check().id().equals(check))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFound(String check, Act act, LocalDate asOf) {
        return line(check, act, UNDATED.asOf(asOf)).verdict() instanceof Verdict.Failed;
    }

    @DisplayName("Décision individuelle non transmise : en retard le lendemain du quinzième jour")
    @ParameterizedTest
    @CsvSource({"2024-06-03, false", "2024-06-18, false", "2024-06-19, true", "2026-01-01, true"})
    void individualActNeverSent_isLateFromTheMorrowOfItsLastDay(LocalDate asOf, boolean late) {
        assertThat(isFound("transmission.overdue", order(ActCharacter.INDIVIDUAL), asOf))
                .isEqualTo(late);
        assertThat(isFound(
                        "transmission.overdue",
                        order(ActCharacter.INDIVIDUAL, new ActEvent.Transmitted(MON_2024_06_03)),
                        asOf))
                .isFalse();
    }

    @DisplayName("Sans jour d'où l'on regarde, la question ne se pose pas")
    @Test
    void nothingIsLate_unlessOneLooksFromADay() {
        Order order = order(ActCharacter.INDIVIDUAL);
        for (String check : List.of("transmission.overdue", "transmission.awaited", "publicity.awaited")) {
            assertThat(line(check, order, UNDATED).verdict()).as(check).isEqualTo(new Verdict.NotApplicable());
        }
        assertThat(line("report.overdue", RODEZ, UNDATED).verdict()).isEqualTo(new Verdict.NotApplicable());
    }

    @DisplayName("Compte rendu au conseil : en retard après le trimestre suivant, s'il n'est pas noté")
    @Test
    void decisionNeverReported_isLateAfterItsQuarter() {
        assertThat(isFound("report.overdue", RODEZ, LocalDate.of(2024, 9, 30))).isFalse();
        assertThat(isFound("report.overdue", RODEZ, LocalDate.of(2024, 10, 1))).isTrue();
        assertThat(isFound(
                        "report.overdue",
                        RODEZ.with(new ActEvent.Reported(LocalDate.of(2024, 9, 2))),
                        LocalDate.of(2024, 10, 1)))
                .isFalse();
        assertThat(line("report.overdue", RODEZ, UNDATED.asOf(LocalDate.of(2024, 10, 1)))
                        .severity())
                .isEqualTo(Severity.WARNING);
    }

    @DisplayName("Ce qui n'a pas de dernier jour dans la loi est une information au plus")
    @Test
    void whatHasNoLastDayInLaw_isWorthKnowingAtMost() {
        Order order = order(ActCharacter.REGULATORY);
        LocalDate tue20240604 = MON_2024_06_03.plusDays(1);
        for (String check : List.of("transmission.awaited", "publicity.awaited")) {
            assertThat(isFound(check, order, MON_2024_06_03)).as(check).isFalse();
            assertThat(isFound(check, order, tue20240604)).as(check).isTrue();
            assertThat(Policies.all())
                    .extracting(policy -> policy.severityOf(check))
                    .containsOnly(Severity.INFO, Severity.OFF);
        }
    }

    @DisplayName("Décision individuelle transmise après ses quinze jours : en retard, d'où qu'on regarde")
    @ParameterizedTest
    @CsvSource({"2024-06-03, false", "2024-06-18, false", "2024-06-19, true", "2024-09-02, true"})
    void individualActSentAfterItsPeriod_wasLate(LocalDate sent, boolean late) {
        Order order = order(ActCharacter.INDIVIDUAL, new ActEvent.Transmitted(sent));
        for (LegalContext context : List.of(UNDATED, UNDATED.asOf(LocalDate.of(2026, 1, 1)))) {
            assertThat(line("transmission.late", order, context).verdict() instanceof Verdict.Failed)
                    .isEqualTo(late);
            assertThat(line("transmission.overdue", order, context).verdict()).isNotInstanceOf(Verdict.Failed.class);
        }
        assertThat(line("transmission.late", order(ActCharacter.REGULATORY, new ActEvent.Transmitted(sent)), UNDATED)
                        .verdict())
                .isEqualTo(new Verdict.NotApplicable());
    }

    @DisplayName("Une transmission refusée n'en est pas une, ni pour l'étape ni pour les contrôles")
    @Test
    void refusedTransmission_isNone() {
        ActEvent refused = new ActEvent.Refused(MON_2024_06_03.plusDays(1), "001", Optional.empty());
        Order order = order(ActCharacter.INDIVIDUAL, new ActEvent.Transmitted(MON_2024_06_03), refused);
        assertThat(Policies.reachedBy(order)).isEqualTo(Policies.SIGNED);
        assertThat(isFound("transmission.overdue", order, LocalDate.of(2024, 7, 1)))
                .isTrue();
        Order again = order.with(new ActEvent.Transmitted(MON_2024_06_03.plusDays(2)));
        assertThat(Policies.reachedBy(again)).isEqualTo(Policies.TRANSMITTED);
        assertThat(isFound("transmission.overdue", again, LocalDate.of(2024, 7, 1)))
                .isFalse();
    }

    @DisplayName("Refusé après l'accusé de réception : ni transmis, ni reçu ; le délai du préfet ne court pas")
    @Test
    void refusalAfterTheReceipt_endsBoth() {
        LocalDate tue20240604 = MON_2024_06_03.plusDays(1);
        ActEvent refused = new ActEvent.Refused(tue20240604, "001", Optional.empty());
        for (Order order : List.of(
                order(ActCharacter.INDIVIDUAL, SENT, RECEIVED, refused),
                order(ActCharacter.INDIVIDUAL, refused, RECEIVED, SENT))) {
            assertThat(order.transmittedOn()).isEmpty();
            assertThat(order.receivedOn()).isEmpty();
            assertThat(Policies.reachedBy(order)).isEqualTo(Policies.SIGNED);
            assertThat(isFound("transmission.overdue", order, LocalDate.of(2024, 7, 1)))
                    .isTrue();
            assertThat(ActTimeline.of(order, UNDATED).referral())
                    .matches(deadline -> deadline.lastDay().isEmpty());
            assertThat(line("transmission.overdue", order, UNDATED.asOf(MON_2024_06_03))
                            .verdict())
                    .as("not refused yet")
                    .isEqualTo(new Verdict.Passed());
            Order again = order.with(new ActEvent.Transmitted(tue20240604));
            assertThat(again.transmittedOn()).contains(tue20240604);
            assertThat(again.receivedOn()).isEmpty();
        }
    }

    @DisplayName("Un second envoi refusé ne défait pas le premier, qui a son accusé de réception")
    @Test
    void refusalOfASecondSending_leavesTheFirst() {
        Order order = order(
                ActCharacter.INDIVIDUAL,
                SENT,
                RECEIVED,
                new ActEvent.Transmitted(MON_2024_06_03.plusDays(3)),
                new ActEvent.Refused(MON_2024_06_03.plusDays(4), "001", Optional.empty()));
        assertThat(order.transmittedOn()).contains(MON_2024_06_03);
        assertThat(order.receivedOn()).contains(MON_2024_06_03);
        assertThat(isFound("transmission.overdue", order, LocalDate.of(2024, 9, 2)))
                .isFalse();
    }

    @DisplayName("Un accusé de réception tardif ne dit pas quand l'acte a été transmis")
    @Test
    void receiptAfterThePeriod_doesNotSayThatTheSendingWasLate() {
        Order order = order(
                ActCharacter.INDIVIDUAL,
                new ActEvent.Acknowledged(MON_2024_06_03.plusDays(20), "012-211202023-20240603-ARR2024-1-AR"));
        assertThat(line("transmission.late", order, UNDATED).missingFacts())
                .containsExactly(Facts.ACT_TRANSMISSION_DATE);
    }

    @DisplayName("Vu d'un jour, ce qui vient après n'a été fait ni à temps, ni en retard")
    @Test
    void seenFromADay_whatComesLaterIsNeitherInTimeNorLate() {
        LocalDate sent = LocalDate.of(2024, 9, 2);
        Order order = order(ActCharacter.INDIVIDUAL, new ActEvent.Transmitted(sent));
        assertThat(line("transmission.late", order, UNDATED.asOf(sent.minusDays(1)))
                        .verdict())
                .isEqualTo(new Verdict.NotApplicable());
        assertThat(isFound("transmission.overdue", order, sent.minusDays(1))).isTrue();
        assertThat(isFound("transmission.late", order, sent)).isTrue();
        assertThat(isFound("transmission.overdue", order, sent)).isFalse();
        Decision reported = RODEZ.with(new ActEvent.Reported(LocalDate.of(2025, 3, 3)));
        assertThat(line("report.late", reported, UNDATED.asOf(LocalDate.of(2025, 1, 6)))
                        .verdict())
                .isEqualTo(new Verdict.NotApplicable());
        assertThat(isFound("report.late", reported, LocalDate.of(2025, 3, 3))).isTrue();
    }

    @DisplayName("Affiché seulement, la publication en ligne étant à venir : la publicité est insuffisante ce jour-là")
    @Test
    void publicationToCome_isNoPublicityYet() {
        LocalDate online = MON_2024_06_03.plusDays(7);
        Order order = order(
                ActCharacter.REGULATORY, SENT, new ActEvent.Posted(MON_2024_06_03), new ActEvent.Published(online));
        assertThat(isFound("publicity.insufficient", order, online.minusDays(1)))
                .isTrue();
        assertThat(isFound("publicity.insufficient", order, online)).isFalse();
        assertThat(ActTimeline.of(order, UNDATED.asOf(online.minusDays(1)))
                        .executoryDate()
                        .value())
                .as("clocks count what is planned too")
                .contains(online);
    }

    @DisplayName("Vu d'un jour, le chemin d'un constat reste celui du document")
    @Test
    void pathsOfFindings_areThoseOfTheDocument() {
        Order order = order(
                ActCharacter.REGULATORY,
                new ActEvent.Published(LocalDate.of(2024, 7, 1)),
                new ActEvent.Transmitted(MON_2024_06_03.minusDays(1)));
        assertThat(line("events.before-signature", order, UNDATED.asOf(LocalDate.of(2024, 6, 10)))
                        .verdict())
                .isInstanceOfSatisfying(
                        Verdict.Failed.class,
                        failed -> assertThat(failed.violations())
                                .singleElement()
                                .satisfies(violation ->
                                        assertThat(violation.path()).isEqualTo("/events/2/on")));
    }

    @DisplayName("Vu d'un jour, ce qui vient après n'a pas eu lieu")
    @Test
    void seenFromADay_whatComesLaterHasNotHappened() {
        Order order = order(
                ActCharacter.INDIVIDUAL,
                new ActEvent.Transmitted(LocalDate.of(2024, 7, 1)),
                new ActEvent.Notified(LocalDate.of(2024, 7, 2)));
        assertThat(Stream.of("2024-06-02", "2024-06-03", "2024-07-01", "2024-07-02")
                        .map(day -> ActFacts.of(order, UNDATED.asOf(LocalDate.parse(day)))
                                .stage()))
                .containsExactly(
                        ActFacts.Stage.DRAFT,
                        ActFacts.Stage.SIGNED,
                        ActFacts.Stage.TRANSMITTED,
                        ActFacts.Stage.PUBLISHED);
        assertThat(Policies.reachedBy(order, UNDATED.asOf(MON_2024_06_03))).isEqualTo(Policies.SIGNED);
        assertThat(isFound("transmission.overdue", order, LocalDate.of(2024, 6, 20)))
                .isTrue();
        assertThat(isFound("publicity.awaited", order, LocalDate.of(2024, 7, 1)))
                .isTrue();
        assertThat(isFound("publicity.awaited", order, LocalDate.of(2024, 7, 2)))
                .isFalse();
    }

    @DisplayName("Publié, transmis ou reçu avant d'être pris : aucun délai n'est donné")
    @Test
    void clocksOfAnActWhoseDatesAreOutOfOrder_areUndetermined() {
        LocalDate eve = MON_2024_06_03.minusDays(1);
        ActTimeline published = ActTimeline.of(
                order(ActCharacter.REGULATORY, new ActEvent.Published(eve), new ActEvent.Transmitted(MON_2024_06_03)),
                UNDATED);
        assertThat(published.appeal().waitsFor()).containsExactly(Facts.ACT_EVENTS_IN_ORDER);
        assertThat(published.executoryDate().value()).isEmpty();
        ActTimeline sent = ActTimeline.of(
                order(
                        ActCharacter.REGULATORY,
                        new ActEvent.Published(MON_2024_06_03),
                        new ActEvent.Transmitted(eve),
                        new ActEvent.Acknowledged(eve, "012-211202023-20240603-A1-AR")),
                UNDATED);
        assertThat(sent.appeal().lastDay()).isPresent();
        assertThat(sent.executoryDate().value()).isEmpty();
        assertThat(sent.referral().waitsFor()).containsExactly(Facts.ACT_EVENTS_IN_ORDER);
    }

    @DisplayName("Urgent et affiché : exécutoire sans transmission s'il n'en doit pas ; un acte individuel se notifie")
    @Test
    void urgentAct_isExecutoryByItsPostingUnlessItNamesSomeone() {
        ActEvent posted = new ActEvent.Posted(MON_2024_06_03);
        LegalContext later = UNDATED.asOf(MON_2024_06_03.plusDays(7));
        Order traffic = order(ActCharacter.REGULATORY, posted).toBuilder()
                .urgent(true)
                .subject(ActSubject.TRAFFIC)
                .build();
        assertThat(ActTimeline.of(traffic, later).executoryDate().value()).contains(MON_2024_06_03);
        assertThat(line("publicity.insufficient", traffic, later).verdict()).isEqualTo(new Verdict.Passed());
        assertThat(line("publicity.awaited", traffic, later).verdict()).isInstanceOf(Verdict.Failed.class);
        Order notSent =
                order(ActCharacter.REGULATORY, posted).toBuilder().urgent(true).build();
        assertThat(line("publicity.insufficient", notSent, later).verdict()).isEqualTo(new Verdict.Passed());
        assertThat(line("publicity.awaited", notSent, later).verdict()).isInstanceOf(Verdict.Failed.class);
        Order individual = order(ActCharacter.INDIVIDUAL, posted, SENT).toBuilder()
                .urgent(true)
                .build();
        for (Order other :
                List.of(individual, individual.toBuilder().withoutCharacter().build())) {
            assertThat(ActTimeline.of(other, later).executoryDate().value())
                    .as("%s", other.character())
                    .isEmpty();
        }
    }

    @DisplayName("Urgent, mais affiché ou transmis avant d'être pris : aucun jour n'est donné")
    @Test
    void urgentActWhoseDatesAreOutOfOrder_isNotExecutory() {
        LocalDate eve = MON_2024_06_03.minusDays(1);
        for (List<ActEvent> events : List.<List<ActEvent>>of(
                List.of(new ActEvent.Posted(eve), SENT),
                List.of(new ActEvent.Posted(MON_2024_06_03), new ActEvent.Transmitted(eve)))) {
            Order urgent = order(ActCharacter.REGULATORY, events.toArray(ActEvent[]::new)).toBuilder()
                    .urgent(true)
                    .build();
            assertThat(ActTimeline.of(urgent, UNDATED)
                            .of(DeadlineRules.EXECUTORY)
                            .orElseThrow()
                            .waitsFor())
                    .containsExactly(Facts.ACT_EVENTS_IN_ORDER);
        }
        Order onLineBefore = order(
                        ActCharacter.REGULATORY,
                        SENT,
                        new ActEvent.Published(MON_2024_06_03),
                        new ActEvent.Posted(MON_2024_06_03.plusDays(2)))
                .toBuilder()
                .urgent(true)
                .build();
        assertThat(ActFacts.of(onLineBefore, UNDATED).executory().value())
                .as("a posting that follows delays nothing")
                .contains(MON_2024_06_03);
    }

    @DisplayName("Un arrêté seulement affiché, ou seulement notifié, est jugé comme publié")
    @Test
    void everyKindOfPublicity_isTheStageOfAPublishedAct() {
        assertThat(Stream.of(
                        order(ActCharacter.REGULATORY, new ActEvent.Posted(MON_2024_06_03)),
                        order(ActCharacter.INDIVIDUAL, new ActEvent.Notified(MON_2024_06_03)),
                        order(ActCharacter.REGULATORY, new ActEvent.Published(MON_2024_06_03))))
                .allSatisfy(act -> {
                    assertThat(Policies.reachedBy(act)).isEqualTo(Policies.PUBLISHED);
                    assertThat(ActFacts.of(act, UNDATED).stage()).isEqualTo(ActFacts.Stage.PUBLISHED);
                });
        assertThat(Policies.reachedBy(order(ActCharacter.REGULATORY, new ActEvent.Transmitted(MON_2024_06_03))))
                .isEqualTo(Policies.TRANSMITTED);
        assertThat(Policies.reachedBy(order(ActCharacter.REGULATORY))).isEqualTo(Policies.SIGNED);
        Order posted = order(
                ActCharacter.REGULATORY, new ActEvent.Transmitted(MON_2024_06_03), new ActEvent.Posted(MON_2024_06_03));
        assertThat(Compliance.check(posted, Policies.reachedBy(posted), UNDATED).isAcceptable())
                .as("posting is no publicity since July 2022")
                .isFalse();
    }

    @DisplayName("Urgence : exécutoire dès l'affichage et la transmission, et le rapport ne dit pas le contraire")
    @Test
    void urgentAct_isExecutoryAndNotBlamedForItsPublicity() {
        Decision urgent = RODEZ.toBuilder()
                .urgent(true)
                .events(List.of(
                        new ActEvent.Signed(MON_2024_06_03),
                        new ActEvent.Posted(MON_2024_06_03),
                        new ActEvent.Transmitted(MON_2024_06_03)))
                .build();
        LegalContext later = UNDATED.asOf(MON_2024_06_03.plusDays(7));
        assertThat(ActTimeline.of(urgent, later).executoryDate().value()).contains(MON_2024_06_03);
        assertThat(line("publicity.insufficient", urgent, later).verdict()).isEqualTo(new Verdict.Passed());
        assertThat(line("publicity.awaited", urgent, later).verdict())
                .as("the publication on line still has to follow")
                .isInstanceOf(Verdict.Failed.class);
    }

    @DisplayName(
            "Publié comme la loi le veut, mais jamais transmis : la publicité n'est plus attendue, la transmission l'est")
    @Test
    void actMadePublicAndNeverSent_awaitsItsTransmissionOnly() {
        Order order = order(ActCharacter.REGULATORY, new ActEvent.Published(MON_2024_06_03));
        LegalContext later = UNDATED.asOf(MON_2024_06_03.plusDays(7));
        assertThat(line("publicity.awaited", order, later).verdict()).isEqualTo(new Verdict.Passed());
        assertThat(line("transmission.awaited", order, later).verdict()).isInstanceOf(Verdict.Failed.class);
    }

    static Stream<Arguments> done() {
        Order individual = order(ActCharacter.INDIVIDUAL);
        Order regulatory = order(ActCharacter.REGULATORY);
        return Stream.of(
                Arguments.of("transmission.overdue", individual, SENT),
                Arguments.of("transmission.overdue", individual, RECEIVED),
                Arguments.of("transmission.awaited", regulatory, SENT),
                Arguments.of("transmission.awaited", regulatory, RECEIVED),
                Arguments.of("publicity.awaited", individual.with(SENT), new ActEvent.Notified(MON_2024_06_03)),
                Arguments.of("publicity.awaited", regulatory.with(SENT), new ActEvent.Published(MON_2024_06_03)),
                Arguments.of("report.overdue", RODEZ, new ActEvent.Reported(MON_2024_06_03)));
    }

    @DisplayName("Ce qui est fait n'est plus attendu : transmis ou reçu, publié ou notifié, rendu compte")
    @ParameterizedTest(name = "{0}, {2}")
    @MethodSource("done")
    void whatHappened_isAwaitedNoLonger(String check, Act without, ActEvent event) {
        LegalContext later = UNDATED.asOf(LocalDate.of(2025, 6, 3));
        assertThat(line(check, without, later).verdict()).isInstanceOf(Verdict.Failed.class);
        assertThat(line(check, without.with(event), later).verdict()).isEqualTo(new Verdict.Passed());
    }

    @DisplayName("Arrêté dont on ne sait pas s'il est à transmettre : on ne dit pas qu'il est en retard")
    @Test
    void orderOfUnknownSubject_isNotSaidToBeLate() {
        LegalContext later = UNDATED.asOf(LocalDate.of(2025, 6, 3));
        Order unknown =
                order(ActCharacter.INDIVIDUAL).toBuilder().withoutSubject().build();
        assertThat(line("transmission.overdue", unknown, later).missingFacts()).containsExactly(Facts.ACT_SUBJECT);
        Order ofTraffic = order(ActCharacter.INDIVIDUAL).toBuilder()
                .subject(ActSubject.TRAFFIC)
                .build();
        assertThat(line("transmission.overdue", ofTraffic, later).verdict()).isEqualTo(new Verdict.NotApplicable());
    }

    @DisplayName("Arrêté dont on ne sait pas s'il est à transmettre : c'est son objet qui manque, non sa transmission")
    @Test
    void orderOfUnknownSubject_isNotSentToTransmit() {
        Order unknown = order(ActCharacter.REGULATORY, new ActEvent.Published(MON_2024_06_03)).toBuilder()
                .withoutSubject()
                .build();
        assertThat(ActTimeline.of(unknown, UNDATED)
                        .of(DeadlineRules.EXECUTORY)
                        .orElseThrow()
                        .waitsFor())
                .containsExactly(Facts.ACT_SUBJECT);
    }

    @DisplayName("Un projet que personne n'a signé n'attend rien")
    @Test
    void draft_awaitsNothing() {
        Order draft =
                order(ActCharacter.INDIVIDUAL).toBuilder().events(List.of()).build();
        for (String check : List.of("transmission.overdue", "transmission.awaited", "publicity.awaited")) {
            assertThat(isFound(check, draft, LocalDate.of(2026, 1, 1)))
                    .as(check)
                    .isFalse();
        }
        assertThat(isFound(
                        "report.overdue",
                        RODEZ.toBuilder().withoutEvents().withoutSignature().build(),
                        LocalDate.of(2026, 1, 1)))
                .isFalse();
    }
}
