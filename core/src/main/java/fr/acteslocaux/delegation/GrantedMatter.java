package fr.acteslocaux.delegation;

import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.money.Euros;
import java.util.Objects;
import java.util.Optional;

/**
 * An item that a council delegates, with the limits that it sets.
 * <p>
 * For example, item 16 "in all cases", or item 20 up to 500 000 €.
 *
 * @legal.term matière déléguée, limites fixées par le conseil
 * @legal.source CGCT-L2122-22
 * @param item  the item of the list, from 1 on
 * @param upTo  the highest amount, empty if none is set
 * @param longest  the longest duration, empty if none is set
 * @param conditions  other limits or conditions as the deliberation words them, empty if it has none; "in all cases" is one
 */
public record GrantedMatter(int item, Optional<Euros> upTo, Optional<Length> longest, Optional<String> conditions) {

    public GrantedMatter {
        Objects.requireNonNull(upTo, "upTo");
        Objects.requireNonNull(longest, "longest");
        Objects.requireNonNull(conditions, "conditions");
        if (item < 1) {
            throw new IllegalArgumentException("Argument 'item' must be at least 1, found " + item);
        }
    }

    /**
     * Delegates an item without any limit, as a copy of the code does.
     *
     * @param item  the item of the list, from 1 on
     * @return the matter
     */
    public static GrantedMatter withoutLimits(int item) {
        return new GrantedMatter(item, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Says whether the council set any limit or condition.
     *
     * @return true if it did
     */
    public boolean hasLimits() {
        return upTo.isPresent() || longest.isPresent() || conditions.isPresent();
    }
}
