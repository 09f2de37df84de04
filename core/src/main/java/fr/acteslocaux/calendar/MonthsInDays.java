package fr.acteslocaux.calendar;

import java.time.LocalDate;

/** How many days so many months in a row may have. The Gregorian calendar begins again every 400 years. */
final class MonthsInDays {

    private static final int CYCLE_MONTHS = 400 * 12;
    private static final int CYCLE_DAYS = 146_097;
    private static final int[] FIRST_DAYS = firstDays();

    private MonthsInDays() {}

    private static int[] firstDays() {
        LocalDate start = LocalDate.of(2000, 1, 1);
        int[] days = new int[2 * CYCLE_MONTHS];
        for (int month = 0; month < days.length; month++) {
            days[month] = (int) start.plusMonths(month).toEpochDay();
        }
        return days;
    }

    /** Counted from a first of the month: a day that a shorter month cuts off makes neither fewer nor more of them. */
    private static int daysFrom(int start, int months) {
        return FIRST_DAYS[start + months % CYCLE_MONTHS] - FIRST_DAYS[start] + months / CYCLE_MONTHS * CYCLE_DAYS;
    }

    static int fewest(int months) {
        int fewest = Integer.MAX_VALUE;
        for (int start = 0; start < CYCLE_MONTHS; start++) {
            fewest = Math.min(fewest, daysFrom(start, months));
        }
        return fewest;
    }

    static int most(int months) {
        int most = 0;
        for (int start = 0; start < CYCLE_MONTHS; start++) {
            most = Math.max(most, daysFrom(start, months));
        }
        return most;
    }
}
