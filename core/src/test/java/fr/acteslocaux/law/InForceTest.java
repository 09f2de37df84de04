package fr.acteslocaux.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InForceTest {

    private static final LocalDate FRI_2022_07_01 = LocalDate.of(2022, 7, 1);

    @Test
    void includes_theFirstDayAndNotTheEnd() {
        InForce after = InForce.since(FRI_2022_07_01);
        InForce before = new InForce(Optional.empty(), Optional.of(FRI_2022_07_01));
        assertThat(after.includes(FRI_2022_07_01)).isTrue();
        assertThat(before.includes(FRI_2022_07_01)).isFalse();
        assertThat(after.includes(FRI_2022_07_01.minusDays(1))).isFalse();
        assertThat(before.includes(FRI_2022_07_01.minusDays(1))).isTrue();
    }

    @Test
    void constructor_refusesAnEndBeforeTheBeginning() {
        assertThatThrownBy(() -> new InForce(Optional.of(FRI_2022_07_01), Optional.of(FRI_2022_07_01)))
                .hasMessage("Argument 'endExclusive' must be after 2022-07-01, found 2022-07-01");
    }
}
