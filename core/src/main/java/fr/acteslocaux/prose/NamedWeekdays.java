package fr.acteslocaux.prose;

import java.time.DayOfWeek;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The weekdays whose names stand beside the days of a text. */
final class NamedWeekdays {

    private static final int LONGEST = CalendarWords.longest();

    private static final Set<String> BEFORE_SHORTENED = Set.of("", "le", "du", "au", "et", "ce", "les", "a");
    private static final Set<String> BEFORE_ANY_SUCH_DAY = Set.of("au", "chaque", "les");
    private static final Set<String> BEFORE_SEVERAL = Set.of("les", "des", "ces", "aux");

    private final Prose prose;

    NamedWeekdays(Prose prose) {
        this.prose = prose;
    }

    /**
     * A weekday, where its name stands.
     *
     * @param isOfSeveral  whether it is the weekday of several days, as in <i>les mardis 4 et 11 mars</i>
     */
    record NamedWeekday(int start, int end, DayOfWeek weekday, boolean isOfSeveral) {}

    /** Finds the weekday before a day, if nothing but a comma, an article or the brackets of either part them. */
    @Nullable
    NamedWeekday before(int startOfDay, int endOfDay) {
        int end = beforeLink(prose.beforeBlanks(startOfDay), endOfDay);
        if (!CalendarWords.endsAWeekday(prose.at(end - 1))) {
            return null;
        }
        boolean isShortened = prose.at(end - 1) == '.';
        int endOfWord = isShortened ? end - 1 : end;
        int start = prose.startOfWord(endOfWord, LONGEST);
        if (prose.at(end) == ')' && prose.at(start - 1) != '(') {
            return null;
        }
        String before = wordBefore(start);
        boolean isParted = prose.beforeBlanks(startOfDay) != end;
        // « l'aire de jeu. 4 juin » has no Thursday, and « du lundi au vendredi, 8 mai excepté » no Friday 8 May.
        if ((isShortened && !BEFORE_SHORTENED.contains(before)) || (isParted && BEFORE_ANY_SUCH_DAY.contains(before))) {
            return null;
        }
        String name = prose.word(start, endOfWord);
        boolean isOfSeveral = name.endsWith("s") && BEFORE_SEVERAL.contains(before);
        return CalendarWords.weekday(isOfSeveral ? name.substring(0, name.length() - 1) : name, isShortened)
                .map(weekday -> new NamedWeekday(start, endOfWord, weekday, isOfSeveral))
                .orElse(null);
    }

    /** « mardi, 1er août », « samedi (1er juin) », « (samedi) 1er juin », « lundi le 3 juin ». */
    private int beforeLink(int end, int endOfDay) {
        int start = prose.startOfWord(end, LONGEST);
        boolean isArticle = end - start == 2 && prose.word(start, end).equals("le") && prose.isBlank(start - 1);
        if (isArticle) {
            return prose.beforeBlanks(start);
        }
        char mark = prose.at(end - 1);
        // « mardi (4 mars 2024 exclu) » says something of that day, and not which weekday it is.
        boolean isLink = mark == ',' || mark == ')' || (mark == '(' && prose.at(prose.afterBlanks(endOfDay)) == ')');
        return isLink ? prose.beforeBlanks(end - 1) : end;
    }

    /** Finds the weekday that stands in brackets behind a day: <i>4 mars 2024 (mardi)</i>. */
    @Nullable
    NamedWeekday behind(int endOfDay) {
        int at = prose.afterBlanks(endOfDay);
        int end = prose.at(at) == '(' ? prose.afterWord(at + 1) : at;
        if (end - at > LONGEST + 1 || prose.at(end) != ')') {
            return null;
        }
        return CalendarWords.weekday(prose.word(at + 1, end), false)
                .map(weekday -> new NamedWeekday(at, end + 1, weekday, false))
                .orElse(null);
    }

    String wordBefore(int start) {
        int end = prose.beforeBlanks(start);
        return prose.word(prose.startOfWord(end, LONGEST), end);
    }
}
