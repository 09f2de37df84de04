package fr.acteslocaux.explain;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value together with how it was derived: a start and the steps from it. The value is what the last step left, so the
 * reasons and the result cannot disagree.
 * <p>
 * For example, Monday 3 June 2024, then two clear months to Sunday 4 August, then the closed day to Monday 5 August 2024.
 *
 * @param <T>  the type of the value, immutable
 */
public final class Derivation<T> implements Explained {

    /**
     * One move of a derivation: from a value to the next, for a reason.
     *
     * @param <T>  the type of the value
     * @param before  the value that the rule found
     * @param after  the value that it left
     * @param reason  the rule and its sources
     */
    public record Step<T>(T before, T after, Reason reason) {

        public Step {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(reason, "reason");
        }

        /**
         * Says whether the rule was looked at and changed nothing. Such steps are kept, they show what was considered.
         *
         * @return true if before and after are equal
         */
        public boolean isNeutral() {
            return before.equals(after);
        }

        /**
         * Says the move and its reason.
         *
         * @return such as {@code 2024-06-03 -> 2024-08-04  appeal.clear-months [CJA, art. R. 421-1]}
         */
        @Override
        public String toString() {
            return before + " -> " + after + "  " + reason;
        }
    }

    private final T value;
    private final @Nullable Reason reason;
    private final @Nullable Derivation<T> previous;

    // Each derivation holds the one before it: a step costs the same after a hundred others, and cannot begin
    // elsewhere.
    private Derivation(T value, @Nullable Reason reason, @Nullable Derivation<T> previous) {
        this.value = Objects.requireNonNull(value, "value");
        this.reason = reason;
        this.previous = previous;
    }

    /**
     * Begins with a fact.
     *
     * @param <T>  the type of the value
     * @param fact  the fact
     * @return the derivation without steps
     */
    public static <T> Derivation<T> from(T fact) {
        return new Derivation<>(fact, null, null);
    }

    /**
     * Applies a rule. What no source supports moves nothing, and nothing is added to it.
     *
     * @param reason  the rule and its sources
     * @param move  what the rule does with the value
     * @return the derivation with one step more
     */
    public Derivation<T> then(Reason reason, UnaryOperator<T> move) {
        return isFounded() ? new Derivation<>(reason.isFounded() ? move.apply(value) : value, reason, this) : this;
    }

    /**
     * Applies a rule of which it is known what it comes to. What no source supports moves nothing, and nothing is added to it.
     *
     * @param reason  the rule and its sources
     * @param reached  the value after the step
     * @return the derivation with one step more
     */
    public Derivation<T> then(Reason reason, T reached) {
        return isFounded() ? new Derivation<>(reason.isFounded() ? reached : value, reason, this) : this;
    }

    /**
     * Notes a rule that was looked at and leaves the value as it is.
     *
     * @param reason  the rule and its sources
     * @return the derivation with a neutral step more
     */
    public Derivation<T> noting(Reason reason) {
        return isFounded() ? new Derivation<>(value, reason, this) : this;
    }

    /**
     * Returns the reason at which the derivation stopped because no wording of its rule was in force.
     *
     * @return the reason, empty if every step has a source
     */
    public Optional<Reason> unfounded() {
        return isFounded() ? Optional.empty() : Optional.ofNullable(reason);
    }

    boolean isFounded() {
        return reason == null || reason.isFounded();
    }

    /**
     * Returns what the steps lead to.
     *
     * @return the value
     */
    public T value() {
        return value;
    }

    /**
     * Returns the steps.
     *
     * @return the steps in order, each beginning where the one before it ended
     */
    @Override
    public List<Step<T>> steps() {
        int place = 0;
        for (Derivation<T> at = this; at.previous != null; at = at.previous) {
            place++;
        }
        @SuppressWarnings({"unchecked", "rawtypes"}) // an array of steps of T, filled below
        Step<T>[] steps = new Step[place];
        for (Derivation<T> at = this; at.previous != null && at.reason != null; at = at.previous) {
            steps[--place] = new Step<>(at.previous.value, at.value, at.reason);
        }
        return Collections.unmodifiableList(Arrays.asList(steps));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Derivation<?> that && value.equals(that.value) && steps().equals(that.steps());
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + steps().hashCode();
    }

    /**
     * Returns the value and the steps to it, for logs.
     *
     * @return a line
     */
    @Override
    public String toString() {
        return value + " " + steps();
    }
}
