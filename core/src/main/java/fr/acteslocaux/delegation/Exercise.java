package fr.acteslocaux.delegation;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What a decision uses of a delegation.
 * <p>
 * The item is that of article L.2122-22, from 1 to 31. Where the decision names none it stays unknown: it is never guessed
 * from the object.
 *
 * @legal.term exercice de la délégation
 * @legal.source CGCT-L2122-22, CGCT-L2122-23
 * @param delegation  the delegation
 * @param item  the item of the list, empty if the decision names none
 */
public record Exercise(Delegation delegation, OptionalInt item) {

    public Exercise {
        Objects.requireNonNull(delegation, "delegation");
        Objects.requireNonNull(item, "item");
        if (item.orElse(1) < 1) {
            throw new IllegalArgumentException("Argument 'item' must be at least 1, found " + item.getAsInt());
        }
    }

    /**
     * Says that the decision names no item.
     *
     * @param delegation  the delegation
     * @return the exercise
     */
    public static Exercise ofUnknownItem(Delegation delegation) {
        return new Exercise(delegation, OptionalInt.empty());
    }

    /**
     * Says which item the decision names.
     *
     * @param delegation  the delegation
     * @param item  the item, from 1 on
     * @return the exercise
     */
    public static Exercise ofItem(Delegation delegation, int item) {
        return new Exercise(delegation, OptionalInt.of(item));
    }
}
