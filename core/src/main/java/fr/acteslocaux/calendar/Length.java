package fr.acteslocaux.calendar;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.text.MalformedValueException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long something lasts, as an act states it: {@code 12 ans}, {@code 1 an 6 mois}, {@code 90 jours}.
 * <p>
 * It lasts something, and 999 years at most. It stays as it was stated: twelve months are not turned into a year, and the
 * two are not equal although they last equally long. Which of two lengths is longer may depend on the day they begin with,
 * for months and years have no fixed number of days; {@link #exceeds} says so only where it does not depend. For example,
 * a lease of twelve years may have 4 383 days (from Monday 1 January 2024) or 4 382 (from Monday 1 March 1897), so 4 383
 * days do not exceed twelve years; 4 384 do.
 * <p>
 * {@link fr.acteslocaux.wording.CountedPeriod} is a period that a rule or a contract counts from an event.
 *
 * @legal.term durée
 * @param years  the years, from 0 to 999
 * @param months  the months, from 0 to 11 988; more than eleven are not carried over into years
 * @param days  the days, from 0 to 364 878; they are not carried over either
 */
public record Length(int years, int months, int days) implements Localized {

    /** The most that can be stated. */
    public static final int MOST_YEARS = 999;

    private static final String TYPE = "length";
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MOST_MONTHS = MOST_YEARS * MONTHS_OF_YEAR;
    private static final String UNITS = "YMD";
    private static final int MOST_DIGITS = 9;
    private static final long NO_LENGTH = -1;

    public Length {
        if (years < 0 || months < 0 || days < 0) {
            throw new IllegalArgumentException("Arguments must not be negative, found " + years + " years, " + months
                    + " months, " + days + " days");
        }
        if (years == 0 && months == 0 && days == 0) {
            throw new IllegalArgumentException("Arguments must not all be 0");
        }
        if (isTooLong(years, months, days)) {
            throw new IllegalArgumentException("Arguments must be at most " + MOST_YEARS + " years, found " + years
                    + " years, " + months + " months, " + days + " days");
        }
    }

    /**
     * Makes a length of years.
     *
     * @param years  the years, from 1 to 999
     * @return the length
     * @throws IllegalArgumentException if the argument is out of its range
     */
    public static Length ofYears(int years) {
        return new Length(years, 0, 0);
    }

    /**
     * Makes a length of months.
     *
     * @param months  the months, from 1 to 11 988
     * @return the length
     * @throws IllegalArgumentException if the argument is out of its range
     */
    public static Length ofMonths(int months) {
        return new Length(0, months, 0);
    }

    /**
     * Makes a length of days.
     *
     * @param days  the days, from 1 to 364 878
     * @return the length
     * @throws IllegalArgumentException if the argument is out of its range
     */
    public static Length ofDays(int days) {
        return new Length(0, 0, days);
    }

    /**
     * Makes a length from its parts.
     *
     * @param years  the years, from 0 to 999
     * @param months  the months, from 0 to 11 988
     * @param days  the days, from 0 to 364 878
     * @return the length
     * @throws IllegalArgumentException if a part is negative, all are 0, or they exceed 999 years together
     */
    public static Length of(int years, int months, int days) {
        return new Length(years, months, days);
    }

    /**
     * Reads a length as documents write it: {@code P}, then years, months and days, those that are not 0 and no others.
     *
     * @param text  the text, such as {@code P1Y6M}
     * @return the length
     * @throws MalformedValueException if it is not written so, or exceeds 999 years
     */
    public static Length parse(CharSequence text) {
        if (!isValid(text)) {
            throw new MalformedValueException(describe(text.toString()));
        }
        return new Length((int) number(text, 'Y'), (int) number(text, 'M'), (int) number(text, 'D'));
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static Length valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a length, if it is one.
     *
     * @param text  the text
     * @return the length, or empty
     */
    public static Optional<Length> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text) ? Optional.of(parse(text)) : Optional.empty();
    }

    /**
     * Says whether a text is a length.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && isOfParts(text) && !isTooLong(number(text, 'Y'), number(text, 'M'), number(text, 'D'));
    }

    private static boolean isOfParts(CharSequence text) {
        return number(text, 'Y') != NO_LENGTH;
    }

    /** Reads the number before a unit: 0 if the text has no such part, and something too long for what is too long. */
    private static long number(CharSequence text, char wanted) {
        int length = text.length();
        if (length == 0 || text.charAt(0) != 'P') {
            return NO_LENGTH;
        }
        long number = 0;
        int start = 1;
        for (int unit = 0; unit < UNITS.length(); unit++) {
            int end = Ascii.firstNonDigit(text, start, length);
            if (end > start && end < length && text.charAt(end) == UNITS.charAt(unit) && text.charAt(start) != '0') {
                if (UNITS.charAt(unit) == wanted) {
                    number = end - start > MOST_DIGITS ? Integer.MAX_VALUE : Ascii.number(text, start, end);
                }
                start = end + 1;
            }
        }
        return start > 1 && start == length ? number : NO_LENGTH;
    }

    private static FormatFault describe(String text) {
        return FormatFaults.ofPart(
                TYPE,
                text,
                FormatFault.Kind.COMPONENT,
                isOfParts(text) ? Message.of("years-at-most", MOST_YEARS) : Message.of("iso-length"),
                text);
    }

    private static boolean isTooLong(long years, long months, long days) {
        long totalMonths = years * MONTHS_OF_YEAR + months;
        return totalMonths > MOST_MONTHS || (days > 0 && days > MonthsInDays.most(MOST_MONTHS - (int) totalMonths));
    }

    /**
     * Counts years and months together.
     *
     * @return the number of months, twelve for each year, from 0 to 11 988; days are not in it
     */
    public int totalMonths() {
        return years * MONTHS_OF_YEAR + months;
    }

    /**
     * Says whether it is longer than a limit, whatever the day that both begin with. Exactly the limit does not exceed it,
     * and neither does what is longer from some days only: 366 days do not exceed a year, nor a year 365 days.
     *
     * @param limit  the longest length that is allowed, included
     * @return true if it is longer from every day
     */
    public boolean exceeds(Length limit) {
        int moreMonths = totalMonths() - limit.totalMonths();
        return moreMonths >= 0
                ? MonthsInDays.fewest(moreMonths) + days > limit.days
                : days > MonthsInDays.most(-moreMonths) + limit.days;
    }

    /**
     * Finds the day that comes so long after another: years and months together, to the day of the same number or the last
     * of the month, then the days. For example, a month after Wednesday 31 January 2024 is Thursday 29 February.
     *
     * @param day  the day to count from
     * @return the day
     * @throws java.time.DateTimeException if it is beyond {@link LocalDate#MAX}
     */
    public LocalDate addTo(LocalDate day) {
        return day.plusMonths(totalMonths()).plusDays(days);
    }

    /**
     * Finds the last day of something that begins on a day and lasts so long: the eve of the day of the same number, or the last
     * of a month that has no such day. For example, a year from 1 January ends on 31 December, a month from 31 January on the last
     * of February.
     *
     * @param first  the first day, included
     * @param times  how many times the length, at least once; multiplied before any month is shortened
     * @return the last day, included
     * @throws java.time.DateTimeException if it is beyond {@link LocalDate#MAX}
     */
    public LocalDate lastDayFrom(LocalDate first, int times) {
        LocalDate sameNumber = first.plusMonths((long) totalMonths() * times);
        boolean isShortened = sameNumber.getDayOfMonth() < first.getDayOfMonth();
        return (isShortened ? sameNumber : sameNumber.minusDays(1)).plusDays((long) days * times);
    }

    /**
     * Finds the first day of something that lasts so long and ends on a day, the other way round.
     *
     * @param last  the last day, included
     * @return the first day, included; empty if from no day it ends on that one, as no month ends on 30 March 2024
     * @throws java.time.DateTimeException if it is before {@link LocalDate#MIN}
     */
    public Optional<LocalDate> firstDayTo(LocalDate last) {
        LocalDate first = last.plusDays(1).minusDays(days).minusMonths(totalMonths());
        while (lastDayFrom(first, 1).isBefore(last)) {
            first = first.plusDays(1);
        }
        return Optional.of(first).filter(day -> lastDayFrom(day, 1).equals(last));
    }

    /**
     * Writes the length for a reader.
     *
     * @param language  the reader's language
     * @return such as {@code 1 an 6 mois}
     */
    @Override
    public String in(Language language) {
        List<String> parts = new ArrayList<>();
        add(parts, years, "length.year", language);
        add(parts, months, "length.month", language);
        add(parts, days, "length.day", language);
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, int number, String unit, Language language) {
        if (number != 0) {
            parts.add(number + " " + Message.of(number == 1 ? unit : unit + "s").in(language));
        }
    }

    /**
     * Writes the length as documents do.
     *
     * @return such as {@code P1Y6M}; parts that are 0 are not written
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("P");
        append(text, years, 'Y');
        append(text, months, 'M');
        append(text, days, 'D');
        return text.toString();
    }

    private static void append(StringBuilder text, int number, char unit) {
        if (number != 0) {
            text.append(number).append(unit);
        }
    }
}
