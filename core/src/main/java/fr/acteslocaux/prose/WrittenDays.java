package fr.acteslocaux.prose;

import fr.acteslocaux.prose.NamedWeekdays.NamedWeekday;
import fr.acteslocaux.prose.WrittenYears.WrittenYear;
import fr.acteslocaux.scan.Ascii;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text names: in words, in figures, with a weekday or without, and with the month or the year said once for
 * several (<i>du lundi 1er au vendredi 5 juillet 2024</i>). What may be something else, such as {@code 1.2.3}, is left out.
 */
public final class WrittenDays {

    private static final int MOST_MONTHS = 12;
    private static final int MOST_DAYS = 31;
    /** "24" is 2024 and "78" is 1978. */
    private static final int FIRST_SHORT_YEAR_OF_THE_LAST_CENTURY = 50;

    private static final int MOST_WORDS_OF_A_NUMBER = 3;
    private static final String THIRTY = "trente";

    private static final Set<String> BEFORE_DAYS_IN_COMPUTING = Set.of("le", "du", "au");
    private static final Set<String> ORDINALS = Set.of("e", "eme", "ieme");

    private final Prose prose;
    private final NamedWeekdays weekdays;
    private final WrittenYears years;
    private final DaysTogether together;
    private final List<FoundDay> found = new ArrayList<>();

    private WrittenDays(String text) {
        this.prose = new Prose(text);
        this.weekdays = new NamedWeekdays(prose);
        this.years = new WrittenYears(prose);
        this.together = new DaysTogether(prose);
    }

    /**
     * Finds days.
     *
     * @param text  the text
     * @return the days that it names, in its order; empty if it names none
     */
    public static List<WrittenDay> in(String text) {
        WrittenDays days = new WrittenDays(text);
        days.findAll();
        return days.found.isEmpty() ? List.of() : days.together.completed(days.found);
    }

    private void findAll() {
        int end = 0;
        for (int at = nextAnchor(0); at >= 0; at = nextAnchor(Math.max(end, at + 1))) {
            FoundDay one = at(at);
            if (one != null) {
                found.add(one);
                end = one.end();
            } else {
                end = prose.isDigit(at) ? prose.afterDigits(at) : at + 1;
            }
        }
    }

    private @Nullable FoundDay at(int anchor) {
        if (prose.isDigit(anchor)) {
            return inFigures(anchor);
        }
        if (years.isNext(anchor)) {
            WrittenYear year = years.behind(anchor);
            return year == null ? null : FoundDay.ofYear(anchor, year.end(), year.number());
        }
        return isThirty(anchor) ? inLetters(anchor) : behindWeekday(prose.afterBlanks(prose.afterWord(anchor)));
    }

    /** A number, the end of a weekday's name, <i>trente</i>, or what a year stands behind. */
    private int nextAnchor(int from) {
        for (int at = from; at < prose.length(); at++) {
            char here = prose.at(at);
            // Most letters come behind d in the alphabet.
            boolean isAnchor = here <= 'd'
                    ? Ascii.isDigit(here) || isEndOfWeekday(at) || years.isNext(at)
                    : here == 't' && isThirty(at);
            if (isAnchor) {
                return at;
            }
        }
        return -1;
    }

    /** Six weekdays end with <i>di</i>, and one with <i>che</i>; several of them with an <i>s</i>. */
    private boolean isEndOfWeekday(int at) {
        char here = Character.toLowerCase(prose.at(at));
        boolean isOfItsForm = here == 'd'
                ? Character.toLowerCase(prose.at(at + 1)) == 'i'
                : here == 'c'
                        && Character.toLowerCase(prose.at(at + 1)) == 'h'
                        && Character.toLowerCase(prose.at(at + 2)) == 'e';
        return isOfItsForm && prose.isBlank(at + (here == 'd' ? 2 : 3)) && prose.isLetter(at - 1);
    }

    private boolean isThirty(int at) {
        return !prose.isLetter(at - 1)
                && prose.at(at + 1) == 'r'
                && prose.isBlank(at + THIRTY.length())
                && prose.word(at, at + THIRTY.length()).equals(THIRTY);
    }

    private @Nullable FoundDay inFigures(int at) {
        int end = prose.afterDigits(at);
        if (prose.isLetter(at - 1) || isPartOfNumber(at)) {
            return null;
        }
        if (end - at == 4) {
            return asInComputing(at, end);
        }
        return end - at <= 2 ? dayFirst(at, end) : null;
    }

    private boolean isPartOfNumber(int at) {
        return ",.'-/".indexOf(prose.at(at - 1)) >= 0 && prose.isDigit(at - 2);
    }

    /** Such as {@code 2024-06-03}. What is written so and is no day is mostly a number: <i>décision 2024-06-31</i>. */
    private @Nullable FoundDay asInComputing(int at, int end) {
        boolean isOfItsForm = prose.at(end) == '-'
                && prose.afterDigits(end + 1) == end + 3
                && prose.at(end + 3) == '-'
                && prose.afterDigits(end + 4) == end + 6;
        if (!isOfItsForm) {
            return null;
        }
        int year = prose.number(at, end);
        int month = prose.number(end + 1, end + 3);
        int day = prose.number(end + 4, end + 6);
        boolean isADay =
                month >= 1 && month <= MOST_MONTHS && YearMonth.of(year, month).isValidDay(day);
        boolean isSaidToBe = month <= MOST_MONTHS
                && day <= MOST_DAYS
                && BEFORE_DAYS_IN_COMPUTING.contains(weekdays.wordBefore(at))
                && !isNumberGoingOn(end + 6);
        return isADay || isSaidToBe ? day(at, end + 6, day, month, year) : null;
    }

    private @Nullable FoundDay dayFirst(int at, int end) {
        int day = prose.number(at, end);
        char mark = prose.at(end);
        if ((mark == '/' || mark == '.' || mark == '-') && prose.isDigit(end + 1)) {
            return withMonthInFigures(at, end, day, mark);
        }
        int after = prose.afterBlanks(afterOrdinal(end, day));
        return withMonthInWords(at, after, end, day);
    }

    /** First days are written {@code 1er}, {@code 1 er}, {@code 1ᵉʳ} or {@code 1°}; some write {@code 31ème} too. */
    private int afterOrdinal(int end, int day) {
        if (day != 1) {
            int after = prose.afterWord(end);
            return ORDINALS.contains(prose.word(end, after)) ? after : end;
        }
        int at = prose.afterBlanks(end);
        int after = prose.afterWord(at);
        String word = prose.word(at, after);
        if (word.equals("er") || word.equals("\u1d49\u02b3")) {
            return after;
        }
        return prose.at(end) == '°' ? end + 1 : end;
    }

    private @Nullable FoundDay withMonthInFigures(int at, int end, int day, char mark) {
        int afterMonth = prose.afterDigits(end + 1);
        int afterYear = prose.afterDigits(afterMonth + 1);
        int digits = afterYear - afterMonth - 1;
        boolean isOfItsForm = afterMonth - end <= 3 && prose.at(afterMonth) == mark && (digits == 2 || digits == 4);
        if (!isOfItsForm || (digits == 2 && mark == '.' && afterMonth - end <= 2)) {
            return null;
        }
        boolean isANumber = day > MOST_DAYS
                || prose.at(prose.beforeBlanks(at) - 1) == '°'
                || (isMarkOfNumbers(at - 1) && prose.isLetter(at - 2))
                || isNumberGoingOn(afterYear);
        if (isANumber) {
            return null;
        }
        int month = prose.number(end + 1, afterMonth);
        return day(at, afterYear, day, month, year(prose.number(afterMonth + 1, afterYear), digits));
    }

    /** « 30-02-2024-AB », « 31.06.2024-7 ». */
    private boolean isNumberGoingOn(int end) {
        return prose.isLetter(end)
                || ((isMarkOfNumbers(end) || prose.at(end) == '.') && prose.isDigit(end + 1))
                || (isMarkOfNumbers(end) && prose.isLetter(end + 1));
    }

    private boolean isMarkOfNumbers(int at) {
        return "-/_".indexOf(prose.at(at)) >= 0;
    }

    private static int year(int number, int digits) {
        if (digits > 2) {
            return number;
        }
        return number + (number < FIRST_SHORT_YEAR_OF_THE_LAST_CENTURY ? 2000 : 1900);
    }

    private @Nullable FoundDay withMonthInWords(int at, int wordAt, int endOfDay, int day) {
        int afterWord = prose.afterWord(wordAt);
        Optional<Month> month = CalendarWords.month(prose.word(wordAt, afterWord));
        if (month.isEmpty()) {
            return weekdays.before(at, endOfDay) == null && !isOfAList(at) ? null : day(at, endOfDay, day, 0, 0);
        }
        int afterMonth = prose.at(afterWord) == '.' ? afterWord + 1 : afterWord;
        int yearAt = prose.afterBlanks(afterMonth);
        int afterYear = prose.afterDigits(yearAt);
        int digits = afterYear - yearAt;
        boolean hasYear = (digits == 4 && prose.number(yearAt, afterYear) >= WrittenYears.FIRST)
                || (digits == 2 && !prose.isBlank(afterYear + 1) && isEndOfPhrase(afterYear));
        if (hasYear) {
            return day(at, afterYear, day, month.get().getValue(), year(prose.number(yearAt, afterYear), digits));
        }
        WrittenYear year = digits == 0 ? years.inWords(yearAt) : null;
        return year == null
                ? day(at, afterMonth, day, month.get().getValue(), 0)
                : day(at, year.end(), day, month.get().getValue(), year.number());
    }

    /** « 3 juin 24 » has a year where nothing is counted after it, as in « 3 juin 24 agents ». */
    private boolean isEndOfPhrase(int end) {
        return end >= prose.length() || ".,;:)\n".indexOf(prose.at(end)) >= 0;
    }

    private @Nullable FoundDay day(int at, int end, int day, int month, int year) {
        if (day < 1 || month > MOST_MONTHS || (month == 0 && year > 0)) {
            return null;
        }
        NamedWeekday named = weekdays.before(at, end);
        if (named != null) {
            return new FoundDay(named.start(), end, named.weekday(), named.isOfSeveral(), day, month, year);
        }
        if (isOfAList(at)) {
            return new FoundDay(at, end, found.get(found.size() - 1).weekday(), true, day, month, year);
        }
        NamedWeekday behind = weekdays.behind(end);
        return behind == null
                ? new FoundDay(at, end, null, false, day, month, year)
                : new FoundDay(at, behind.end(), behind.weekday(), false, day, month, year);
    }

    /** Tells whether the weekday of the last day found is that of this one too: <i>les mardis 4 et 11 mars</i>. */
    private boolean isOfAList(int at) {
        FoundDay last = found.isEmpty() ? null : found.get(found.size() - 1);
        return last != null && last.isOfSeveral() && together.isList(last.end(), at);
    }

    private @Nullable FoundDay behindWeekday(int at) {
        return weekdays.before(at, at) == null ? null : inLetters(at);
    }

    /** Such as {@code trois juin 2024}. */
    private @Nullable FoundDay inLetters(int start) {
        int at = start;
        String words = "";
        for (int count = 0; count < MOST_WORDS_OF_A_NUMBER; count++) {
            int after = prose.afterWord(at);
            words = words.isEmpty() ? prose.word(at, after) : words + " " + prose.word(at, after);
            int next = prose.nextWord(after);
            int day = NumbersInWords.read(words).orElse(0);
            if (day > 0
                    && CalendarWords.month(prose.word(next, prose.afterWord(next)))
                            .isPresent()) {
                return withMonthInWords(start, next, after, day);
            }
            at = next;
        }
        return null;
    }
}
