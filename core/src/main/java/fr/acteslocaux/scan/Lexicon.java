package fr.acteslocaux.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words and what they mean, looked up letter by letter where they stand in a text: nothing is cut out or copied. Case and
 * accents do not matter.
 *
 * @param <T>  what a word means
 */
public final class Lexicon<T> {

    private static final int NO_ROW = -1;

    private final boolean parted;
    private final char[][] keys;
    private final List<T> meanings;

    /** For a key and a place in it, the next key that is the same up to there and goes on with another character. */
    private final int[][] branches;

    /** The first key that begins with a character. */
    private final int[] rows = new int[128];

    private Lexicon(boolean parted, Map<String, ? extends T> words) {
        this.parted = parted;
        Map<String, T> sorted = new TreeMap<>();
        words.forEach((word, meaning) -> sorted.put(keyOf(word, parted), meaning));
        this.keys = sorted.keySet().stream().map(String::toCharArray).toArray(char[][]::new);
        this.meanings = new ArrayList<>(sorted.values());
        this.branches = new int[keys.length][];
        Arrays.fill(rows, NO_ROW);
        for (int row = keys.length - 1; row >= 0; row--) {
            rows[keys[row][0]] = row;
            branches[row] = branchesOf(row);
        }
    }

    private int[] branchesOf(int row) {
        int[] next = new int[keys[row].length + 1];
        int below = row + 1;
        int common = below < keys.length ? Arrays.mismatch(keys[row], keys[below]) : NO_ROW;
        for (int place = 0; place < next.length; place++) {
            if (place < common) {
                next[place] = branches[below][place];
            } else {
                next[place] = place == common ? below : NO_ROW;
            }
        }
        return next;
    }

    private static String keyOf(String word, boolean parted) {
        StringBuilder key = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char next = word.charAt(i);
            if (!parted || Letters.isLetter(next)) {
                key.append(Letters.plain(next));
            }
        }
        return key.toString();
    }

    /**
     * Makes a lexicon of words, and of phrases, in which a blank stands for one or more.
     *
     * @param words  each word and its meaning
     * @param <T>  what a word means
     * @return the lexicon
     */
    public static <T> Lexicon<T> ofWords(Map<String, ? extends T> words) {
        return new Lexicon<>(false, words);
    }

    /**
     * Makes a lexicon of words that mean nothing but themselves.
     *
     * @param words  the words
     * @return the lexicon
     */
    public static Lexicon<String> ofWords(String... words) {
        return ofWords(Arrays.stream(words).collect(Collectors.toMap(Function.identity(), Function.identity())));
    }

    /**
     * Makes a lexicon of names, which are their letters: blanks, points, apostrophes and hyphens between them do not matter.
     * {@code C.G.C.T.} is {@code CGCT}.
     *
     * @param names  each name and its meaning
     * @param <T>  what a name means
     * @return the lexicon
     */
    public static <T> Lexicon<T> ofNames(Map<String, ? extends T> names) {
        return new Lexicon<>(true, names);
    }

    /**
     * Goes past the longest entry that stands here and does not end within a word, and past the blanks behind it.
     *
     * @param cursor  where to look
     * @return what it means, or null if none stands here
     */
    public @Nullable T accept(Cursor cursor) {
        int row = firstRow(cursor);
        return row == NO_ROW ? null : walk(cursor, row);
    }

    /**
     * Goes past an entry as {@link #accept} does.
     *
     * @param cursor  where to look
     * @return true if one stood here
     */
    public boolean skip(Cursor cursor) {
        return accept(cursor) != null;
    }

    /**
     * Says whether an entry stands here.
     *
     * @param cursor  where to look; it stays there
     * @return true if one does
     */
    public boolean stands(Cursor cursor) {
        int start = cursor.position();
        boolean stands = skip(cursor);
        cursor.backTo(start);
        return stands;
    }

    private int firstRow(Cursor cursor) {
        char first = cursor.plain(0);
        return first < rows.length ? rows[first] : NO_ROW;
    }

    /** The keys are sorted: those that go on as the text does stand together, and only the first of them matters. */
    private @Nullable T walk(Cursor cursor, int first) {
        int row = first;
        char[] key = keys[row];
        int depth = 0;
        int ahead = 0;
        int found = NO_ROW;
        int end = 0;
        while (true) {
            int same = cursor.sameAs(key, depth, ahead);
            depth += same;
            ahead += same;
            if (depth == key.length && same > 0 && endsHere(key[depth - 1], cursor, ahead)) {
                found = row;
                end = ahead;
            }
            char next = cursor.plain(ahead);
            if (parted ? isBetweenLetters(next) : next == ' ' && key[depth - 1] == ' ') {
                ahead++;
            } else {
                row = rowWith(next, depth, row);
                if (row == NO_ROW) {
                    return found == NO_ROW ? null : accepted(cursor, found, end);
                }
                key = keys[row];
            }
        }
    }

    private static boolean endsHere(char last, Cursor cursor, int ahead) {
        return !(Ascii.isSmall(last) && Character.isLetter(cursor.peek(ahead)));
    }

    /** Finds the next key that begins with the same characters as this one, and goes on with another one. */
    private int rowWith(char next, int depth, int from) {
        int row = branches[from][depth];
        while (row != NO_ROW && keys[row][depth] < next) {
            row = branches[row][depth];
        }
        return row != NO_ROW && keys[row][depth] == next ? row : NO_ROW;
    }

    private static boolean isBetweenLetters(char character) {
        return character == ' ' || character == '.' || character == '\'' || character == '-';
    }

    private T accepted(Cursor cursor, int row, int end) {
        cursor.skip(end);
        cursor.skipBlanks();
        return meanings.get(row);
    }
}
