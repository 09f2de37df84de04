package fr.acteslocaux.ctes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class S2lowStatusTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    @Test
    void onlySendingAndReceipt_happenToTheAct() {
        assertThat(S2lowStatus.of(3).orElseThrow().event(MON_2024_06_03))
                .contains(new ActEvent.Transmitted(MON_2024_06_03));
        assertThat(S2lowStatus.of(4).orElseThrow().event(MON_2024_06_03))
                .contains(new ActEvent.Acknowledged(MON_2024_06_03));
        assertThat(Arrays.stream(S2lowStatus.values())
                        .filter(status -> status.event(MON_2024_06_03).isPresent()))
                .hasSize(2);
    }

    @Test
    void errorOfTheOperator_isNoRefusalOfThePrefecture() {
        assertThat(S2lowStatus.of(-1)).contains(S2lowStatus.ERROR);
        assertThat(S2lowStatus.ERROR.event(MON_2024_06_03)).isEmpty();
    }

    @Test
    void numberThatWasNotSeen_isNoStatus() {
        assertThat(S2lowStatus.of(6)).isEmpty();
        assertThat(S2lowStatus.of(19)).isEmpty();
    }
}
