package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.convention.Termination;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever act exists, its deadlines and checks answer. That it comes from a document is not needed. */
class HardActsTest {

    private static final LegalContext CONTEXT = LegalContext.standard();

    private static final long LAWFUL_ACTS = 6;
    private static final long SEED = 2024;
    private static final int TRIES = 30;
    private static final int CHANGES = 4;

    /** Item 3 lapses when the campaign before the next poll opens. */
    private static Decision loan() {
        LocalDate day = LocalDate.of(2024, 6, 3);
        Decision rodez = Acts.rodezEnt2024();
        return rodez.toBuilder()
                .delegation(new Delegation(
                        new Delegation.GrantingDeliberation(
                                Optional.of(ActNumber.parse("2020-1")),
                                Optional.of(day.minusYears(4)),
                                Optional.of(List.of(new Delegation.GrantedMatter(
                                        3,
                                        Optional.of(Euros.ofCents(1)),
                                        Optional.of(Length.ofYears(1)),
                                        Optional.empty()))),
                                List.of()),
                        List.of(),
                        Optional.of(new Mandate(day.minusYears(4), Optional.of(day.plusYears(2)), Optional.empty())),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(day.plusYears(1))))
                .exercise(Exercise.ofItem(3).of(Euros.ofCents(1)).lasting(Length.ofYears(1)))
                .build();
    }

    static Stream<Act> acts() {
        return Stream.concat(
                differentActs(),
                Catalogue.standard().checks().stream().map(Check::id).map(id -> Acts.withFault(id, 1)));
    }

    static Stream<Act> differentActs() {
        return Stream.concat(
                Stream.of(Acts.rodezEnt2024(), loan()),
                LongStream.range(0, LAWFUL_ACTS).mapToObj(Acts::lawful));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void act_isAnsweredWithOneHardValue(Act act) {
        HardValues.inOnePlaceOf(act).forEach(hard -> answers(hard, CONTEXT));
    }

    @ParameterizedTest
    @MethodSource("differentActs")
    void act_isAnsweredWithHardValuesTogether(Act act) {
        Random choices = new Random(SEED);
        for (int i = 0; i < TRIES; i++) {
            Act hard = act;
            for (int change = 0; change < CHANGES; change++) {
                List<Act> harder = HardValues.inOnePlaceOf(hard).toList();
                hard = harder.get(choices.nextInt(harder.size()));
            }
            answers(hard, CONTEXT);
        }
    }

    @ParameterizedTest
    @MethodSource("acts")
    void act_isAnsweredWithOneHardDayOnly(Act act) {
        HardValues.DAYS.forEach(day -> answers(HardValues.withEachDay(act, day), CONTEXT));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void act_isAnsweredFromAnyDay(Act act) {
        HardValues.DAYS.forEach(day -> answers(act, CONTEXT.asOf(day)));
    }

    private static void answers(Act act, LegalContext context) {
        assertThatCode(() -> {
                    say(ActTimeline.of(act, context));
                    for (Policy policy : Policies.all()) {
                        say(Compliance.check(act, policy, context));
                    }
                    if (act instanceof Decision decision) {
                        sayClauses(decision);
                    }
                })
                .as("%s", act)
                .doesNotThrowAnyException();
    }

    private static void say(ActTimeline timeline) {
        timeline.entries().forEach(entry -> say(entry.deadline()));
    }

    private static void say(Report report) {
        for (Language language : Language.values()) {
            report.findings()
                    .forEach(finding -> assertThat(finding.text(language)).isNotBlank());
            report.lines().stream()
                    .map(Report.Line::verdict)
                    .filter(Verdict.Undetermined.class::isInstance)
                    .flatMap(verdict -> ((Verdict.Undetermined) verdict).missingFacts().stream())
                    .forEach(fact -> assertThat(fact.in(language)).isNotBlank());
        }
    }

    private static void sayClauses(Decision decision) {
        decision.term().ifPresent(term -> say(term.value(), decision));
        for (Convention convention : decision.conventions()) {
            say(convention.term().orElseThrow().value(), decision);
            convention.fee().ifPresent(fee -> say(fee.computedTotal()));
            convention.termination().ifPresent(termination -> say(termination.value(), decision));
        }
    }

    private static void say(Term term, Decision decision) {
        Outcome<Term.EffectivePeriod> period =
                term.resolve(new Term.Dates(decision.takenOn(), decision.takenOn(), decision.takenOn()));
        say(period);
        period.value().ifPresent(days -> assertThat(days.length()).isNotNull());
        say(term.lastDayRenewed(Term.Dates.unknown()));
    }

    private static void say(Termination termination, Decision decision) {
        LocalDate day = decision.takenOn().orElse(LocalDate.MAX);
        Termination.Dates dates =
                Termination.Dates.ofNotice(day).withFailedConciliation(day).withLetter(day, day);
        say(termination.conciliationUntil(dates, CONTEXT));
        say(termination.lastDayInForce(dates, CONTEXT));
        say(termination.agreementUntil(dates, CONTEXT));
    }

    private static void say(Explained explained) {
        for (Language language : Language.values()) {
            assertThat(Explanations.in(language, explained)).isNotNull();
        }
    }

    @Test
    void acts_haveManyHardPlaces() {
        assertThat(acts().mapToLong(act -> HardValues.inOnePlaceOf(act).count()).sum())
                .isGreaterThan(5_000);
    }
}
