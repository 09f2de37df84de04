package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.Deadline;

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
}
