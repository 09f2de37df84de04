package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(LegalPeriod.toReport(MON_2024_06_03)
                        .deadline(LegalContext.standard())
                        .lastDay())
                .contains(LocalDate.of(2024, 9, 30));
        assertThat(LegalPeriod.toReport(LocalDate.of(2024, 12, 31))
                        .deadline(LegalContext.standard())
                        .lastDay())
                .contains(LocalDate.of(2025, 3, 31));
        Deadline of2003 = LegalPeriod.toReport(LocalDate.of(2003, 6, 3)).deadline(LegalContext.standard());
        assertThat(of2003.lastDay()).contains(LocalDate.of(2003, 9, 30));
        assertThat(Explanations.french(of2003)).contains("rédaction du 24 février 1996");
        assertThat(LegalPeriod.toReport(LocalDate.of(1996, 2, 23)).deadline(LegalContext.standard()))
                .matches(Deadline::isUndetermined);
    }

    @Test
    void periods_areUndeterminedOnDaysThatNobodyLives() {
        assertThat(standard(LegalPeriod.untilImpliedRefusal(LocalDate.MAX))).matches(Deadline::isUndetermined);
        assertThat(standard(LegalPeriod.untilImpliedAcceptance(LocalDate.MAX))).matches(Deadline::isUndetermined);
        assertThat(TransmissionPeriod.ofDecisionSigned(LocalDate.MAX, LegalContext.standard()))
                .matches(Deadline::isUndetermined);
        assertThat(standard(LegalPeriod.toWithdraw(LocalDate.MAX))).matches(Deadline::isUndetermined);
        assertThat(LegalPeriod.toReport(LocalDate.MAX).deadline(LegalContext.standard()))
                .matches(Deadline::isUndetermined);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                COMMUNITY  | 2024-09-30 | CGCT-L5211-10 |
                METROPOLIS | 2024-09-30 | CGCT-L5211-10 |
                SYNDICATE  |            | CGCT-L5211-10 | authority.single-purpose
                INTERMUNICIPAL           |            | CGCT-L5211-10 | authority.kind
                MULTIPURPOSE_SYNDICATE   | 2024-09-30 | CGCT-L5211-11 |
                SINGLE_PURPOSE_SYNDICATE | 2024-12-31 | CGCT-L5211-11 |
                DEPARTMENT |            | CGCT-L3211-2  | report.term
                REGION     |            | CGCT-L4221-5  | report.term
                CORSICA    |            |               | law.of-that-authority
                """)
    void report_ofOthersEndsWhereTheirLawSaysSo(
            LocalAuthority.Kind body, LocalDate lastDay, String source, String missing) {
        Deadline report = LegalPeriod.toReport(MON_2024_06_03, body).deadline(LegalContext.standard());
        assertThat(report.lastDay()).isEqualTo(Optional.ofNullable(lastDay));
        assertThat(report.waitsFor()).extracting(Fact::id).isEqualTo(missing == null ? List.of() : List.of(missing));
        if (source != null) {
            assertThat(Stream.concat(report.steps().stream().map(Derivation.Step::reason), report.conclusion().stream())
                            .flatMap(reason -> reason.sources().stream()))
                    .extracting(LegalSource::id)
                    .contains(source);
        }
    }

    /** A reform that gives more quarters keeps the quarter for its measure. */
    @ParameterizedTest
    @CsvSource({"2024-06-03, 2024-12-31", "2024-09-03, 2025-03-31"})
    void report_ofAReformEndsWithItsLastQuarter(LocalDate taken, LocalDate lastDay) {
        Law reform = Law.standard()
                .with(Rules.REPORT_NEXT_QUARTER
                        .on(taken)
                        .orElseThrow()
                        .changed(LocalDate.of(2024, 1, 1), Parameter.of(Parameter.Unit.QUARTERS, 2)));
        assertThat(LegalPeriod.toReport(taken)
                        .deadline(LegalContext.standard().under(reform))
                        .lastDay())
                .contains(lastDay);
    }
}
