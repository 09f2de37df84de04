package fr.acteslocaux.prose;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a day where it stands.
 *
 * @param start  where it begins
 * @param end  where what comes behind it begins
 * @param weekday  its weekday, or null
 * @param isOfSeveral  whether its weekday is that of the days behind it too, as in <i>les mardis 4 et 11 mars</i>
 * @param day  the day of the month; 0 where a year stands alone, as in <i>l'an 2024</i>
 * @param month  the month, or 0
 * @param year  the year, or 0
 */
record FoundDay(int start, int end, @Nullable DayOfWeek weekday, boolean isOfSeveral, int day, int month, int year) {

    static FoundDay ofYear(int start, int end, int year) {
        return new FoundDay(start, end, null, false, 0, 0, year);
    }

    boolean isYear() {
        return day == 0;
    }

    FoundDay in(int otherMonth, int otherYear) {
        return new FoundDay(start, end, weekday, isOfSeveral, day, otherMonth, otherYear);
    }
}
