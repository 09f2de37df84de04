package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.AdministrativeAppeal;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.deadline.PrefectReferral;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.deadline.WithdrawalPeriod;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.place.Residence;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every day of 1990 to 2030 with every check and every deadline: whatever answers cites the law of its own day. */
class EveryDayLawTest {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);
    private static final Policy EVERY_CHECK = new Policy(
            "every check",
            Catalogue.standard().checks().stream().collect(Collectors.toMap(Check::id, check -> Severity.ERROR)));
    private static final int GRACIOUS_AFTER = 30;
    private static final Decision RODEZ = Acts.rodezEnt2024();

    private static List<ActEvent> life(LocalDate day, ActEvent publicity) {
        List<ActEvent> events = new ArrayList<>(List.of(new ActEvent.Signed(day), new ActEvent.Transmitted(day)));
        RODEZ.event(ActEvent.Acknowledged.class)
                .ifPresent(receipt -> events.add(new ActEvent.Acknowledged(day, receipt.receipt())));
        events.add(publicity);
        return events;
    }

    /** Acts of which everything happens on one day, so that the law of that day is the only one to be cited. */
    private static Stream<Act> actsOf(LocalDate day) {
        Order order = Order.builder()
                .number(RODEZ.number().orElseThrow())
                .nature(RODEZ.nature().orElseThrow())
                .character(ActCharacter.INDIVIDUAL)
                .subject(ActSubject.POLICE)
                .object("Police")
                .authority(RODEZ.authority())
                .organ(Organ.MAYOR)
                .events(life(day, new ActEvent.Notified(day)))
                .build();
        Deliberation deliberation = (Deliberation) Stream.iterate(0L, seed -> seed + 1)
                .map(Acts::lawful)
                .filter(Deliberation.class::isInstance)
                .findFirst()
                .orElseThrow();
        return Stream.of(
                RODEZ.toBuilder()
                        .character(ActCharacter.REGULATORY)
                        .events(life(day, new ActEvent.Published(day)))
                        .build(),
                order,
                order.toBuilder()
                        .subject(ActSubject.TRAFFIC)
                        .events(List.of(new ActEvent.Signed(day), new ActEvent.Posted(day)))
                        .build(),
                deliberation.toBuilder()
                        .sitting(deliberation.sitting().toBuilder()
                                .on(day)
                                .convenedOn(day.minusDays(10))
                                .convening(Sitting.Convening.ORDINARY)
                                .withoutChair()
                                .withoutSecretary()
                                .withoutMembers()
                                .build())
                        .events(life(day, new ActEvent.Published(day)))
                        .build());
    }

    private static void citesTheLawOf(LocalDate day, Explained explained) {
        Set<LocalDate> days = new LinkedHashSet<>(List.of(day, day.plusDays(GRACIOUS_AFTER)));
        for (Derivation.Step<?> step : explained.steps()) {
            assertThat(step.reason().sources())
                    .as("%s on %s", step.reason().rule(), day)
                    .isNotEmpty();
            citesTheLawOf(Set.of(governing(step, day)), step.reason());
            Stream.of(step.before(), step.after())
                    .filter(LocalDate.class::isInstance)
                    .map(LocalDate.class::cast)
                    .forEach(days::add);
        }
        explained.conclusion().ifPresent(conclusion -> {
            if (conclusion.sources().isEmpty()) {
                assertThat((List<?>) conclusion.details().get("facts"))
                        .as("%s on %s", conclusion.rule(), day)
                        .anyMatch(Facts.LAW_OF_THAT_DAY::equals);
            }
            citesTheLawOf(days, conclusion);
        });
    }

    /** Everything happens on the day, but what is counted from it: the day that a step begins with, or that of an appeal. */
    private static LocalDate governing(Derivation.Step<?> step, LocalDate day) {
        if (step.reason().wording().isEmpty()) {
            return day;
        }
        Rule rule = Law.standard().rule(step.reason().wording().get().rule()).orElseThrow();
        return switch (rule.governingDay()) {
            case EXPIRY -> (LocalDate) step.before();
            case LODGING -> day.plusDays(GRACIOUS_AFTER);
            case TRIGGER -> step.before() instanceof LocalDate start ? start : day;
            case RUNNING -> firstDayUnder(step.reason().wording().get(), day, (LocalDate) step.before());
            default -> day;
        };
    }

    /** A period meets law that it does not begin under: on the first day of that law, if it still runs on it. */
    private static LocalDate firstDayUnder(Wording wording, LocalDate start, LocalDate end) {
        LocalDate first = wording.inForce().from().filter(start::isBefore).orElse(start);
        return first.isAfter(end) ? end : first;
    }

    /** A conclusion is governed by one of the days that the steps went through: that on which its question arose. */
    private static void citesTheLawOf(Set<LocalDate> days, Reason reason) {
        if (reason.wording().isPresent()) {
            Wording wording = reason.wording().get();
            assertThat(reason.sources()).isEqualTo(wording.sources());
            assertThat(days)
                    .as("%s", wording)
                    .anyMatch(day -> wording.inForce().includes(day)
                            && wording.sources().stream().allMatch(source -> source.binds(day)));
        }
    }

    @DisplayName("Chaque délai de chaque jour de 1990 à 2030 cite le droit de son jour")
    @Test
    void deadlines_citeTheLawOfTheirGoverningDay() {
        FIRST.datesUntil(LAST.plusDays(1))
                .forEach(day -> actsOf(day)
                        .forEach(act -> ActTimeline.of(act, LegalContext.standard()).entries().stream()
                                .filter(entry -> !(entry.deadline() instanceof Deadline.NotStarted))
                                .forEach(entry -> citesTheLawOf(day, entry.deadline()))));
    }

    @DisplayName("Recours, déférés et silences de chaque jour, où qu'on soit, citent le droit de leur jour")
    @Test
    void periodsOfOthers_citeTheLawOfTheirGoverningDay() {
        List<LegalContext> contexts = Stream.of("12", "67", "976", "978", "988")
                .map(code -> LegalContext.standard().in(Territory.of(DepartmentCode.parse(code))))
                .toList();
        FIRST.datesUntil(LAST.plusDays(1)).forEach(day -> {
            AdministrativeAppeal gracious = AdministrativeAppeal.gracious(
                            day.plusDays(GRACIOUS_AFTER), day.plusDays(GRACIOUS_AFTER + 1L))
                    .refusedOn(day.plusDays(60));
            for (LegalContext context : contexts) {
                for (Trigger.Kind kind :
                        List.of(Trigger.Kind.NOTIFICATION, Trigger.Kind.PUBLICATION, Trigger.Kind.CONTRACT)) {
                    ContentiousAppeal appeal = ContentiousAppeal.after(new Trigger(kind, day));
                    citesTheLawOf(day, appeal.deadline(context));
                    citesTheLawOf(
                            day,
                            appeal.by(new Residence.Abroad()).with(gracious).deadline(context));
                    citesTheLawOf(day, appeal.withoutRemedies().deadline(context));
                }
                citesTheLawOf(
                        day, PrefectReferral.ofActReceived(day).with(gracious).deadline(context));
            }
            citesTheLawOf(day, LegalPeriod.untilImpliedRefusal(day).deadline(LegalContext.standard()));
            citesTheLawOf(day, LegalPeriod.untilImpliedAcceptance(day).deadline(LegalContext.standard()));
            periodsOfTheirOwn(day).forEach(period -> citesTheLawOf(day, period.deadline(LegalContext.standard())));
        });
    }

    private static Stream<LegalPeriod> periodsOfTheirOwn(LocalDate day) {
        return Stream.of(
                LegalPeriod.toWithdraw(day),
                LegalPeriod.toWithdraw(day).of(WithdrawalPeriod.Subject.PLANNING_PERMIT),
                LegalPeriod.toWithdraw(day).of(WithdrawalPeriod.Subject.NON_OPPOSITION),
                LegalPeriod.toPreEmpt(day),
                LegalPeriod.toAppealJudgment(day).by(new Residence.Abroad()),
                LegalPeriod.toNotifyAppealAgainstPermit(day),
                LegalPeriod.toStayOnLine(day),
                LegalPeriod.toRequestReferral(day),
                LegalPeriod.toDispute(new CollectionOrder.OfLocalAuthority("la ville"), day),
                LegalPeriod.toDispute(new CollectionOrder.OfState("académie"), day));
    }

    @DisplayName("Chaque contrôle de chaque jour de 1990 à 2030 cite le droit de son jour")
    @Test
    void checks_citeTheLawOfTheirGoverningDay() {
        FIRST.datesUntil(LAST.plusDays(1))
                .forEach(day -> actsOf(day).forEach(act -> {
                    for (LegalContext context : List.of(
                            LegalContext.standard(), LegalContext.standard().asOf(day.plusYears(1)))) {
                        Report report = Compliance.check(ActFacts.of(act, context), EVERY_CHECK, Catalogue.standard());
                        report.lines().forEach(line -> citesTheLawOf(day, line));
                    }
                }));
    }

    private static void citesTheLawOf(LocalDate day, Report.Line line) {
        if (line.sources().isEmpty()) {
            assertThat(line.verdict())
                    .as("%s on %s", line.check().id(), day)
                    .isIn(
                            new Verdict.Undetermined(
                                    List.of(Facts.LAW_OF_THAT_DAY),
                                    Optional.of(line.check().rule())),
                            new Verdict.NotApplicable());
        } else {
            assertThat(line.sources())
                    .as("%s on %s", line.check().id(), day)
                    .allMatch((LegalSource source) -> source.binds(day));
        }
    }

    @Test
    void everyClockOfTheLibrary_isAskedOnSomeDay() {
        assertThat(actsOf(LocalDate.of(2024, 6, 3))
                        .flatMap(act -> ActTimeline.of(act, LegalContext.standard()).entries().stream())
                        .map(entry -> entry.rule())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(DeadlineRules.ALL);
    }
}
