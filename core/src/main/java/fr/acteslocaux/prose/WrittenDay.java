package fr.acteslocaux.prose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day that a text names, which need not exist: {@code lundi 31 juin 2024}.
 *
 * @param start  where it stands in the text, from 0 on
 * @param text  how it is written, with its weekday if it has one
 * @param weekday  the weekday that is named with it, or empty
 * @param day  the day of the month, from 1 to 99
 * @param month  the month
 * @param year  the year that is said of it, once for several days too; empty if it has none or if another day says what it may be
 * @param date  the day, in the year that is said or may be; empty if there is no such day
 */
public record WrittenDay(
        int start,
        String text,
        Optional<DayOfWeek> weekday,
        int day,
        Month month,
        OptionalInt year,
        Optional<LocalDate> date) {

    public WrittenDay {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(weekday, "weekday");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(date, "date");
    }

    /**
     * Says how long the month is.
     *
     * @return the number of its days, in a leap year if no year is said
     */
    public int daysOfMonth() {
        return year.isPresent() ? YearMonth.of(year.getAsInt(), month).lengthOfMonth() : month.maxLength();
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
