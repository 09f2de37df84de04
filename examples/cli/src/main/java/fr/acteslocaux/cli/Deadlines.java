package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.Deadline;

/** The names that answers give to the four kinds of deadlines. */
final class Deadlines {

    private Deadlines() {}

    static String statusOf(Deadline deadline) {
        if (deadline instanceof Deadline.Day) {
            return "day";
        }
        if (deadline instanceof Deadline.NoLimit) {
            return "no-limit";
        }
        return deadline instanceof Deadline.NotStarted ? "not-started" : "undetermined";
    }
}
