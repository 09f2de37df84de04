package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.law.LegalSource.Verification;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SimplePeriodsTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    @Test
    void impliedRefusal_isNeitherClearNorCarriedOver() {
        assertThat(ImpliedDecision.refusalOf(LocalDate.of(2023, 4, 23), LegalContext.standard())
                        .value())
                .contains(LocalDate.of(2023, 6, 23));
        assertThat(ImpliedDecision.refusalOf(LocalDate.of(2025, 7, 1), LegalContext.standard())
                        .value())
                .contains(LocalDate.of(2025, 9, 1));
        assertThat(ImpliedDecision.refusalOf(LocalDate.of(2024, 6, 4), LegalContext.standard())
                        .value())
                .as("a Sunday")
                .contains(LocalDate.of(2024, 8, 4));
    }

    @Test
    void impliedAcceptance_runsFromTheCompetentAdministration() {
        Outcome<LocalDate> acceptance = ImpliedDecision.acceptanceOf(MON_2024_06_03, LegalContext.standard());
        assertThat(acceptance.value()).contains(LocalDate.of(2024, 8, 3));
        assertThat(Explanations.french(acceptance))
                .isEqualTo(
                        "Demande reçue par l'administration compétente le lundi 3 juin 2024 (CRPA, art. L. 114-3). Silence"
                                + " de 2 mois, ni franc ni reporté : acceptation implicite le samedi 3 août 2024 (CRPA, art."
                                + " L. 231-1 ; CPC, art. 641).");
    }

    @Test
    void impliedDecision_isUndeterminedBefore2016() {
        assertThat(ImpliedDecision.refusalOf(LocalDate.of(2015, 12, 31), LegalContext.standard())
                        .value())
                .isEmpty();
    }

    @Test
    void transmission_isFifteenDaysAndUnverified() {
        Deadline deadline = TransmissionPeriod.ofDecisionSigned(MON_2024_06_03, LegalContext.standard());
        assertThat(deadline.lastDay()).contains(LocalDate.of(2024, 6, 18));
        assertThat(deadline.steps().get(1).reason().verification()).isEqualTo(Verification.UNVERIFIED);
        LocalDate thu20100603 = LocalDate.of(2010, 6, 3);
        assertThat(TransmissionPeriod.ofDecisionSigned(thu20100603, LegalContext.standard())
                        .steps())
                .hasSize(2)
                .allSatisfy(step -> assertThat(step.reason().sources())
                        .as("no wording of another day")
                        .allMatch(source -> source.inForce().includes(thu20100603)));
        assertThat(TransmissionPeriod.ofDecisionSigned(LocalDate.of(2004, 12, 31), LegalContext.standard()))
                .matches(Deadline::isUndetermined);
    }

    @Test
    void withdrawal_isFourMonthsFromTheDecision() {
        assertThat(WithdrawalPeriod.ofDecisionTaken(MON_2024_06_03, LegalContext.standard())
                        .lastDay())
                .contains(LocalDate.of(2024, 10, 3));
        assertThat(WithdrawalPeriod.ofDecisionTaken(MON_2024_06_03, LegalContext.standard())
                        .steps()
                        .get(1)
                        .reason()
                        .verification())
                .as("how the months are counted is not settled")
                .isEqualTo(Verification.UNVERIFIED);
        assertThat(WithdrawalPeriod.ofDecisionTaken(LocalDate.of(2015, 12, 31), LegalContext.standard()))
                .matches(Deadline::isUndetermined);
    }

    @Test
    void report_isOwedByTheEndOfTheNextQuarter() {
        assertThat(ReportToCouncil.ofDecisionTaken(MON_2024_06_03, LegalContext.standard())
                        .lastDay())
                .contains(LocalDate.of(2024, 9, 30));
        assertThat(ReportToCouncil.ofDecisionTaken(LocalDate.of(2024, 12, 31), LegalContext.standard())
                        .lastDay())
                .contains(LocalDate.of(2025, 3, 31));
        Deadline of2003 = ReportToCouncil.ofDecisionTaken(LocalDate.of(2003, 6, 3), LegalContext.standard());
        assertThat(of2003.lastDay()).contains(LocalDate.of(2003, 9, 30));
        assertThat(Explanations.french(of2003)).contains("rédaction du 24 février 1996");
        assertThat(ReportToCouncil.ofDecisionTaken(LocalDate.of(1996, 2, 23), LegalContext.standard()))
                .matches(Deadline::isUndetermined);
    }

    @Test
    void periods_areUndeterminedOnDaysThatNobodyLives() {
        assertThat(ImpliedDecision.refusalOf(LocalDate.MAX, LegalContext.standard())
                        .value())
                .isEmpty();
        assertThat(ImpliedDecision.acceptanceOf(LocalDate.MAX, LegalContext.standard())
                        .value())
                .isEmpty();
        assertThat(TransmissionPeriod.ofDecisionSigned(LocalDate.MAX, LegalContext.standard()))
                .matches(Deadline::isUndetermined);
        assertThat(WithdrawalPeriod.ofDecisionTaken(LocalDate.MAX, LegalContext.standard()))
                .matches(Deadline::isUndetermined);
        assertThat(ReportToCouncil.ofDecisionTaken(LocalDate.MAX, LegalContext.standard()))
                .matches(Deadline::isUndetermined);
    }
}
