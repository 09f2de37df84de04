package fr.acteslocaux.calendar;

import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are closed for a period that the law carries over: Saturdays, Sundays and public holidays.
 * Precomputed and immutable: a question costs a look at one bit.
 * <p>
 * For example, Sunday 4 August 2024 is closed, and the first open day from it on is Monday 5 August 2024.
 * <p>
 * This is not the calendar of labour law, for which a Saturday is a working day (<i>jour ouvrable</i>), and not that of
 * markets, which close on Good Friday.
 *
 * @legal.term jour férié ou chômé, report au premier jour ouvrable
 * @legal.source CPC-642, CTRAV-L3133-1
 * @legal.since 1983-01-01
 */
public final class LegalCalendar {

    /**
     * A public holiday of one year, such as Easter Monday, 1 April 2024.
     *
     * @legal.term jour férié
     * @legal.source CTRAV-L3133-1
     * @param date  the day
     * @param nameFrench  its name in French
     * @param nameEnglish  its name in English
     * @param source  the text that makes it a holiday
     */
    public record Holiday(LocalDate date, String nameFrench, String nameEnglish, LegalSource source)
            implements Localized {

        public Holiday {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(nameFrench, "nameFrench");
            Objects.requireNonNull(nameEnglish, "nameEnglish");
            Objects.requireNonNull(source, "source");
        }

        @Override
        public String in(Language language) {
            return language == Language.FRENCH ? nameFrench : nameEnglish;
        }
    }

    private static final int FIRST_YEAR = 1983;
    private static final int LAST_YEAR = 2199;
    private static final int MONTH_SHIFT = 5;
    private static final int YEAR_SHIFT = 9;
    private static final int DAY_MASK = 31;
    private static final int MONTH_MASK = 15;
    private static final LegalCalendar NATIONAL = new LegalCalendar(Set.of());
    private static final Map<Set<LocalHolidays>, LegalCalendar> BY_GROUPS = new ConcurrentHashMap<>();

    private final Set<String> groups;
    private final BitSet closedDays;
    private final BitSet holidayDays;

    private LegalCalendar(Set<LocalHolidays> local) {
        groups = Stream.concat(Stream.of(HolidayRule.NATIONAL), local.stream().map(LocalHolidays::groupName))
                .collect(Collectors.toUnmodifiableSet());
        closedDays = new BitSet();
        holidayDays = new BitSet();
        closedDays.set(0, (LAST_YEAR + 1 - FIRST_YEAR) << YEAR_SHIFT);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            Year.of(year)
                    .atDay(1)
                    .datesUntil(Year.of(year + 1).atDay(1))
                    .filter(day -> !isWeekend(day))
                    .forEach(day -> closedDays.clear(index(day)));
            holidays(year).forEach(holiday -> holidayDays.set(index(holiday.date())));
        }
        closedDays.or(holidayDays);
    }

    /**
     * Returns the calendar of the eleven national holidays.
     *
     * @return the calendar
     */
    public static LegalCalendar national() {
        return NATIONAL;
    }

    /**
     * Returns the calendar of the national holidays and some local ones.
     *
     * @param local  the groups of local holidays
     * @return the calendar
     */
    public static LegalCalendar with(Set<LocalHolidays> local) {
        return local.isEmpty() ? NATIONAL : BY_GROUPS.computeIfAbsent(Set.copyOf(local), LegalCalendar::new);
    }

    /**
     * Returns the calendar of a territory, with the local holidays that the law gives it.
     *
     * @param territory  the territory
     * @return the calendar
     */
    public static LegalCalendar of(Territory territory) {
        return with(LocalHolidays.of(territory));
    }

    /**
     * Returns the last day that the calendars know.
     *
     * @return 31 December 2199
     */
    public static LocalDate lastKnown() {
        return LocalDate.of(LAST_YEAR, 12, 31);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /**
     * Numbers the days, with gaps after the end of each month and year that stay closed. Counting days without gaps would
     * cost more than all the rest of a question.
     */
    private static int index(LocalDate day) {
        int year = day.getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Argument 'day' must be from " + FIRST_YEAR + "-01-01 to " + LAST_YEAR + "-12-31, found " + day);
        }
        return (year - FIRST_YEAR) << YEAR_SHIFT | day.getMonthValue() << MONTH_SHIFT | day.getDayOfMonth();
    }

    private static LocalDate day(int index) {
        return LocalDate.of(FIRST_YEAR + (index >> YEAR_SHIFT), index >> MONTH_SHIFT & MONTH_MASK, index & DAY_MASK);
    }

    /**
     * Returns the public holidays of a year.
     *
     * @param year  the year
     * @return the holidays in the order of their days
     */
    public List<Holiday> holidays(int year) {
        return HolidayRule.holidays(year, groups);
    }

    /**
     * Says whether the calendar is sure of a day. Before 1983 the holidays are not settled here.
     *
     * @param day  the day
     * @return true from 1 January 1983 to 31 December 2199
     */
    public boolean knows(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    /**
     * Says whether a day is a Saturday, a Sunday or a public holiday.
     *
     * @param day  the day
     * @return true if it is
     * @throws IllegalArgumentException if the calendar does not know the day
     */
    public boolean isClosed(LocalDate day) {
        return closedDays.get(index(day));
    }

    /**
     * Finds the first open day from a day on.
     *
     * @param day  the day, itself included
     * @return the day, or the first one after it that is open
     * @throws IllegalArgumentException if the calendar does not know the day
     */
    public LocalDate openOrNext(LocalDate day) {
        int from = index(day);
        int open = closedDays.nextClearBit(from);
        return open == from ? day : day(open);
    }

    /**
     * Says whether a day is a public holiday, whatever its day of the week.
     *
     * @param day  the day
     * @return true if it is
     * @throws IllegalArgumentException if the calendar does not know the day
     */
    public boolean isHoliday(LocalDate day) {
        return holidayDays.get(index(day));
    }

    /**
     * Says whether a day is a working day of labour law: any but the weekly rest, which is Sunday, and public holidays. A
     * Saturday is one, although it is closed for periods before a court.
     *
     * @legal.term jour ouvrable
     * @param day  the day
     * @return true if it is
     * @throws IllegalArgumentException if the calendar does not know the day
     */
    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /**
     * Says whether a day is worked in offices: Monday to Friday, public holidays excepted.
     *
     * @legal.term jour ouvré
     * @param day  the day
     * @return true if it is
     * @throws IllegalArgumentException if the calendar does not know the day
     */
    public boolean isOfficeDay(LocalDate day) {
        return !isClosed(day);
    }
}
