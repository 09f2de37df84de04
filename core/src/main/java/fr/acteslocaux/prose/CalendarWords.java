package fr.acteslocaux.prose;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names of weekdays and months, whole and shortened, small and without accents. */
final class CalendarWords {

    private static final int OF_SHORT_WEEKDAY = 3;
    private static final List<String> SHORT_MONTHS =
            List.of("janv", "fev", "fevr", "avr", "juil", "sept", "oct", "nov", "dec");

    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();

    static {
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String name = weekday.getDisplayName(TextStyle.FULL, Locale.FRENCH);
            WEEKDAYS.put(name, weekday);
            SHORT_WEEKDAYS.put(name.substring(0, OF_SHORT_WEEKDAY), weekday);
        }
        for (Month month : Month.values()) {
            String name = plain(month.getDisplayName(TextStyle.FULL, Locale.FRENCH));
            MONTHS.put(name, month);
            SHORT_MONTHS.stream().filter(name::startsWith).forEach(shortened -> MONTHS.put(shortened, month));
        }
    }

    private CalendarWords() {}

    private static String plain(String name) {
        return new Prose(name).word(0, name.length());
    }

    static Optional<DayOfWeek> weekday(String word, boolean isShortened) {
        return Optional.ofNullable((isShortened ? SHORT_WEEKDAYS : WEEKDAYS).get(word));
    }

    static Optional<Month> month(String word) {
        return Optional.ofNullable(MONTHS.get(word));
    }

    static boolean endsAWeekday(char last) {
        return "ieIEsSnrumNRUM.,".indexOf(last) >= 0;
    }

    static int longest() {
        return Arrays.stream(DayOfWeek.values())
                .mapToInt(
                        day -> day.getDisplayName(TextStyle.FULL, Locale.FRENCH).length())
                .max()
                .orElseThrow();
    }
}
