package fr.acteslocaux.law;

import fr.acteslocaux.law.LegalReference.Article;
import fr.acteslocaux.law.LegalReference.Article.Prefix;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Cursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of articles.
 *
 * <pre>
 * number   = [ prefix ] digits { "-" digits } [ suffix ] | "1er" [ suffix ]
 * prefix   = ("L" | "LO" | "L.O" | "R" | "R*" | "R.*" | "D" | "A") [ "." ]
 * </pre>
 */
final class ArticleNumber {

    private ArticleNumber() {}

    /** Reads a number that has a prefix, or that nothing but the word "article" announces. */
    static @Nullable Article read(Cursor cursor, boolean announced) {
        Prefix prefix = prefix(cursor, announced);
        if (prefix == Prefix.NONE && !announced) {
            cursor.miss("article");
            return null;
        }
        int first = first(cursor, prefix);
        if (prefix == Prefix.NONE && first == 1 && acceptEnding(cursor)) {
            return new Article(prefix, List.of(1), ArticleSuffix.read(cursor));
        }
        List<Integer> numbers = numbers(cursor, first);
        return numbers == null ? null : new Article(prefix, numbers, ArticleSuffix.read(cursor));
    }

    /** Reads the first number, of which a blank may part the thousands: "L. 2 122-22". */
    private static int first(Cursor cursor, Prefix prefix) {
        int first = cursor.counted();
        boolean parted =
                prefix != Prefix.NONE && first > 0 && first < 10 && cursor.peek(0) == ' ' && cursor.digits(1) == 3;
        if (!parted) {
            return first;
        }
        cursor.skip(1);
        return first * 1000 + cursor.number();
    }

    /** Goes past the letters of "1er", and not past the blanks behind them, which a suffix may begin with. */
    private static boolean acceptEnding(Cursor cursor) {
        boolean stands = cursor.plain(0) == 'e' && cursor.plain(1) == 'r' && !Character.isLetter(cursor.peek(2));
        if (stands) {
            cursor.skip(2);
        }
        return stands;
    }

    private static @Nullable List<Integer> numbers(Cursor cursor, int first) {
        if (first < 0 || !acceptHyphen(cursor)) {
            return checked(cursor, first) ? List.of(first) : null;
        }
        int second = cursor.counted();
        if (second < 0 || !acceptHyphen(cursor)) {
            return checked(cursor, second) ? List.of(first, second) : null;
        }
        List<Integer> numbers = new ArrayList<>(List.of(first, second));
        do {
            int next = cursor.counted();
            if (!checked(cursor, next)) {
                return null;
            }
            numbers.add(next);
        } while (acceptHyphen(cursor));
        return numbers;
    }

    private static boolean checked(Cursor cursor, int number) {
        if (number < 0) {
            cursor.miss("article-number");
        }
        return number >= 0;
    }

    /** Goes past a hyphen between digits, with the blanks around it. Digits before a degree sign are an item. */
    private static boolean acceptHyphen(Cursor cursor) {
        int ahead = cursor.afterBlanks(0);
        if (cursor.peek(ahead) != '-') {
            return false;
        }
        ahead = cursor.afterBlanks(ahead + 1);
        int digits = cursor.digits(ahead);
        if (digits == 0 || cursor.peek(ahead + digits) == '°') {
            return false;
        }
        cursor.skip(ahead);
        return true;
    }

    static boolean hasPrefix(Cursor cursor) {
        int start = cursor.position();
        Prefix prefix = prefix(cursor, false);
        cursor.backTo(start);
        return prefix != Prefix.NONE;
    }

    /** Says whether digits stand here that a hyphen joins to others. */
    static boolean isHyphened(Cursor cursor) {
        int digits = cursor.digits(0);
        return digits > 0 && cursor.peek(digits) == '-' && Ascii.isDigit(cursor.peek(digits + 1));
    }

    /** Reads a prefix, which is a capital; behind the word "article" a small letter will do. */
    private static Prefix prefix(Cursor cursor, boolean announced) {
        int start = cursor.position();
        char letter = cursor.peek(0);
        Prefix prefix = switch (announced ? Character.toUpperCase(letter) : letter) {
            case 'L' -> Prefix.L;
            case 'R' -> Prefix.R;
            case 'D' -> Prefix.D;
            case 'A' -> Prefix.A;
            default -> Prefix.NONE;
        };
        if (prefix == Prefix.NONE) {
            return prefix;
        }
        skipLetter(cursor);
        if (prefix == Prefix.L && cursor.peek(0) == 'O') {
            prefix = Prefix.LO;
            skipLetter(cursor);
        } else if (prefix == Prefix.R && cursor.peek(0) == '*') {
            prefix = Prefix.R_STAR;
            skipLetter(cursor);
        }
        if (!Ascii.isDigit(cursor.peek(0))) {
            cursor.backTo(start);
            return Prefix.NONE;
        }
        return prefix;
    }

    private static void skipLetter(Cursor cursor) {
        cursor.skip(1);
        cursor.skipBlanks();
        cursor.acceptMark('.');
    }
}
