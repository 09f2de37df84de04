package fr.acteslocaux.explain;

import java.util.Objects;

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
