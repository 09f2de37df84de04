package fr.acteslocaux.benchmarks;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;

/** The last day of an appeal, written on Jollyday. */
public final class JollydayAppeal {

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /** Prepares the calendar of France. */
    public JollydayAppeal() {}

    /**
     * Counts two clear months and carries over to an open day.
     *
     * @param trigger  the day of the event
     * @return the last day
     */
    public LocalDate lastDay(LocalDate trigger) {
        LocalDate day = trigger.plusMonths(2).plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY
                || day.getDayOfWeek() == DayOfWeek.SUNDAY
                || holidays.isHoliday(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
