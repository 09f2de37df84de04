package fr.acteslocaux.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A value together with how it was derived: a start and the steps from it. The value is what the last step left, so the
 * reasons and the result cannot disagree.
 * <p>
 * For example, Monday 3 June 2024, then two clear months to Sunday 4 August, then the closed day to Monday 5 August 2024.
 *
 * @param <T>  the type of the value, immutable
 * @param start  the fact it begins with
 * @param steps  the steps, each beginning where the one before it ended
 */
public record Derivation<T>(T start, List<Step<T>> steps) implements Explained {

    public Derivation {
        Objects.requireNonNull(start, "start");
        steps = List.copyOf(steps);
        T value = start;
        for (Step<T> step : steps) {
            if (!step.before().equals(value)) {
                throw new IllegalArgumentException("Step '" + step + "' must begin with " + value);
            }
            value = step.after();
        }
    }

    /**
     * Begins with a fact.
     *
     * @param <T>  the type of the value
     * @param fact  the fact
     * @return the derivation without steps
     */
    public static <T> Derivation<T> from(T fact) {
        return new Derivation<>(fact, List.of());
    }

    /**
     * Applies a rule.
     *
     * @param reason  the rule and its sources
     * @param move  what the rule does with the value
     * @return the derivation with one step more
     */
    public Derivation<T> then(Reason reason, UnaryOperator<T> move) {
        T before = value();
        List<Step<T>> more = new ArrayList<>(steps.size() + 1);
        more.addAll(steps);
        more.add(new Step<>(before, move.apply(before), reason));
        return new Derivation<>(start, more);
    }

    /**
     * Notes a rule that was looked at and leaves the value as it is.
     *
     * @param reason  the rule and its sources
     * @return the derivation with a neutral step more
     */
    public Derivation<T> noting(Reason reason) {
        return then(reason, UnaryOperator.identity());
    }

    /**
     * Returns what the steps lead to.
     *
     * @return the value
     */
    public T value() {
        return steps.isEmpty() ? start : steps.get(steps.size() - 1).after();
    }
}
