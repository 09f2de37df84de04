package fr.acteslocaux.law;

import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Cursor;
import fr.acteslocaux.scan.Lexicon;
import java.util.Arrays;
import java.util.Comparator;

/**
 * What stands behind the numbers of an article: {@code -A}, {@code " A"}, {@code " bis"}, {@code " A bis"},
 * {@code " nonies C"}.
 *
 * <pre>
 * suffix   = [ ("-" | blank) capital | blank capital capital ] { blank rank [ blank capital [ capital ] ] }
 * </pre>
 */
final class ArticleSuffix {

    static final String NONE = "";

    private static final String PARAGRAPHS_AND_LAWS = "IVXL";

    /** Two capitals that a text in capitals has behind an article: {@code ARTICLE 5 DU CODE}. */
    private static final Lexicon<String> SHORT_WORDS =
            Lexicon.ofWords("al", "au", "de", "du", "en", "et", "la", "le", "lo", "ou", "no");

    private static final Comparator<String> BY_MEANING =
            Comparator.comparingInt(LatinRank::order).thenComparing(Comparator.naturalOrder());

    private ArticleSuffix() {}

    /** Says whether a text is one, written as it is printed. */
    static boolean isValid(String suffix) {
        Cursor cursor = new Cursor("1" + suffix);
        cursor.skip(1);
        return read(cursor).equals(suffix) && cursor.isAtEnd();
    }

    /** A capital behind a blank stands before its number, as L. 2131-1 A before L. 2131-1; a Latin word behind it. */
    static int compare(String one, String other) {
        int byPlace = Integer.compare(place(one), place(other));
        return byPlace != 0 ? byPlace : Arrays.compare(words(one), words(other), BY_MEANING);
    }

    private static int place(String suffix) {
        if (suffix.isEmpty()) {
            return 0;
        }
        return suffix.charAt(0) == ' ' && Ascii.isCapital(suffix.charAt(1)) ? -1 : 1;
    }

    private static String[] words(String suffix) {
        return suffix.strip().split(" ", -1);
    }

    /** Reads the suffix that stands here, behind a digit, and the blanks behind it. */
    static String read(Cursor cursor) {
        char mark = cursor.peek(0);
        if (mark != ' ' && mark != '-') {
            return NONE;
        }
        cursor.skipBlanks();
        String first = cursor.peek(0) == '-' ? hyphened(cursor) : capitals(cursor);
        String rank = LatinRank.accept(cursor);
        if (rank == null) {
            return first;
        }
        StringBuilder suffix = new StringBuilder(first);
        for (; rank != null; rank = LatinRank.accept(cursor)) {
            suffix.append(' ').append(rank).append(capitals(cursor));
        }
        return suffix.toString();
    }

    private static String hyphened(Cursor cursor) {
        return Ascii.isCapital(cursor.peek(1)) && !goesOn(cursor.peek(2)) ? taken(cursor, 2) : NONE;
    }

    /** A numeral would be a paragraph, and L another article. */
    private static String capitals(Cursor cursor) {
        char first = cursor.peek(0);
        char second = cursor.peek(1);
        if (!Ascii.isCapital(first)) {
            return NONE;
        }
        if (!Ascii.isCapital(second)) {
            return PARAGRAPHS_AND_LAWS.indexOf(first) >= 0 || goesOn(second) ? NONE : " " + taken(cursor, 1);
        }
        boolean numeral = Roman.isDigit(first) && Roman.isDigit(second);
        return numeral || goesOn(cursor.peek(2)) || SHORT_WORDS.stands(cursor) ? NONE : " " + taken(cursor, 2);
    }

    private static boolean goesOn(char next) {
        return Character.isLetterOrDigit(next) || next == '.' || next == '*' || next == '\'';
    }

    private static String taken(Cursor cursor, int length) {
        int start = cursor.position();
        cursor.skip(length);
        String taken = cursor.since(start);
        cursor.skipBlanks();
        return taken;
    }
}
