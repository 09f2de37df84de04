package fr.acteslocaux.calendar;

import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
     * Holidays that not all of France has, in groups.
     *
     * @legal.term jours fériés locaux
     * @legal.source CTRAV-L3134-13, CTRAV-L3422-2
     */
    public enum LocalHolidays {
        /** 26 December in Alsace and Moselle. */
        ALSACE_MOSELLE,
        /** Good Friday in communes of Alsace and Moselle with a Protestant temple or a mixed church. */
        GOOD_FRIDAY,
        /** 27 April in Mayotte. */
        MAYOTTE,
        /** 22 May in Martinique. */
        MARTINIQUE,
        /** 27 May in Guadeloupe. */
        GUADELOUPE,
        /** 10 June in Guyane. */
        GUYANE,
        /** 20 December in La Réunion. */
        REUNION,
        /** 9 October in Saint-Barthélemy. */
        SAINT_BARTHELEMY,
        /** 27 May in Saint-Martin, as the code says. */
        SAINT_MARTIN,
        /** 28 May in Saint-Martin, as it is observed since 2018. */
        SAINT_MARTIN_OBSERVED;

        private static final Set<LocalHolidays> WITH_GOOD_FRIDAY = Set.of(ALSACE_MOSELLE, GOOD_FRIDAY);

        private static final Set<LocalHolidays> WITHOUT_GOOD_FRIDAY = Set.of(ALSACE_MOSELLE);
        private static final Map<String, Set<LocalHolidays>> OVERSEAS = Map.of(
                "971", Set.of(GUADELOUPE),
                "972", Set.of(MARTINIQUE),
                "973", Set.of(GUYANE),
                "974", Set.of(REUNION),
                "976", Set.of(MAYOTTE),
                "977", Set.of(SAINT_BARTHELEMY),
                "978", Set.of(SAINT_MARTIN));

        /**
         * Returns the groups that the law gives a territory. Good Friday is among them unless the commune has no temple.
         *
         * @param territory  the territory
         * @return the groups, none for most of metropolitan France
         */
        public static Set<LocalHolidays> of(Territory territory) {
            return switch (territory.department().value()) {
                case "57", "67", "68" ->
                    territory.temple().equals(Optional.of(false)) ? WITHOUT_GOOD_FRIDAY : WITH_GOOD_FRIDAY;
                default -> OVERSEAS.getOrDefault(territory.department().value(), Set.of());
            };
        }

        /**
         * Says whether the holidays that a territory has of its own are all known on a day. They are not in
         * Saint-Pierre-et-Miquelon and the Pacific, which the labour code of metropolitan France does not rule, in Mayotte, which
         * keeps customary days, nor in Saint-Barthélemy and Saint-Martin before Thursday 26 April 2012.
         *
         * @legal.source LOCAL-DAYS-UNKNOWN, MAYOTTE-CUSTOMARY-DAYS
         * @param territory  the territory
         * @param day  the day
         * @return true if they are known, be it that there are none
         */
        public static boolean areKnown(Territory territory, LocalDate day) {
            return HolidayList.isComplete(territory, day);
        }

        /** Returns the name of the group in the table of holidays. */
        String groupName() {
            return Message.hyphenated(this);
        }
    }

    /**
     * A public holiday of one year, such as Easter Monday, 1 April 2024.
     *
     * @legal.term jour férié
     * @legal.source CTRAV-L3133-1
     * @param date  the day
     * @param nameFrench  its name in French
     * @param nameEnglish  its name in English
     * @param source  the text that makes it a holiday
     * @param condition  where only it is one, empty if in the whole territory
     */
    public record Holiday(
            LocalDate date, String nameFrench, String nameEnglish, LegalSource source, Optional<Localized> condition)
            implements Localized {

        public Holiday {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(nameFrench, "nameFrench");
            Objects.requireNonNull(nameEnglish, "nameEnglish");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public String in(Language language) {
            return language == Language.FRENCH ? nameFrench : nameEnglish;
        }
    }

    private static final int WEEK = 7;
    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1983;
    private static final int LAST_YEAR = 2199;
    private static final int MONTH_SHIFT = 5;
    private static final int YEAR_SHIFT = 9;
    private static final int DAY_MASK = 31;
    private static final int MONTH_MASK = 15;
    private static final BitSet WEEKENDS = weekends();
    private static final LegalCalendar NATIONAL = ofHolidays(Set.of());
    private static final Map<Set<LocalHolidays>, LegalCalendar> BY_GROUPS = new ConcurrentHashMap<>();

    private final Set<String> groups;
    private final BitSet closedDays;
    private final BitSet holidayDays;

    private LegalCalendar(Set<String> groups, BitSet closedDays, BitSet holidayDays) {
        this.groups = groups;
        this.closedDays = closedDays;
        this.holidayDays = holidayDays;
    }

    private static LegalCalendar ofHolidays(Set<LocalHolidays> local) {
        Set<String> groups = Stream.concat(
                        Stream.of(HolidayRule.NATIONAL), local.stream().map(LocalHolidays::groupName))
                .collect(Collectors.toUnmodifiableSet());
        BitSet holidays = new BitSet();
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            HolidayRule.holidays(year, groups).forEach(holiday -> holidays.set(index(holiday.date())));
        }
        return new LegalCalendar(groups, union(WEEKENDS, holidays), holidays);
    }

    private static BitSet weekends() {
        BitSet closed = new BitSet();
        closed.set(0, (LAST_YEAR + 1 - FIRST_YEAR) << YEAR_SHIFT);
        int weekday = LocalDate.of(FIRST_YEAR, 1, 1).getDayOfWeek().getValue();
        for (int year = 0; year <= LAST_YEAR - FIRST_YEAR; year++) {
            for (int month = 1; month <= MONTHS; month++) {
                int days = Month.of(month).length(Year.isLeap(FIRST_YEAR + year));
                for (int day = 1; day <= days; day++) {
                    if (weekday < DayOfWeek.SATURDAY.getValue()) {
                        closed.clear(year << YEAR_SHIFT | month << MONTH_SHIFT | day);
                    }
                    weekday = weekday % WEEK + 1;
                }
            }
        }
        return closed;
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
     * Makes a calendar of one's own, which has closed days besides Saturdays and Sundays, such as those on which a registry
     * does not open. They are no public holidays.
     *
     * @param days  the closed days
     * @return the calendar, to be {@link #combinedWith combined with} that of the law
     * @throws IllegalArgumentException if the calendars do not know one of the days
     */
    public static LegalCalendar closedOn(Collection<LocalDate> days) {
        Objects.requireNonNull(days, "days");
        BitSet closed = (BitSet) WEEKENDS.clone();
        days.forEach(day -> closed.set(index(day)));
        return new LegalCalendar(Set.of(), closed, new BitSet());
    }

    /**
     * Closes the days of another calendar too.
     *
     * @param other  the other calendar
     * @return a calendar in which a day is closed, or a holiday, if it is in one of the two
     */
    public LegalCalendar combinedWith(LegalCalendar other) {
        Set<String> both = new TreeSet<>(groups);
        both.addAll(other.groups);
        return new LegalCalendar(
                Set.copyOf(both), union(closedDays, other.closedDays), union(holidayDays, other.holidayDays));
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet union = (BitSet) one.clone();
        union.or(other);
        return union;
    }

    /**
     * Returns the calendar of the national holidays and some local ones.
     *
     * @param local  the groups of local holidays
     * @return the calendar
     */
    public static LegalCalendar with(Set<LocalHolidays> local) {
        if (local.isEmpty()) {
            return NATIONAL;
        }
        LegalCalendar known = BY_GROUPS.get(local);
        return known == null ? BY_GROUPS.computeIfAbsent(Set.copyOf(local), LegalCalendar::ofHolidays) : known;
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
     * Returns the public holidays of a year. Closed days of one's own are none.
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
     * Says whether a day is a Saturday, a Sunday, a public holiday, or closed in a calendar of one's own.
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
     * @return the day, or the first one after it that is open; the first day that the calendars do not know, if all are closed
     *     until then
     * @throws IllegalArgumentException if the calendar does not know the day
     */
    public LocalDate openOrNext(LocalDate day) {
        int from = index(day);
        int open = closedDays.nextClearBit(from);
        if (open >> YEAR_SHIFT > LAST_YEAR - FIRST_YEAR) {
            return lastKnown().plusDays(1);
        }
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
     * Says whether a day is worked in offices: Monday to Friday, public holidays and closed days of one's own excepted.
     *
     * @legal.term jour ouvré
     * @param day  the day
     * @return true if it is
     * @throws IllegalArgumentException if the calendar does not know the day
     */
    public boolean isOfficeDay(LocalDate day) {
        return !isClosed(day);
    }

    /** Calendars are equal if the same days are closed, and the same are holidays. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LegalCalendar calendar
                && closedDays.equals(calendar.closedDays)
                && holidayDays.equals(calendar.holidayDays);
    }

    @Override
    public int hashCode() {
        return closedDays.hashCode();
    }

    /**
     * Says which groups of holidays it has, and how many closed days of its own.
     *
     * @return such as {@code [national], days of its own: 2}
     */
    @Override
    public String toString() {
        BitSet own = (BitSet) closedDays.clone();
        own.andNot(WEEKENDS);
        own.andNot(holidayDays);
        return new TreeSet<>(groups) + ", days of its own: " + own.cardinality();
    }
}
