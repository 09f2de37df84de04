package town;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where days stand from left to right.
 *
 * @param first  the first day
 * @param last  the last day
 * @param left  where the first day stands
 * @param width  how far from it the last day stands
 */
record TimeScale(LocalDate first, LocalDate last, int left, int width) {

    private static final int MOST_TICKS = 7;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_YEAR = 12;

    /** Makes a scale of whole months in which all days stand. */
    static TimeScale over(List<LocalDate> days, int left, int width) {
        LocalDate first = days.stream().min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = days.stream().max(Comparator.naturalOrder()).orElseThrow();
        return new TimeScale(
                first.withDayOfMonth(1), YearMonth.from(last).plusMonths(1).atDay(1), left, width);
    }

    int at(LocalDate day) {
        return left
                + Math.toIntExact(width * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last));
    }

    boolean shows(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Begins of months, of quarters or of years, no more than can be read. */
    List<LocalDate> ticks() {
        int months = Math.toIntExact(ChronoUnit.MONTHS.between(first, last));
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusMonths(step(months)))
                .toList();
    }

    private static int step(int months) {
        if (months < MOST_TICKS) {
            return 1;
        }
        return months < MOST_TICKS * MONTHS_OF_QUARTER
                ? MONTHS_OF_QUARTER
                : MONTHS_OF_YEAR * (1 + months / (MONTHS_OF_YEAR * MOST_TICKS));
    }
}
