package fr.acteslocaux.scdl;

import fr.acteslocaux.prose.WrittenDay;
import fr.acteslocaux.prose.WrittenDays;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days of tables, in all the ways in which they are written. */
final class Days {

    private static final LocalDate FIRST_OF_SPREADSHEETS = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("[2-5][0-9]{4}(?:[.,]0+)?");
    private static final Pattern WITH_HOURS = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})(?:[T ].*)?");
    private static final Pattern FRENCH = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})(?:[T ].*)?");
    private static final int ISO_LENGTH = 10;
    private static final int YEAR = 4;
    private static final int MONTH = 5;
    private static final int DAY = 8;

    private Days() {}

    /** Reads a day: {@code 2023-02-27}; with a deviation {@code 27/02/2023}, a time stamp, or words that name one day. */
    static Reading<LocalDate> read(String text) {
        LocalDate iso = iso(text);
        if (iso != null) {
            return Reading.of(iso);
        }
        if (SERIAL.matcher(text).matches()) {
            return Reading.unread(Deviation.Kind.DAY_SERIAL, ofSerial(Long.parseLong(text.substring(0, 5))));
        }
        return otherwise(text)
                .map(day -> Reading.of(day, Fault.of(Deviation.Kind.DAY_FORM, day)))
                .orElseGet(() -> Reading.unread(Deviation.Kind.DAY));
    }

    /** Tells the day that a spreadsheet shows for a number. */
    static LocalDate ofSerial(long number) {
        return FIRST_OF_SPREADSHEETS.plusDays(number);
    }

    /** Tells the number that a spreadsheet keeps for a day. */
    static long serialOf(LocalDate day) {
        return day.toEpochDay() - FIRST_OF_SPREADSHEETS.toEpochDay();
    }

    private static @Nullable LocalDate iso(String text) {
        if (text.length() != ISO_LENGTH || text.charAt(YEAR) != '-' || text.charAt(DAY - 1) != '-') {
            return null;
        }
        int year = number(text, 0, YEAR);
        int month = number(text, MONTH, DAY - 1);
        int day = number(text, DAY, ISO_LENGTH);
        return year < 0 || month < 0 || day < 0 ? null : date(year, month, day).orElse(null);
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number;
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> otherwise(String text) {
        Matcher stamp = WITH_HOURS.matcher(text);
        if (stamp.matches()) {
            return date(intOf(stamp, 1), intOf(stamp, 2), intOf(stamp, 3));
        }
        Matcher french = FRENCH.matcher(text);
        if (french.matches()) {
            return date(intOf(french, 3), intOf(french, 2), intOf(french, 1));
        }
        List<WrittenDay> named = WrittenDays.in(text);
        return named.size() == 1 ? named.get(0).date() : Optional.empty();
    }

    private static int intOf(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
