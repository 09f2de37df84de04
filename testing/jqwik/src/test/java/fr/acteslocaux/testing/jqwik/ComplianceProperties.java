package fr.acteslocaux.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class ComplianceProperties {

    private static final LegalContext CONTEXT = LegalContext.standard();

    @Provide
    Arbitrary<Policy> policies() {
        return Arbitraries.of(Policies.all());
    }

    @Provide
    Arbitrary<String> checks() {
        return GeneratedActs.checks();
    }

    /** Any day, and the ends of the calendar. */
    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.longs().between(-400_000, 40_000).map(LocalDate::ofEpochDay)),
                Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(2024, 2, 29))));
    }

    @Property
    void aLawfulActHasNoErrorUnderAnyPolicy(@ForAll Act act, @ForAll("policies") Policy policy) {
        Report report = Compliance.check(act, policy, CONTEXT);
        assertThat(report.isAcceptable()).as(report.findings().toString()).isTrue();
    }

    @Property
    void aLawfulActHasNoErrorWheneverOneLooks(
            @ForAll Act act, @ForAll("policies") Policy policy, @ForAll("days") LocalDate asOf) {
        Report report = Compliance.check(act, policy, CONTEXT.asOf(asOf));
        assertThat(report.isAcceptable()).as(report.findings().toString()).isTrue();
    }

    @Property
    void eachFaultGivesExactlyItsFinding(@ForAll("checks") String check, @ForAll long seed) {
        Act act = Acts.withFault(check, seed);
        assertThat(Compliance.check(act, Policies.PUBLISHED, Acts.contextOf(check, act)).findings().stream()
                        .map(Finding::id)
                        .collect(Collectors.toSet()))
                .isEqualTo(Acts.findingsOf(check));
    }

    @Property
    void aCheckAnswersTheSameWhateverWasAskedBefore(
            @ForAll("checks") String fault, @ForAll long seed, @ForAll Random order) {
        Act act = Acts.withFault(fault, seed);
        List<Check> shuffled = new ArrayList<>(Catalogue.standard().checks());
        Collections.shuffle(shuffled, order);
        ActFacts facts = ActFacts.of(act, CONTEXT);
        Report report = Compliance.check(act, Policies.PUBLISHED, CONTEXT);
        for (Check check : shuffled) {
            assertThat(check.examine(facts, CONTEXT)).isEqualTo(check.examine(facts, CONTEXT));
        }
        assertThat(Compliance.check(act, Policies.PUBLISHED, CONTEXT)).isEqualTo(report);
    }

    @Property
    void everyFindingHasASentenceInBothLanguages(@ForAll("checks") String check, @ForAll long seed) {
        Act act = Acts.withFault(check, seed);
        assertThat(Compliance.check(act, Policies.PUBLISHED, Acts.contextOf(check, act))
                        .findings())
                .allSatisfy(finding -> {
                    assertThat(finding.text(Language.FRENCH)).isNotBlank();
                    assertThat(finding.text(Language.ENGLISH)).isNotBlank();
                    assertThat(finding.violation().path()).startsWith("/");
                    assertThat(finding.sources()).isNotEmpty();
                });
    }

    @Property
    void aReportAndATimelineNeverContradictEachOther(
            @ForAll("checks") String fault, @ForAll long seed, @ForAll @IntRange(max = 800) int daysLater) {
        Act act = Acts.withFault(fault, seed);
        LocalDate asOf = act.takenOn().orElse(LocalDate.of(2024, 6, 3)).plusDays(daysLater);
        ActFacts facts = ActFacts.of(act, CONTEXT.asOf(asOf)).asSeen();
        List<String> over = ActTimeline.of(facts, DeadlineRules.ALL).entries().stream()
                .filter(entry -> entry.isOver(asOf))
                .map(ActTimeline.Entry::name)
                .toList();
        Set<String> found = Compliance.check(facts, Policies.PUBLISHED, Catalogue.standard()).findings().stream()
                .map(Finding::id)
                .collect(Collectors.toSet());
        boolean sent = facts.transmittedOn().or(facts::receivedOn).isPresent();
        boolean reported = facts.event(ActEvent.Reported.class).isPresent();
        assertThat(found.contains("transmission.overdue")).isEqualTo(over.contains("transmission") && !sent);
        assertThat(found.contains("report.overdue")).isEqualTo(over.contains("report") && !reported);
        assertThat(found.contains("publicity.insufficient")
                        && facts.executory().value().isPresent())
                .isFalse();
        assertThat(found.containsAll(Set.of("transmission.overdue", "transmission.awaited")))
                .as("an act is late, or has no last day")
                .isFalse();
    }

    @Property
    void noActMakesACheckThrow(
            @ForAll Act lawful,
            @ForAll("checks") String fault,
            @ForAll long seed,
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other,
            @ForAll("policies") Policy policy) {
        for (Act act : List.of(lawful, Acts.withFault(fault, seed))) {
            Report report = Compliance.check(on(day, other, act), policy, CONTEXT.asOf(other));
            report.findings()
                    .forEach(
                            finding -> assertThat(finding.text(Language.FRENCH)).isNotBlank());
        }
    }

    private static Act on(LocalDate day, LocalDate other, Act act) {
        List<ActEvent> events = List.of(
                new ActEvent.Signed(day),
                new ActEvent.Transmitted(other),
                new ActEvent.Reported(other),
                new ActEvent.Published(other),
                new ActEvent.Notified(day),
                new ActEvent.Posted(other));
        if (act instanceof Decision decision) {
            return decision.toBuilder()
                    .events(events)
                    .conventions(decision.conventions().stream()
                            .map(convention -> lasting(day, other, convention))
                            .toList())
                    .build();
        }
        return act instanceof Deliberation deliberation
                ? deliberation.toBuilder()
                        .sitting(deliberation.sitting().toBuilder()
                                .on(day)
                                .convenedOn(other)
                                .withoutChair()
                                .withoutSecretary()
                                .withoutMembers()
                                .build())
                        .events(events)
                        .build()
                : ((Order) act).toBuilder().events(events).build();
    }

    private static Convention lasting(LocalDate day, LocalDate other, Convention convention) {
        return convention.toBuilder()
                .term(new StatedIn<>("4", new Term(new Term.Start.OnDay(day), other).lasting(Length.ofYears(1))))
                .build();
    }
}
