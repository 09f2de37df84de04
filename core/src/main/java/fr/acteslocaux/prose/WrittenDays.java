package fr.acteslocaux.prose;

import fr.acteslocaux.scan.Ascii;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text names: in words, in figures, with a weekday or without, and with the month or the year said once for
 * several (<i>du lundi 1er au vendredi 5 juillet 2024</i>). What may be something else, such as {@code 1.2.3}, is left out.
 */
public final class WrittenDays {

    private static final int LONGEST_WEEKDAY = CalendarWords.longest();
    private static final int MOST_MONTHS = 12;
    private static final int MOST_DAYS = 31;
    /** "24" is 2024 and "78" is 1978. */
    private static final int FIRST_SHORT_YEAR_OF_THE_LAST_CENTURY = 50;

    private static final int FIRST_YEAR = 1000;
    private static final int LONGEST_LINK = 12;
    private static final int LONGEST_SENTENCE = 80;
    private static final int MOST_WORDS_OF_A_NUMBER = 3;

    private static final Set<String> BEFORE_SHORT_WEEKDAYS = Set.of("", "le", "du", "au", "et", "ce", "les", "a");
    private static final Set<String> BEFORE_ANY_SUCH_DAY = Set.of("au", "chaque", "les");
    private static final Set<String> LINKS =
            Set.of("er", "au", "et", "ou", "a", "le", "les", "du", "puis", "inclus", "jusqu");

    private final Prose prose;
    private final List<Found> found = new ArrayList<>();

    private WrittenDays(String text) {
        this.prose = new Prose(text);
    }

    /** What is said of a day where it stands; 0 for a month or a year that is not. */
    private record Found(int start, int end, @Nullable DayOfWeek weekday, int day, int month, int year) {}

    /**
     * Finds days.
     *
     * @param text  the text
     * @return the days that it names, in its order; empty if it names none
     */
    public static List<WrittenDay> in(String text) {
        WrittenDays days = new WrittenDays(text);
        days.findAll();
        return days.found.isEmpty() ? List.of() : days.completed();
    }

    private void findAll() {
        int end = 0;
        for (int at = nextAnchor(0); at >= 0; at = nextAnchor(Math.max(end, at + 1))) {
            Found one = prose.isDigit(at) ? inFigures(at) : inLetters(at);
            if (one != null) {
                found.add(one);
                end = one.end();
            } else {
                end = prose.isDigit(at) ? prose.afterDigits(at) : at + 1;
            }
        }
    }

    /** A number, or the end of a weekday's name. */
    private int nextAnchor(int from) {
        for (int at = from; at < prose.length(); at++) {
            char here = prose.at(at);
            // Most letters come behind d in the alphabet.
            if (here <= 'd' && (Ascii.isDigit(here) || isEndOfWeekday(at))) {
                return at;
            }
        }
        return -1;
    }

    private boolean isEndOfWeekday(int at) {
        char here = prose.at(at);
        return (here == 'd' || here == 'D')
                && Character.toLowerCase(prose.at(at + 1)) == 'i'
                && prose.isBlank(at + 2)
                && prose.isLetter(at - 1);
    }

    private @Nullable Found inFigures(int at) {
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

    /** Such as {@code 2024-06-03}. What is written so and is no day is a number: {@code 2024-06-31}. */
    private @Nullable Found asInComputing(int at, int end) {
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
        return isADay ? day(at, end + 6, day, month, year) : null;
    }

    private @Nullable Found dayFirst(int at, int end) {
        int day = prose.number(at, end);
        char mark = prose.at(end);
        if ((mark == '/' || mark == '.' || mark == '-') && prose.isDigit(end + 1)) {
            return withMonthInFigures(at, end, day, mark);
        }
        int after = prose.afterBlanks(afterOrdinal(end, day));
        return withMonthInWords(at, after, end, day);
    }

    /** First days are written {@code 1er}, {@code 1 er}, {@code 1ᵉʳ} or {@code 1°}. */
    private int afterOrdinal(int end, int day) {
        if (day != 1) {
            return end;
        }
        int at = prose.afterBlanks(end);
        int after = prose.afterWord(at);
        String word = prose.word(at, after);
        if (word.equals("er") || word.equals("\u1d49\u02b3")) {
            return after;
        }
        return prose.at(end) == '°' ? end + 1 : end;
    }

    private @Nullable Found withMonthInFigures(int at, int end, int day, char mark) {
        int afterMonth = prose.afterDigits(end + 1);
        int afterYear = prose.afterDigits(afterMonth + 1);
        int digits = afterYear - afterMonth - 1;
        boolean isOfItsForm = afterMonth - end <= 3 && prose.at(afterMonth) == mark && (digits == 2 || digits == 4);
        if (!isOfItsForm || (digits == 2 && mark == '.' && afterMonth - end <= 2)) {
            return null;
        }
        boolean isANumber = day > MOST_DAYS || prose.at(prose.beforeBlanks(at) - 1) == '°';
        if (isANumber) {
            return null;
        }
        int month = prose.number(end + 1, afterMonth);
        return isNumberGoingOn(afterYear, mark)
                ? null
                : day(at, afterYear, day, month, year(prose.number(afterMonth + 1, afterYear), digits));
    }

    private boolean isNumberGoingOn(int end, char mark) {
        return prose.isLetter(end) || (prose.at(end) == mark && prose.isDigit(end + 1));
    }

    private static int year(int number, int digits) {
        if (digits > 2) {
            return number;
        }
        return number + (number < FIRST_SHORT_YEAR_OF_THE_LAST_CENTURY ? 2000 : 1900);
    }

    private @Nullable Found withMonthInWords(int at, int wordAt, int endOfDay, int day) {
        int afterWord = prose.afterWord(wordAt);
        Optional<Month> month = CalendarWords.month(prose.word(wordAt, afterWord));
        if (month.isEmpty()) {
            return weekdayBefore(at) == null ? null : day(at, endOfDay, day, 0, 0);
        }
        int afterMonth = prose.at(afterWord) == '.' ? afterWord + 1 : afterWord;
        int yearAt = prose.afterBlanks(afterMonth);
        int afterYear = prose.afterDigits(yearAt);
        int digits = afterYear - yearAt;
        boolean hasYear = (digits == 4 && prose.number(yearAt, afterYear) >= FIRST_YEAR)
                || (digits == 2 && !prose.isBlank(afterYear + 1) && isEndOfPhrase(afterYear));
        return hasYear
                ? day(at, afterYear, day, month.get().getValue(), year(prose.number(yearAt, afterYear), digits))
                : day(at, afterMonth, day, month.get().getValue(), 0);
    }

    /** « 3 juin 24 » has a year where nothing is counted after it, as in « 3 juin 24 agents ». */
    private boolean isEndOfPhrase(int end) {
        return end >= prose.length() || ".,;:)\n".indexOf(prose.at(end)) >= 0;
    }

    private @Nullable Found day(int at, int end, int day, int month, int year) {
        if (day < 1 || month > MOST_MONTHS || (month == 0 && year > 0)) {
            return null;
        }
        Found named = weekdayBefore(at);
        return new Found(
                named == null ? at : named.start(), end, named == null ? null : named.weekday(), day, month, year);
    }

    /** The weekday whose name stands before a number, if one does. */
    private @Nullable Found weekdayBefore(int at) {
        int end = beforeLink(prose.beforeBlanks(at));
        if (!CalendarWords.endsAWeekday(prose.at(end - 1))) {
            return null;
        }
        boolean isShortened = prose.at(end - 1) == '.';
        int endOfWord = isShortened ? end - 1 : end;
        int start = prose.startOfWord(endOfWord, LONGEST_WEEKDAY);
        String before = wordBefore(start);
        boolean isParted = prose.beforeBlanks(at) != end;
        // « l'aire de jeu. 4 juin » has no Thursday, and « du lundi au vendredi, 8 mai excepté » no Friday 8 May.
        if ((isShortened && !BEFORE_SHORT_WEEKDAYS.contains(before))
                || (isParted && BEFORE_ANY_SUCH_DAY.contains(before))) {
            return null;
        }
        DayOfWeek weekday =
                CalendarWords.weekday(prose.word(start, endOfWord), isShortened).orElse(null);
        return weekday == null ? null : new Found(start, endOfWord, weekday, 0, 0, 0);
    }

    /** « mardi, 1er août », « samedi (1er juin) », « (samedi) 1er juin », « lundi le 3 juin ». */
    private int beforeLink(int end) {
        int start = prose.startOfWord(end, LONGEST_WEEKDAY);
        boolean isArticle = end - start == 2 && prose.word(start, end).equals("le") && prose.isBlank(start - 1);
        if (isArticle) {
            return prose.beforeBlanks(start);
        }
        return prose.length() > 0 && ",()".indexOf(prose.at(end - 1)) >= 0 ? prose.beforeBlanks(end - 1) : end;
    }

    private String wordBefore(int start) {
        int end = prose.beforeBlanks(start);
        return prose.word(prose.startOfWord(end, LONGEST_WEEKDAY), end);
    }

    /** Such as {@code mardi trois juin 2024}; the year may be written out too, and is then not read. */
    private @Nullable Found inLetters(int endOfWeekday) {
        int end = endOfWeekday + 2;
        Found named = weekdayBefore(prose.afterBlanks(end));
        int at = prose.afterBlanks(end);
        String words = "";
        for (int count = 0; named != null && count < MOST_WORDS_OF_A_NUMBER; count++) {
            int after = prose.afterWord(at);
            words = words.isEmpty() ? prose.word(at, after) : words + " " + prose.word(at, after);
            int next = prose.at(after) == '-' ? after + 1 : prose.afterBlanks(after);
            int day = NumbersInWords.read(words).orElse(0);
            Optional<Month> month = CalendarWords.month(prose.word(next, prose.afterWord(next)));
            if (day > 0 && month.isPresent()) {
                int wordAt = next;
                Found dated = withMonthInWords(at, wordAt, after, day);
                return dated == null
                        ? null
                        : new Found(named.start(), dated.end(), named.weekday(), day, dated.month(), dated.year());
            }
            at = next;
        }
        return null;
    }

    /** What is said once for several days is that of each: it follows most often, and sometimes went before. */
    private List<WrittenDay> completed() {
        List<WrittenDay> days = new ArrayList<>(found.size());
        Found next = null;
        for (int i = found.size() - 1; i >= 0; i--) {
            Found one = afterwards(found.get(i), next);
            if (one.month() > 0 && one.year() == 0 && i > 0) {
                one = before(one, found.get(i - 1));
            }
            if (one.month() > 0 && one.year() > 0) {
                days.add(WrittenDay.of(
                        one.start(),
                        prose.since(one.start(), one.end()),
                        Optional.ofNullable(one.weekday()),
                        one.day(),
                        YearMonth.of(one.year(), one.month())));
            }
            next = one;
        }
        Collections.reverse(days);
        return days;
    }

    private Found afterwards(Found one, @Nullable Found next) {
        if (next == null || one.year() > 0 || next.year() == 0) {
            return one;
        }
        if (one.month() == 0) {
            return isLink(one.end(), next.start()) ? of(one, next.month(), next.year()) : one;
        }
        int year = one.month() > next.month() ? next.year() - 1 : next.year();
        return isOneSentence(one.end(), next.start()) ? of(one, one.month(), year) : one;
    }

    /** « du lundi 1er au vendredi 5 juillet » is linked, « samedi 4 rue du 11 novembre » is not. */
    private boolean isLink(int after, int before) {
        if (before - after > LONGEST_LINK) {
            return false;
        }
        int at = after;
        while (at < before) {
            int end = prose.afterWord(at);
            if (end > at && !LINKS.contains(prose.word(at, end))) {
                return false;
            }
            at = Math.max(at + 1, end);
        }
        return true;
    }

    private Found before(Found one, Found previous) {
        return previous.year() > 0 && one.month() >= previous.month() && isOneSentence(previous.end(), one.start())
                ? of(one, one.month(), previous.year())
                : one;
    }

    private static Found of(Found one, int month, int year) {
        return new Found(one.start(), one.end(), one.weekday(), one.day(), month, year);
    }

    private boolean isOneSentence(int after, int before) {
        if (before - after > LONGEST_SENTENCE) {
            return false;
        }
        for (int i = after; i < before; i++) {
            if (".;\n".indexOf(prose.at(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
