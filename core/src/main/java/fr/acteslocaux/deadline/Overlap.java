package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;

/**
 * Things that happen together, each of which starts a period again. The period is over when the last of them has let it run out:
 * one that is over before the others takes nothing from it. No ruling was found, so the safe day is that of the other reading.
 */
final class Overlap {

    private Overlap() {}

    /** Chooses between what a period was and what it becomes by something that began on a day. */
    static Derivation<LocalDate> longer(
            Derivation<LocalDate> before, Derivation<LocalDate> after, LocalDate begun, Counting counting) {
        return after.unfounded().isEmpty()
                        && after.value().isBefore(before.value())
                        && counting.isReadAsUsual(Debate.OVERLAP, begun)
                ? before.noting(
                        counting.reason(Rules.INTERRUPTION_OVERLAPPED, begun).with("begun", begun))
                : after;
    }
}
