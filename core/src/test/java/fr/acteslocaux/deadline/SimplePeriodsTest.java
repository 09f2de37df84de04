package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.law.LegalSource.Verification;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SimplePeriodsTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    private static Deadline standard(LegalPeriod period) {
        return period.deadline(LegalContext.standard());
    }

    @Test
    void impliedAcceptance_runsFromTheCompetentAdministration() {
        Deadline acceptance = standard(LegalPeriod.untilImpliedAcceptance(MON_2024_06_03));
        assertThat(acceptance.lastDay()).contains(LocalDate.of(2024, 8, 3));
        assertThat(Explanations.french(acceptance))
                .isEqualTo(
                        "Demande reçue par l'administration compétente le lundi 3 juin 2024 (CRPA, art. L. 114-3). Silence"
                                + " de 2 mois, ni franc ni reporté : acceptation implicite le samedi 3 août 2024 (CRPA, art."
                                + " L. 231-1 ; CPC, art. 641).");
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
        assertThat(standard(LegalPeriod.toTransmit(LocalDate.of(2004, 12, 31)))).matches(Deadline::isUndetermined);
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
        assertThat(standard(LegalPeriod.untilImpliedRefusal(LocalDate.MAX))).matches(Deadline::isUndetermined);
        assertThat(standard(LegalPeriod.untilImpliedAcceptance(LocalDate.MAX))).matches(Deadline::isUndetermined);
        assertThat(TransmissionPeriod.ofDecisionSigned(LocalDate.MAX, LegalContext.standard()))
                .matches(Deadline::isUndetermined);
        assertThat(standard(LegalPeriod.toWithdraw(LocalDate.MAX))).matches(Deadline::isUndetermined);
        assertThat(ReportToCouncil.ofDecisionTaken(LocalDate.MAX, LegalContext.standard()))
                .matches(Deadline::isUndetermined);
    }
}
