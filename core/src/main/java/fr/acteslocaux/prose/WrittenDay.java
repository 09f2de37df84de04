package fr.acteslocaux.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A day that a text names, which need not exist: {@code lundi 31 juin 2024}.
 *
 * @param start  where it stands in the text, from 0 on
 * @param text  how it is written, with its weekday if it has one
 * @param weekday  the weekday that is named with it, or empty
 * @param day  the day of the month, from 1 to 99
 * @param month  the month of the year
 * @param date  the day, or empty if the month has no such day
 */
public record WrittenDay(
        int start, String text, Optional<DayOfWeek> weekday, int day, YearMonth month, Optional<LocalDate> date) {

    public WrittenDay {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(weekday, "weekday");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(date, "date");
    }

    static WrittenDay of(int start, String text, Optional<DayOfWeek> weekday, int day, YearMonth month) {
        return new WrittenDay(
                start,
                text,
                weekday,
                day,
                month,
                month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty());
    }

    /**
     * Tells whether the day is of the weekday that is named with it.
     *
     * @return whether it is; true if none is named or if there is no such day
     */
    public boolean isOfItsWeekday() {
        return weekday.isEmpty() || date.isEmpty() || date.get().getDayOfWeek() == weekday.get();
    }
}
