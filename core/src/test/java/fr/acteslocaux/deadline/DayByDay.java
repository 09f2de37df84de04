package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalCalendar;
import java.time.LocalDate;

/** A second reckoner of periods, which takes one day after the other and knows nothing of dates but their order. */
final class DayByDay {

    private static final LocalDate EMERGENCY = LocalDate.of(2020, 3, 12);
    private static final LocalDate LAST_OF_EMERGENCY = LocalDate.of(2020, 6, 23);
    private static final LocalDate PERMITS_AGAIN = LocalDate.of(2020, 5, 24);
    private static final int LEAST_DAYS_LEFT = 7;

    private final LegalCalendar closed;

    DayByDay(LegalCalendar closed) {
        this.closed = closed;
    }

    private LocalDate open(LocalDate day) {
        LocalDate open = day;
        while (closed.isClosed(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** Walks to the day of the same number some months on, or to the last day of that month. */
    private static LocalDate term(LocalDate trigger, int months) {
        LocalDate first = trigger;
        while (first.getDayOfMonth() > 1) {
            first = first.minusDays(1);
        }
        for (int month = 0; month < months; month++) {
            first = first.plusDays(1);
            while (first.getDayOfMonth() > 1) {
                first = first.plusDays(1);
            }
        }
        LocalDate term = first;
        while (term.getDayOfMonth() < trigger.getDayOfMonth()
                && term.plusDays(1).getDayOfMonth() > 1) {
            term = term.plusDays(1);
        }
        return term;
    }

    LocalDate appeal(LocalDate trigger, int months) {
        LocalDate last = open(term(trigger, months).plusDays(1));
        boolean isProtected = !last.isBefore(EMERGENCY) && !last.isAfter(LAST_OF_EMERGENCY);
        return isProtected ? open(term(LAST_OF_EMERGENCY, Math.min(months, 2))) : last;
    }

    LocalDate appealAgainstPermit(LocalDate trigger, int months) {
        boolean isBornInside = !trigger.isBefore(EMERGENCY) && trigger.isBefore(PERMITS_AGAIN);
        LocalDate start = isBornInside ? PERMITS_AGAIN : trigger;
        LocalDate end = term(start, months).plusDays(1);
        if (!start.isBefore(EMERGENCY) || end.isBefore(EMERGENCY)) {
            return open(end);
        }
        int left = 0;
        for (LocalDate day = EMERGENCY; !day.isAfter(end); day = day.plusDays(1)) {
            left++;
        }
        LocalDate last = PERMITS_AGAIN.minusDays(1);
        for (int day = 0; day < Math.max(left, LEAST_DAYS_LEFT); day++) {
            last = last.plusDays(1);
        }
        return open(last);
    }

    LocalDate reasonableYear(LocalDate trigger) {
        LocalDate last = open(term(trigger, 12).plusDays(1));
        boolean isProtected = !last.isBefore(EMERGENCY) && !last.isAfter(LAST_OF_EMERGENCY);
        return isProtected ? open(term(LAST_OF_EMERGENCY, 2)) : last;
    }
}
