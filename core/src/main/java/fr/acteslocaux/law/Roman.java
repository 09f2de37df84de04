package fr.acteslocaux.law;

import fr.acteslocaux.scan.Cursor;
import java.util.stream.IntStream;

/** Roman numerals, as far as articles have paragraphs. */
final class Roman {

    /** Short of L, which also begins the number of an article: "L 2131-2". */
    static final int LARGEST = 49;

    private static final String DIGITS = "IVXL";
    private static final int[] WORTH = {1, 5, 10, 50};

    private static final String[] TENS = {"", "X", "XX", "XXX", "XL"};
    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

    private static final String[] NUMERALS = IntStream.rangeClosed(0, LARGEST)
            .mapToObj(number -> TENS[number / 10] + ONES[number % 10])
            .toArray(String[]::new);

    private Roman() {}

    static String of(int number) {
        return NUMERALS[number];
    }

    static boolean isDigit(char character) {
        return DIGITS.indexOf(character) >= 0;
    }

    /**
     * Goes past a numeral that is no part of a word or of the number of an article, and past its point, {@code I. 4°}; answers
     * its number, or -1. A hyphen may tie it to an item, {@code I-4°}.
     */
    static int accept(Cursor cursor) {
        int number = 0;
        int length = 0;
        for (int digit = digit(cursor, 0); digit > 0; digit = digit(cursor, ++length)) {
            number += digit < digit(cursor, length + 1) ? -digit : digit;
        }
        char next = cursor.peek(length);
        boolean pointed = next == '.' && (cursor.peek(length + 1) == ' ' || cursor.peek(length + 1) == '\0');
        boolean goesOn = Character.isLetterOrDigit(next)
                || (next == '.' && !pointed)
                || (next == '-' && !isItem(cursor, length + 1))
                || next == '*';
        if (goesOn || number < 1 || number > LARGEST || !stands(NUMERALS[number], cursor, length)) {
            return -1;
        }
        cursor.skip(pointed ? length + 1 : length);
        cursor.skipBlanks();
        return number;
    }

    private static boolean isItem(Cursor cursor, int ahead) {
        int digits = cursor.digits(ahead);
        return digits > 0 && cursor.peek(ahead + digits) == '°';
    }

    private static int digit(Cursor cursor, int ahead) {
        int digit = DIGITS.indexOf(cursor.peek(ahead));
        return digit < 0 ? 0 : WORTH[digit];
    }

    /** There is one numeral for each number: IIII is none. */
    private static boolean stands(String numeral, Cursor cursor, int length) {
        if (numeral.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (cursor.peek(i) != numeral.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
