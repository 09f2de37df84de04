package fr.acteslocaux.scan;

/**
 * Questions about ASCII characters. {@link Character} would also take the digits and letters of other scripts.
 */
public final class Ascii {

    private Ascii() {}

    /**
     * Says whether a character is one of {@code 0} to {@code 9}.
     *
     * @param character  the character
     * @return true if it is a digit
     */
    public static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /**
     * Says whether a character is one of {@code A} to {@code Z}.
     *
     * @param character  the character
     * @return true if it is a capital
     */
    public static boolean isCapital(char character) {
        return character >= 'A' && character <= 'Z';
    }

    /**
     * Says whether a character is one of {@code a} to {@code z}.
     *
     * @param character  the character
     * @return true if it is a small letter
     */
    public static boolean isSmall(char character) {
        return character >= 'a' && character <= 'z';
    }

    /**
     * Finds the first character that is no digit.
     *
     * @param text  the text to read
     * @param from  the position of the first character to look at
     * @param endExclusive  the position after the last one
     * @return its position, or {@code endExclusive} if all are digits
     */
    public static int firstNonDigit(CharSequence text, int from, int endExclusive) {
        int position = from;
        while (position < endExclusive && isDigit(text.charAt(position))) {
            position++;
        }
        return position;
    }

    /**
     * Reads digits as a number.
     *
     * @param text  the text, with only digits in the range, at most nine
     * @param from  the position of the first digit
     * @param endExclusive  the position after the last one
     * @return the number
     */
    public static int number(CharSequence text, int from, int endExclusive) {
        int number = 0;
        for (int position = from; position < endExclusive; position++) {
            number = number * 10 + (text.charAt(position) - '0');
        }
        return number;
    }
}
