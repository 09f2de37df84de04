package fr.acteslocaux.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate SUN_2024_08_04 = LocalDate.of(2024, 8, 4);
    private static final Reason MONTHS = Reason.of(Law.standard(), Rules.TRIGGER_PUBLICATION, MON_2024_06_03);

    @Test
    void value_isWhatTheLastStepLeft() {
        Derivation<LocalDate> derivation = Derivation.from(MON_2024_06_03).then(MONTHS, day -> SUN_2024_08_04);
        assertThat(derivation.value()).isEqualTo(SUN_2024_08_04);
        assertThat(derivation.steps())
                .singleElement()
                .hasToString("2024-06-03 -> 2024-08-04  trigger.publication [CJA, art. R. 421-1]");
    }

    @Test
    void noting_keepsTheValueAndTheStep() {
        Derivation<LocalDate> derivation = Derivation.from(MON_2024_06_03).noting(MONTHS);
        assertThat(derivation.value()).isEqualTo(MON_2024_06_03);
        assertThat(derivation.steps()).singleElement().matches(Derivation.Step::isNeutral);
    }

    @Test
    void steps_beginWhereTheOneBeforeEnded() {
        Derivation<LocalDate> twoMonths = Derivation.from(MON_2024_06_03).then(MONTHS, day -> SUN_2024_08_04);
        Derivation<LocalDate> noted = twoMonths.noting(MONTHS);
        assertThat(noted.steps()).extracting(Derivation.Step::before).containsExactly(MON_2024_06_03, SUN_2024_08_04);
        assertThat(noted.steps()).extracting(Derivation.Step::after).containsExactly(SUN_2024_08_04, SUN_2024_08_04);
        assertThat(twoMonths.steps()).hasSize(1);
    }

    @Test
    void derivations_areEqualByStartAndSteps() {
        Derivation<LocalDate> bare = Derivation.from(MON_2024_06_03);
        assertThat(bare.noting(MONTHS)).isEqualTo(bare.noting(MONTHS)).hasSameHashCodeAs(bare.noting(MONTHS));
        assertThat(bare.noting(MONTHS)).isNotEqualTo(bare).isNotEqualTo(bare.then(MONTHS, day -> SUN_2024_08_04));
        assertThat(bare).isNotEqualTo(Derivation.from(SUN_2024_08_04));
    }

    @Test
    void whatNoSourceSupports_movesNothingAndIsNoOutcome() {
        Reason before1996 = Reason.of(Law.standard(), Rules.REPORT_NEXT_QUARTER, LocalDate.of(1996, 2, 23));
        Derivation<LocalDate> derivation = Derivation.from(MON_2024_06_03)
                .noting(MONTHS)
                .then(before1996, day -> SUN_2024_08_04)
                .then(MONTHS, day -> SUN_2024_08_04);
        assertThat(before1996.isFounded()).isFalse();
        assertThat(derivation.value()).isEqualTo(MON_2024_06_03);
        assertThat(derivation.unfounded()).contains(before1996);
        assertThat(Outcome.of(derivation))
                .isEqualTo(new Outcome.Undetermined<LocalDate>(before1996, List.of(Facts.LAW_OF_THAT_DAY)));
        assertThat(Explanations.french(Outcome.of(derivation)))
                .isEqualTo(
                        "Indéterminé ; il manque, pour la règle report.next-quarter : le droit en vigueur ce jour-là, qui n'est pas établi ici.");
        assertThatThrownBy(() -> new Outcome.Determined<>(derivation))
                .hasMessage("Step 'report.next-quarter []' must have a legal source");
    }

    @Test
    void reason_givesTheNumbersOfItsDay() {
        Reason months = Reason.of(Law.standard(), Rules.APPEAL_CLEAR_MONTHS, MON_2024_06_03);
        assertThat(months.number(Parameter.Unit.MONTHS)).isEqualTo(2);
        assertThat(Reason.unknown(Rules.APPEAL_CLEAR_MONTHS).number(Parameter.Unit.MONTHS))
                .isZero();
        assertThatThrownBy(() -> months.number(Parameter.Unit.DAYS))
                .hasMessage("Rule 'appeal.clear-months' gives no days");
    }

    @Test
    void reason_isOfAnyDayOnlyIfTheRuleNeverChanges() {
        assertThat(Reason.of(Rules.FEE_SUM).wording().orElseThrow().inForce()).isEqualTo(InForce.ALWAYS);
        assertThatThrownBy(() -> Reason.of(Rules.REPORT_NEXT_QUARTER))
                .hasMessage("Rule 'report.next-quarter' must be the same on every day");
    }

    @Test
    void reason_standsAsItsWeakestSource() {
        assertThat(Reason.of(Law.standard(), Rules.REPORT_NEXT_QUARTER, MON_2024_06_03)
                        .verification())
                .isEqualTo(Verification.UNVERIFIED);
        assertThat(Reason.of(Law.standard(), Rules.TRIGGER_PUBLICATION, MON_2024_06_03)
                        .verification())
                .isEqualTo(Verification.VERIFIED);
    }
}
