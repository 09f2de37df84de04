package fr.acteslocaux.testing.assertj;

import static fr.acteslocaux.testing.assertj.ActesLocauxAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.testing.Acts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActesLocauxAssertionsTest {

    private static final Decision RODEZ = Acts.rodezEnt2024();
    private static final Decision UNPUBLISHED = RODEZ.toBuilder()
            .events(List.of(new ActEvent.Signed(LocalDate.of(2024, 6, 3))))
            .build();
    private static final Deadline APPEAL = appealAgainst(RODEZ);
    private static final Deadline UNSTARTED = appealAgainst(UNPUBLISHED);
    private static final Deadline NO_LIMIT =
            ContentiousAppeal.againstContractExecution(LocalDate.of(2024, 6, 3)).deadline(LegalContext.standard());
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate MON_2024_08_05 = LocalDate.of(2024, 8, 5);

    private static Deadline appealAgainst(Act act) {
        return ActTimeline.of(act, LegalContext.standard()).appeal();
    }

    @Test
    void assertions_holdOfTheRodezAct() {
        assertThat(RODEZ)
                .isExecutoryOn(MON_2024_06_03)
                .hasFinding("school.spelled-otherwise")
                .hasNoFinding("fee.total-mismatch");
        assertThat(RODEZ).appeal().endsOn(MON_2024_08_05).isNotDebated();
        assertThat(RODEZ).referral().endsOn(MON_2024_08_05).because("CGCT L.2131-6");
        assertThat(APPEAL)
                .endsOn(MON_2024_08_05)
                .isSafeUntil(MON_2024_08_05)
                .because("CJA R.421-1")
                .because("code de justice administrative, article R. 421-1")
                .because("CE-2014-362568")
                .byRule("appeal.clear-months")
                .saysInFrench("dimanche 4 août 2024");
    }

    @Test
    void assertions_holdOfWhatIsNotKnown() {
        assertThat(UNPUBLISHED).isNotExecutoryWithout("act.electronic-publication-date");
        assertThat(UNSTARTED).waitsFor("act.electronic-publication-date").because("CJA R.421-1");
        assertThat(NO_LIMIT).hasNoLimit();
        assertThat(ActFacts.of(RODEZ, LegalContext.standard()).executory())
                .hasValue(MON_2024_06_03)
                .because("CGCT L.2131-1");
        assertThat(ActFacts.of(UNPUBLISHED, LegalContext.standard()).executory())
                .misses("act.transmission-date");
    }

    @Test
    void findings_areThoseOfEachCheckWhateverTheStage() {
        assertThat(Acts.withFault("vote.not-carried", 1)).hasOnlyFindings("vote.not-carried");
        assertThat(Acts.lawful(1)).hasOnlyFindings().isAcceptableTo(Policies.PUBLISHED);
    }

    @Test
    void context_isThatOfAllAssertionsThatFollow() {
        LegalContext later = LegalContext.standard().asOf(LocalDate.of(2024, 10, 1));
        assertThat(RODEZ)
                .hasNoFinding("report.overdue")
                .inContext(later)
                .hasFinding("report.overdue")
                .inContext(later.asOf(LocalDate.of(2024, 9, 30)))
                .hasNoFinding("report.overdue");
        LegalContext reformed = LegalContext.standard()
                .under(Law.standard()
                        .with(Law.standard()
                                .current(Rules.APPEAL_CLEAR_MONTHS)
                                .orElseThrow()
                                .changed(MON_2024_06_03, Parameter.of(Parameter.Unit.MONTHS, 3))));
        assertThat(RODEZ).inContext(reformed).appeal().endsOn(LocalDate.of(2024, 9, 4));
        assertThatThrownBy(() -> assertThat(RODEZ).inContext(null)).isInstanceOf(NullPointerException.class);
    }

    private static Arguments failing(ThrowingCallable assertion, String... words) {
        return Arguments.of(assertion, words);
    }

    static Stream<Arguments> failures() {
        Act wrong = Acts.withFault("fee.total-mismatch", 1);
        Outcome<LocalDate> executory =
                ActFacts.of(RODEZ, LegalContext.standard()).executory();
        return Stream.of(
                failing(
                        () -> assertThat(RODEZ).isExecutoryOn(MON_2024_08_05),
                        "executory date of act DEC2024/0126",
                        "2024-08-05 (Monday 5 August 2024)",
                        "2024-06-03 (Monday 3 June 2024)",
                        "CGCT, art. L. 2131-1"),
                failing(
                        () -> assertThat(UNPUBLISHED).isExecutoryOn(MON_2024_06_03),
                        "it is undetermined",
                        "day of transmission"),
                failing(() -> assertThat(RODEZ).isNotExecutoryWithout("act.x"), "<act.x>", "those missing are", "[]"),
                failing(
                        () -> assertThat(APPEAL).endsOn(MON_2024_06_03),
                        "to end on",
                        "2024-08-05 (Monday 5 August 2024)",
                        "Sunday 4 August 2024 (CJA, art. R. 421-1;"),
                failing(() -> assertThat(UNSTARTED).endsOn(MON_2024_06_03), "it has not started"),
                failing(() -> assertThat(NO_LIMIT).endsOn(MON_2024_06_03), "there is no limit"),
                failing(() -> assertThat(APPEAL).isSafeUntil(MON_2024_06_03), "safe until", "Monday 5 August 2024"),
                failing(() -> assertThat(APPEAL).isDebated(), "none does", "421-1"),
                failing(() -> assertThat(APPEAL).hasNoLimit(), "Monday 5 August 2024"),
                failing(() -> assertThat(APPEAL).waitsFor("act.publication-date"), "<act.publication-date>"),
                failing(
                        () -> assertThat(APPEAL).because("CJA R.421-5"),
                        "stand on <CJA R.421-5>",
                        "CJA-R421-1 (CJA, art. R. 421-1)"),
                failing(() -> assertThat(APPEAL).byRule("appeal"), "<appeal>", "appeal.clear-months"),
                failing(() -> assertThat(APPEAL).saysInFrench("lundi 4"), "<lundi 4>", "dimanche 4 août 2024"),
                failing(() -> assertThat(executory).hasValue(MON_2024_08_05), "Monday 3 June 2024"),
                failing(() -> assertThat(executory).misses("act.transmission-date"), "<act.transmission-date>"),
                failing(
                        () -> assertThat(RODEZ).hasFinding("fee.total-mismatch"),
                        "<fee.total-mismatch>",
                        "passed",
                        "court.chosen-by-clause at /conventions/0/chosenCourt"),
                failing(() -> assertThat(Acts.lawful(1)).hasFinding("receipt.malformed"), "  none"),
                failing(
                        () -> assertThat(wrong).hasNoFinding("fee.total-mismatch"),
                        "not to have the finding <fee.total-mismatch>",
                        "fee.total-mismatch at /conventions/0/fee/total"),
                failing(() -> assertThat(wrong).hasOnlyFindings("fee.count-mismatch"), "[fee.count-mismatch]"),
                failing(
                        () -> assertThat(wrong).isAcceptableTo(Policies.PUBLISHED),
                        "policy <published>",
                        "fee.total-mismatch at"),
                failing(() -> assertThat((Act) null).hasFinding("fee.total-mismatch"), "not to be null"),
                failing(() -> assertThat((Deadline) null).endsOn(MON_2024_06_03), "not to be null"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void failure_explainsItself(ThrowingCallable assertion, String... words) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    @Test
    void unknownCheck_isRefused() {
        assertThatThrownBy(() -> assertThat(RODEZ).hasFinding("fee.total"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no check 'fee.total'")
                .hasMessageContaining("fee.total-mismatch");
    }
}
