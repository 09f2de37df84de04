package fr.acteslocaux.law;

import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the day of a text: {@code du 1er juillet 2023}, {@code du 17/07/1978}. */
final class DayReader {

    private static final Lexicon<Month> MONTHS = Lexicon.ofWords(Arrays.stream(Month.values())
            .collect(Collectors.toMap(
                    month -> month.getDisplayName(TextStyle.FULL, Locale.FRENCH), Function.identity())));

    private static final Lexicon<String> FROM = Lexicon.ofWords("du", "en date du");

    private DayReader() {}

    /** Reads a day that exists, with "du" before it and the blanks behind it, or stays where it is. */
    static @Nullable LocalDate accept(Cursor cursor) {
        int start = cursor.position();
        LocalDate day = FROM.skip(cursor) ? day(cursor) : null;
        if (day == null) {
            cursor.backTo(start);
        } else {
            cursor.skipBlanks();
        }
        return day;
    }

    private static @Nullable LocalDate day(Cursor cursor) {
        int day = cursor.number();
        if (day == 1) {
            cursor.accept("er");
        }
        char mark = cursor.peek(0);
        int month = mark == '/' || mark == '.' || mark == '-' ? counted(cursor, mark) : named(cursor);
        int year = month > 0 && cursor.digits(0) == 4 ? cursor.number() : -1;
        return year >= 1000 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth()
                ? LocalDate.of(year, month, day)
                : null;
    }

    private static int counted(Cursor cursor, char mark) {
        cursor.skip(1);
        int month = cursor.number();
        if (month < 1 || month > 12 || cursor.peek(0) != mark) {
            return 0;
        }
        cursor.skip(1);
        return month;
    }

    private static int named(Cursor cursor) {
        cursor.skipBlanks();
        Month month = MONTHS.accept(cursor);
        return month == null ? 0 : month.getValue();
    }
}
