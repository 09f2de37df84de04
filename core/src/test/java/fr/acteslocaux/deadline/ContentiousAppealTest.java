package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.acteslocaux.calendar.LegalContext;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContentiousAppealTest {

    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    @Test
    void after_hasEveryStepOfTheRodezAppeal() {
        Deadline appeal = ContentiousAppeal.after(new Trigger(TriggerKind.PUBLICATION, MON_2024_06_03))
                .deadline(LegalContext.standard());
        assertThat(appeal.steps())
                .extracting(step -> step.reason().rule() + " " + step.after())
                .containsExactly(
                        "trigger.publication 2024-06-03",
                        "distance.not-stated 2024-06-03",
                        "appeal.two-clear-months 2024-08-04",
                        "period.closed-day 2024-08-05");
    }

    @Test
    void after_refusesTheTriggerOfThePrefect() {
        assertThatThrownBy(() -> ContentiousAppeal.after(new Trigger(TriggerKind.TRANSMISSION, MON_2024_06_03)))
                .hasMessage("Argument 'trigger' must be any but the transmission, which starts the prefect's period");
    }
}
