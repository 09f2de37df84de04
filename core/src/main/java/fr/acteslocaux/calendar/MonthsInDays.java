package fr.acteslocaux.calendar;

import java.time.LocalDate;
import java.util.function.IntUnaryOperator;

/** How many days so many months in a row may have. The Gregorian calendar begins again every 400 years. */
final class MonthsInDays {

    private static final int CYCLE_MONTHS = 400 * 12;
    private static final int CYCLE_DAYS = 146_097;
    private static final int[] FIRST_DAYS = firstDays();

    /** For less than a cycle, filled as they are asked for; 0 for what was not yet counted, and for no month. */
    private static final int[] FEWEST = new int[CYCLE_MONTHS];

    private static final int[] MOST = new int[CYCLE_MONTHS];

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
        return FIRST_DAYS[start + months] - FIRST_DAYS[start];
    }

    static int fewest(int months) {
        return ofCycle(FEWEST, months, MonthsInDays::countFewest);
    }

    static int most(int months) {
        return ofCycle(MOST, months, MonthsInDays::countMost);
    }

    /** Each number of months is counted once: whoever compares lengths asks for the same few again and again. */
    private static int ofCycle(int[] counted, int months, IntUnaryOperator count) {
        int rest = months % CYCLE_MONTHS;
        if (rest > 0 && counted[rest] == 0) {
            counted[rest] = count.applyAsInt(rest);
        }
        return counted[rest] + months / CYCLE_MONTHS * CYCLE_DAYS;
    }

    private static int countFewest(int months) {
        int fewest = Integer.MAX_VALUE;
        for (int start = 0; start < CYCLE_MONTHS; start++) {
            fewest = Math.min(fewest, daysFrom(start, months));
        }
        return fewest;
    }

    private static int countMost(int months) {
        int most = 0;
        for (int start = 0; start < CYCLE_MONTHS; start++) {
            most = Math.max(most, daysFrom(start, months));
        }
        return most;
    }
}
