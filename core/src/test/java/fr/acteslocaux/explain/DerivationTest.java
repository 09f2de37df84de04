package fr.acteslocaux.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.law.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DerivationTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);
    private static final LocalDate SUN_2024_08_04 = LocalDate.of(2024, 8, 4);
    private static final Reason MONTHS = Reason.of("appeal.two-clear-months", "CJA-R421-1");

    @Test
    void value_isWhatTheLastStepLeft() {
        Derivation<LocalDate> derivation = Derivation.from(MON_2024_06_03).then(MONTHS, day -> SUN_2024_08_04);
        assertThat(derivation.value()).isEqualTo(SUN_2024_08_04);
        assertThat(derivation.steps())
                .singleElement()
                .hasToString("2024-06-03 -> 2024-08-04  appeal.two-clear-months [CJA, art. R. 421-1]");
    }

    @Test
    void noting_keepsTheValueAndTheStep() {
        Derivation<LocalDate> derivation = Derivation.from(MON_2024_06_03).noting(MONTHS);
        assertThat(derivation.value()).isEqualTo(MON_2024_06_03);
        assertThat(derivation.steps()).singleElement().matches(Step::isNeutral);
    }

    @Test
    void steps_beginWhereTheOneBeforeEnded() {
        Derivation<LocalDate> twoMonths = Derivation.from(MON_2024_06_03).then(MONTHS, day -> SUN_2024_08_04);
        Derivation<LocalDate> noted = twoMonths.noting(MONTHS);
        assertThat(noted.steps()).extracting(Step::before).containsExactly(MON_2024_06_03, SUN_2024_08_04);
        assertThat(noted.steps()).extracting(Step::after).containsExactly(SUN_2024_08_04, SUN_2024_08_04);
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
    void reason_cannotBeWithoutSource() {
        assertThatThrownBy(() -> new Reason("some.rule", List.of(), Map.of()))
                .hasMessage("Rule 'some.rule' must have at least one legal source");
    }

    @Test
    void reason_standsAsItsWeakestSource() {
        assertThat(Reason.of("x", "CJA-R421-1", "CCIV-1103").standing()).isEqualTo(Standing.UNVERIFIED);
        assertThat(Reason.of("x", "CJA-R421-1").standing()).isEqualTo(Standing.VERIFIED);
    }
}
