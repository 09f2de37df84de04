package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * The day on which an act enters into force, unless it says otherwise itself: the morrow of its publicity, or the
 * notification of an individual act.
 * <p>
 * For example, an act published on Monday 3 June 2024 is in force on Tuesday 4 June 2024. How this goes with being executory
 * is not settled: the two days are kept apart.
 *
 * @legal.term entrée en vigueur
 * @legal.source CRPA-L221-2, CRPA-L221-8
 * @legal.since 2016-01-01
 * @legal.debated whether article L.2131-1 of the CGCT displaces the morrow
 */
public final class EntryIntoForce {

    private static final Reason MORROW = Reason.of("entry-into-force.morrow", "CRPA-L221-2");
    private static final Reason NOTIFICATION = Reason.of("entry-into-force.notification", "CRPA-L221-8");
    private static final Reason DEBATED = Reason.of("entry-into-force.debated", "ENTRY-INTO-FORCE");

    private EntryIntoForce() {}

    /**
     * Derives the day from what happened to the act.
     *
     * @param act  the act
     * @return the day, or the facts that are missing
     */
    public static Outcome<LocalDate> of(Act act) {
        Publicity publicity = Publicity.of(act);
        if (publicity.trigger().isEmpty()) {
            return new Outcome.Undetermined<>(MORROW, publicity.missing());
        }
        Trigger trigger = publicity.trigger().get();
        if (!KnownLaw.rules(trigger.day(), MORROW)) {
            return new Outcome.Undetermined<>(MORROW, List.of(new Fact("law.of-that-day")));
        }
        Derivation<LocalDate> start = Publicity.madePublic(trigger, publicity.law());
        return Outcome.of(
                trigger.kind() == TriggerKind.NOTIFICATION
                        ? start.noting(NOTIFICATION)
                        : start.then(MORROW, day -> day.plusDays(1)).noting(DEBATED));
    }
}
