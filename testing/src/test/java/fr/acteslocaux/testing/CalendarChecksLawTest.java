package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has not happened yet, as seen from a day; and which stage an act has reached. */
class CalendarChecksLawTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LegalContext UNDATED = LegalContext.standard();
    private static final Decision RODEZ = Acts.rodezEnt2024();

    private static Order order(ActCharacter character, ActEvent... events) {
        return Order.builder()
                .number(RODEZ.number())
                .nature(RODEZ.nature())
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

    @DisplayName("Ce qui n'a pas pu être vérifié est dit, avec ce qui manque")
    @Test
    void whatCouldNotBeJudged_isSaidInWords() {
        Report report = Compliance.check(RODEZ, Policies.PUBLISHED, UNDATED);
        assertThat(report.undetermined()).singleElement().satisfies(line -> {
            assertThat(line.check().id()).isEqualTo("delegation.not-covering");
            assertThat(line.gap(Language.FRENCH))
                    .contains("non vérifiable : il manque le mandat du conseil, un item de 1° à 31°");
            assertThat(line.gap(Language.ENGLISH))
                    .hasValueSatisfying(gap -> assertThat(gap).startsWith("cannot be judged: missing "));
        });
        assertThat(report.passed())
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.gap(Language.FRENCH).isEmpty());
    }
}
