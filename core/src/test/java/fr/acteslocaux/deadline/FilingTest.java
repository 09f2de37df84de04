package fr.acteslocaux.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.Timeliness.Filing;
import fr.acteslocaux.deadline.Timeliness.Status;
import fr.acteslocaux.explain.Explanations;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final LegalContext CONTEXT = LegalContext.standard();

    private static Deadline notified(LocalDate day) {
        return ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, day))
                .deadline(CONTEXT);
    }

    private static Status judged(LocalDate notified, Filing filing) {
        return filing.within(notified(notified), CONTEXT).status();
    }

    @Test
    void posting_countsAndNotTheRegistration() {
        LocalDate wed20240320 = LocalDate.of(2024, 3, 20);
        LocalDate tue20240521 = LocalDate.of(2024, 5, 21);
        assertThat(judged(wed20240320, Filing.posted(tue20240521, LocalDate.of(2024, 5, 31))))
                .isEqualTo(Status.IN_TIME);
        assertThat(judged(wed20240320, Filing.depositedOn(tue20240521))).isEqualTo(Status.IN_TIME);
        assertThat(judged(wed20240320, Filing.depositedOn(tue20240521.plusDays(1))))
                .isEqualTo(Status.LATE);
    }

    @Test
    void suitPostedBeforeTheRuling_wasJudgedByItsRegistration() {
        LocalDate thu20230601 = LocalDate.of(2023, 6, 1);
        Timeliness judged = Filing.posted(LocalDate.of(2023, 8, 1), LocalDate.of(2023, 8, 4))
                .within(notified(thu20230601), CONTEXT);
        assertThat(judged.status()).isEqualTo(Status.IN_TIME_UNDER_ONE_READING);
        assertThat(Explanations.english(judged)).contains("dated by its registration on Friday 4 August 2023");
    }

    @Test
    void periodThatIsUnknownOrHasNotBegun_isNotHeldAgainstAnybody() {
        LocalDate day = LocalDate.of(2024, 8, 6);
        assertThat(notified(LocalDate.of(1999, 6, 3)).judge(day).status()).isEqualTo(Status.UNDETERMINED);
        assertThat(ContentiousAppeal.after(new Trigger(Trigger.Kind.NOTIFICATION, LocalDate.of(2024, 6, 3)))
                        .with(Interruption.Mediation.agreedOn(LocalDate.of(2024, 6, 10)))
                        .deadline(CONTEXT)
                        .judge(day)
                        .status())
                .isEqualTo(Status.IN_TIME);
        assertThat(ContentiousAppeal.againstContractExecution(LocalDate.of(2024, 6, 3))
                        .deadline(CONTEXT)
                        .judge(day)
                        .status())
                .isEqualTo(Status.IN_TIME);
    }

    @Test
    void suitRegisteredBeforeItWasPosted_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Filing.posted(LocalDate.of(2024, 8, 6), LocalDate.of(2024, 8, 5)))
                .withMessage("Argument 'registered' must not be before 2024-08-06, found 2024-08-05");
    }
}
