package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.calendar.MonthEndReading;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;

/**
 * How days are counted under one reading of the law: which month ends, which closed days, whether a repealed longer period
 * and the edge of the reasonable year are taken one way or the other.
 * <p>
 * It remembers which of these choices it met, so that readings that cannot differ need not be computed.
 */
final class Counting {

    private static final Reason CLOSED_DAY = Reason.of("period.closed-day", "CE-2014-362568", "CPC-642");
    private static final Reason LOCAL_DAYS_UNKNOWN = Reason.of("local-holidays.unknown", "LOCAL-DAYS-UNKNOWN");

    private final MonthEndReading monthEnds;
    private final LegalCalendar calendar;
    private final LegalContext context;
    private final boolean longPeriodOverseas;
    private final boolean clearYear;
    private boolean metMonthEnd;
    private boolean metLongPeriod;
    private boolean metYear;

    Counting(
            MonthEndReading monthEnds,
            LegalCalendar calendar,
            LegalContext context,
            boolean longPeriodOverseas,
            boolean clearYear) {
        this.monthEnds = monthEnds;
        this.calendar = calendar;
        this.context = context;
        this.longPeriodOverseas = longPeriodOverseas;
        this.clearYear = clearYear;
    }

    /** Counts clear months, then carries over to an open day: the other order would give a day too many on Sundays. */
    Derivation<LocalDate> clearMonths(Derivation<LocalDate> from, int months, Reason reason) {
        LocalDate trigger = from.value();
        LocalDate lastDay = monthEnds.lastDay(trigger, months);
        metMonthEnd |= trigger.getDayOfMonth() > MonthEndReading.LAST_DAY_OF_EVERY_MONTH - 1
                && !MonthEndReading.MORROW_OF_TERM
                        .lastDay(trigger, months)
                        .equals(MonthEndReading.TERM_OF_MORROW.lastDay(trigger, months));
        return carriedOver(from.then(reason, day -> lastDay));
    }

    Derivation<LocalDate> carriedOver(Derivation<LocalDate> day) {
        Derivation<LocalDate> open = day.then(CLOSED_DAY, calendar::openOrNext);
        return context.knowsLocalHolidays(open.value()) ? open : open.noting(LOCAL_DAYS_UNKNOWN);
    }

    /** Says whether the repealed period of three months overseas is taken to go on. */
    boolean longPeriodOverseas() {
        metLongPeriod = true;
        return longPeriodOverseas;
    }

    /** Says whether the reasonable year is taken to be clear. */
    boolean clearYear() {
        metYear = true;
        return clearYear;
    }

    boolean metMonthEnd() {
        return metMonthEnd;
    }

    boolean metLongPeriod() {
        return metLongPeriod;
    }

    boolean metYear() {
        return metYear;
    }
}
