package fr.acteslocaux.prose;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The years that a text names, in figures or in words. */
final class WrittenYears {

    static final int FIRST = 1000;

    private static final int LAST = 9999;
    private static final int DIGITS = 4;
    private static final int MOST_WORDS = 8;

    private final Prose prose;

    WrittenYears(Prose prose) {
        this.prose = prose;
    }

    /**
     * A year, where it stands.
     *
     * @param end  where what comes behind it begins
     */
    record WrittenYear(int end, int number) {}

    /** Tells whether these are the letters of <i>l'an</i>, behind which a year stands. */
    boolean isNext(int at) {
        return (prose.at(at) == 'a' || prose.at(at) == 'A')
                && Character.toLowerCase(prose.at(at + 1)) == 'n'
                && prose.isBlank(at + 2)
                && (prose.at(at - 1) == '\'' || prose.at(at - 1) == '’');
    }

    /** Such as {@code an 2024}. */
    @Nullable
    WrittenYear behind(int at) {
        int start = prose.afterBlanks(at + 2);
        int end = prose.afterDigits(start);
        if (end == start) {
            return inWords(start);
        }
        boolean isYear = end - start == DIGITS && prose.number(start, end) >= FIRST;
        return isYear ? new WrittenYear(end, prose.number(start, end)) : null;
    }

    /** Such as {@code deux mille vingt-quatre}. */
    @Nullable
    WrittenYear inWords(int start) {
        List<String> words = new ArrayList<>();
        int end = start;
        for (int at = start; words.size() < MOST_WORDS; at = prose.nextWord(end)) {
            int after = prose.afterWord(at);
            String word = prose.word(at, after);
            if (!NumbersInWords.isPart(word)) {
                break;
            }
            words.add(word);
            end = after;
        }
        long number = NumbersInWords.before(words, words.size())
                .filter(last -> last.start() == 0)
                .map(NumbersInWords.Last::value)
                .orElse(0L);
        return number >= FIRST && number <= LAST ? new WrittenYear(end, (int) number) : null;
    }
}
