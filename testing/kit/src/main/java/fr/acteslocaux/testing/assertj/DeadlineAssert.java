package fr.acteslocaux.testing.assertj;

import fr.acteslocaux.deadline.Deadline;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assertions on a deadline. */
public final class DeadlineAssert extends ExplainedAssert<DeadlineAssert, Deadline> {

    DeadlineAssert(@Nullable Deadline actual) {
        super(actual, DeadlineAssert.class);
    }

    /**
     * Verifies the last day under the usual reading of the law.
     *
     * @param day  the day, included
     * @return these assertions
     */
    public DeadlineAssert endsOn(LocalDate day) {
        isNotNull();
        if (!actual.lastDay().equals(Optional.of(day))) {
            throw failureWithActualExpected(
                    shown(actual.lastDay()),
                    Spoken.day(day),
                    "%nExpecting the deadline to end on:%n  %s%nbut:%n  %s%n%s",
                    Spoken.day(day),
                    shown(actual.lastDay()),
                    story());
        }
        return this;
    }

    /**
     * Verifies the day until which it is safe to act under every reading of the law.
     *
     * @param day  the day, included
     * @return these assertions
     */
    public DeadlineAssert isSafeUntil(LocalDate day) {
        isNotNull();
        if (!actual.safeDay().equals(Optional.of(day))) {
            throw failure(
                    "%nExpecting the deadline to be safe until:%n  %s%nbut:%n  %s%n%s",
                    Spoken.day(day), shown(actual.safeDay()), story());
        }
        return this;
    }

    /**
     * Verifies that readings of the law give different days.
     *
     * @return these assertions
     */
    public DeadlineAssert isDebated() {
        isNotNull();
        if (!actual.isDebated()) {
            throw failure("%nExpecting readings of the law to differ but none does.%n%s", story());
        }
        return this;
    }

    /**
     * Verifies that all readings of the law give the same answer.
     *
     * @return these assertions
     */
    public DeadlineAssert isNotDebated() {
        isNotNull();
        if (actual.isDebated()) {
            throw failure("%nExpecting all readings of the law to agree but they differ.%n%s", story());
        }
        return this;
    }

    /**
     * Verifies that there is no last day.
     *
     * @return these assertions
     */
    public DeadlineAssert hasNoLimit() {
        isNotNull();
        if (!(actual instanceof Deadline.NoLimit)) {
            throw failure("%nExpecting no limit but:%n  %s%n%s", shown(actual.lastDay()), story());
        }
        return this;
    }

    /**
     * Verifies that the period has not started, or cannot be said, for want of a fact.
     *
     * @param fact  the id of the fact, such as {@code act.publication-date}
     * @return these assertions
     */
    public DeadlineAssert waitsFor(String fact) {
        isNotNull();
        isMissing(fact, actual.waitsFor());
        return this;
    }

    private String shown(Optional<LocalDate> day) {
        if (day.isPresent()) {
            return Spoken.day(day.get());
        }
        return actual instanceof Deadline.NoLimit
                ? "there is no limit"
                : actual instanceof Deadline.NotStarted ? "it has not started" : "it is undetermined";
    }
}
