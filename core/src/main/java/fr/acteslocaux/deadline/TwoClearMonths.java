package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.calendar.MonthEndReading;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import java.time.LocalDate;
import java.util.List;

/**
 * Two clear months, then carried over to an open day: first the day more, then the carry-over. Carrying over first would
 * give a day too many wherever the months end on a Sunday.
 */
final class TwoClearMonths {

    private static final int MONTHS = 2;
    private static final Reason CLOSED_DAY = Reason.of("period.closed-day", "CE-2014-362568", "CPC-642");
    private static final Reason TERM_OF_MORROW = Reason.of("month-end.term-of-morrow", "CE-409579", "CPC-641");

    private TwoClearMonths() {}

    /** Counts the period from facts already noted; the months rule's first source tells from when on it may be asked. */
    static Deadline after(Derivation<LocalDate> trigger, Reason months, LegalContext context) {
        LegalSource law = months.sources().get(0);
        LocalDate latest = trigger.value().plusMonths(MONTHS + 1L);
        if (!law.inForce().includes(trigger.value())
                || !context.calendar().knows(trigger.value())
                || !context.calendar().knows(latest)) {
            return new Deadline.Undetermined(months, List.of(new Fact("law.of-that-day")));
        }
        Reading usual = new Reading(months, count(trigger, months, MonthEndReading.MORROW_OF_TERM, context));
        Reading other = new Reading(TERM_OF_MORROW, count(trigger, months, MonthEndReading.TERM_OF_MORROW, context));
        return new Deadline.Day(usual.lastDay().equals(other.lastDay()) ? List.of(usual) : List.of(usual, other));
    }

    private static Derivation<LocalDate> count(
            Derivation<LocalDate> trigger, Reason months, MonthEndReading reading, LegalContext context) {
        return trigger.then(months, day -> reading.lastDay(day, MONTHS))
                .then(CLOSED_DAY, day -> context.calendar().openOrNext(day));
    }
}
