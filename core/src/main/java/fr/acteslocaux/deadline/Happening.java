package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.List;

/** Something that happened on a day, and the rule by which it counts. */
record Happening(LocalDate day, Reason reason) {

    /** Goes from one day to the next. */
    static Derivation<LocalDate> follow(Derivation<LocalDate> start, List<Happening> happenings) {
        Derivation<LocalDate> reached = start;
        for (Happening happening : happenings) {
            reached = reached.then(happening.reason(), happening.day());
        }
        return reached;
    }

    static LocalDate lastDay(List<Happening> happenings) {
        return happenings.get(happenings.size() - 1).day();
    }
}
