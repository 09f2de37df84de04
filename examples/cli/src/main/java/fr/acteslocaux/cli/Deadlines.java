package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.Reading;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.List;

/** The names that answers give to the four kinds of deadlines. */
final class Deadlines {

    static final String DAY = "day";
    static final String UNDETERMINED = "undetermined";

    private Deadlines() {}

    static String statusOf(Deadline deadline) {
        if (deadline instanceof Deadline.Day) {
            return DAY;
        }
        if (deadline instanceof Deadline.NoLimit) {
            return "no-limit";
        }
        return deadline instanceof Deadline.NotStarted ? "not-started" : UNDETERMINED;
    }

    /** Turns a derived day into the answer of a deadline. */
    static Deadline of(Outcome<LocalDate> outcome) {
        if (outcome instanceof Outcome.Undetermined<LocalDate> undetermined) {
            return new Deadline.Undetermined(undetermined.reason(), undetermined.missingFacts());
        }
        Derivation<LocalDate> derivation = ((Outcome.Determined<LocalDate>) outcome).derivation();
        Reason last = derivation.steps().get(derivation.steps().size() - 1).reason();
        return new Deadline.Day(List.of(new Reading(last, derivation)));
    }
}
