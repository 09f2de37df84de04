package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import java.util.List;
import java.util.Objects;

/**
 * Several acts that have one number of one authority, or one receipt, or are one document. No check of a single act can see it.
 * <p>
 * For example, two decisions of Rodez that are both DEC2024/0126. What may lawfully come again is none: a number of another
 * authority, of another kind of act, or without a year in another year; deliberations are numbered within the sitting, so that
 * each sitting may have its number 1.
 *
 * @legal.source CGCT-R2121-9
 * @param kind  what they have in common
 * @param text  the number or the receipt, as printed; of one document its number, or its object if it has none
 * @param severity  how serious it is
 * @param positions  where the acts stand in the list, counted from 0, at least two
 */
public record Duplicate(Kind kind, String text, Severity severity, List<Integer> positions) {

    /** What several acts may wrongly have in common. */
    public enum Kind {
        /** The number, within one authority: graver on one day, when nothing tells the acts apart. */
        NUMBER,
        /** The number under which they are transmitted, likewise: with the day it makes the identifier of the act. */
        TRANSMISSION_NUMBER,
        /** The identifier of the receipt, which is that of one act. */
        RECEIPT,
        /** All: one document was given twice, which is worth knowing. */
        DOCUMENT
    }

    public Duplicate {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(severity, "severity");
        positions = List.copyOf(Objects.requireNonNull(positions, "positions"));
        if (positions.size() < 2) {
            throw new IllegalArgumentException("Argument 'positions' must have at least two, found " + positions);
        }
    }

    /**
     * Finds what several acts have in common, however many they are.
     *
     * @param acts  the acts, in any order
     * @return the duplicates, in the order of {@link Duplicates#found()}
     */
    public static List<Duplicate> among(List<? extends Act> acts) {
        Duplicates duplicates = new Duplicates(acts.size());
        acts.forEach(duplicates::add);
        return duplicates.found();
    }
}
