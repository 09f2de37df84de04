package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.calendar.MonthEndReading;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;

/**
 * How days are counted under one reading of the law: which month ends, which closed days, whether a repealed longer period
 * and the edge of the reasonable year are taken one way or the other.
 */
record Counting(MonthEndReading monthEnds, LegalCalendar calendar, boolean longPeriodOverseas, boolean clearYear) {

    private static final Reason CLOSED_DAY = Reason.of("period.closed-day", "CE-2014-362568", "CPC-642");

    /** Counts clear months, then carries over to an open day: the other order would give a day too many on Sundays. */
    Derivation<LocalDate> clearMonths(Derivation<LocalDate> from, int months, Reason reason) {
        return carriedOver(from.then(reason, day -> monthEnds.lastDay(day, months)));
    }

    Derivation<LocalDate> carriedOver(Derivation<LocalDate> day) {
        return day.then(CLOSED_DAY, calendar::openOrNext);
    }
}
