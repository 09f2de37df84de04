package fr.acteslocaux.testing.assertj;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Where assertions begin. Import them statically, beside those of AssertJ.
 * <p>
 * For example:
 * <pre>
 * assertThat(Acts.rodezEnt2024()).isExecutoryOn(LocalDate.of(2024, 6, 3));
 * assertThat(ActTimeline.of(act, LegalContext.standard()).appeal())
 *         .endsOn(LocalDate.of(2024, 8, 5))
 *         .because("CJA R.421-1");
 * </pre>
 */
public final class ActesLocauxAssertions {

    private ActesLocauxAssertions() {}

    /**
     * Begins to assert something of an act.
     *
     * @param act  the act
     * @return its assertions
     */
    public static ActAssert assertThat(@Nullable Act act) {
        return new ActAssert(act);
    }

    /**
     * Begins to assert something of a deadline.
     *
     * @param deadline  the deadline
     * @return its assertions
     */
    public static DeadlineAssert assertThat(@Nullable Deadline deadline) {
        return new DeadlineAssert(deadline);
    }

    /**
     * Begins to assert something of what a rule answers.
     *
     * @param <T>  the type of the value
     * @param outcome  the answer
     * @return its assertions
     */
    public static <T> OutcomeAssert<T> assertThat(@Nullable Outcome<T> outcome) {
        return new OutcomeAssert<>(outcome);
    }
}
