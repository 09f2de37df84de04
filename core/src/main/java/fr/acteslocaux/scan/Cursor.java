package fr.acteslocaux.scan;

/**
 * A place in a text that moves on as words are recognised. Case does not matter, and what typesetting puts in the place of a
 * character stands for that character: any blank for a blank, a curly apostrophe for a straight one, a no-break hyphen for a
 * hyphen, and the raised o of {@code 4º} for the degree sign of {@code 4°}.
 */
public final class Cursor {

    private final CharSequence text;
    private int position;

    /**
     * Begins at the first character that is not blank.
     *
     * @param text  the text to read
     */
    public Cursor(CharSequence text) {
        this.text = text;
        skipBlanks();
    }

    /**
     * Returns where the cursor stands.
     *
     * @return the position, from 0
     */
    public int position() {
        return position;
    }

    /**
     * Goes back to a place.
     *
     * @param earlier  a position where the cursor stood
     */
    public void backTo(int earlier) {
        position = earlier;
    }

    /**
     * Says whether nothing is left.
     *
     * @return true at the end of the text
     */
    public boolean isAtEnd() {
        return position >= text.length();
    }

    /**
     * Looks at a character ahead.
     *
     * @param ahead  how many characters ahead, 0 for the next one
     * @return the character, or the one that it stands for, or {@code '\0'} beyond the end
     */
    public char peek(int ahead) {
        int index = position + ahead;
        if (index >= text.length()) {
            return '\0';
        }
        char character = text.charAt(index);
        if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
            return ' ';
        }
        return switch (character) {
            case '\u2019' -> '\'';
            case '\u2010', '\u2011' -> '-';
            case 'º' -> '°';
            default -> character;
        };
    }

    /** Goes on to the next character that is not blank. */
    public void skipBlanks() {
        while (peek(0) == ' ') {
            position++;
        }
    }

    /** Goes on to the last of the blanks that stand here. */
    public void skipBlanksButOne() {
        while (peek(1) == ' ') {
            position++;
        }
    }

    /**
     * Goes past words if they stand here. A blank in them stands for one or more blanks in the text, and a word does not end
     * within another one. Blanks behind them are skipped too.
     *
     * @param words  the words, such as {@code de la loi}
     * @return true if they stood here
     */
    public boolean accept(String words) {
        int start = position;
        for (int i = 0; i < words.length(); i++) {
            char wanted = words.charAt(i);
            if (wanted == ' ') {
                if (peek(0) != ' ') {
                    position = start;
                    return false;
                }
                skipBlanks();
            } else if (Character.toLowerCase(peek(0)) == Character.toLowerCase(wanted)) {
                position++;
            } else {
                position = start;
                return false;
            }
        }
        boolean insideWord = Character.isLetter(words.charAt(words.length() - 1)) && Character.isLetter(peek(0));
        if (insideWord) {
            position = start;
            return false;
        }
        skipBlanks();
        return true;
    }

    /**
     * Goes past the first of several words that stands here.
     *
     * @param choices  the choices, the longest first where one begins with another
     * @return true if one stood here
     */
    public boolean acceptAny(String... choices) {
        for (String choice : choices) {
            if (accept(choice)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a whole number of at most nine digits, and stays behind its last digit.
     *
     * @return the number, or -1 if no digit stands here or there are more than nine
     */
    public int number() {
        int digits = 0;
        while (Ascii.isDigit(peek(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 9) {
            return -1;
        }
        int number = Ascii.number(text, position, position + digits);
        position += digits;
        return number;
    }

    /**
     * Reads a whole number as {@link #number()} does, and refuses one that begins with a zero: {@code 04} is not the 4 that
     * somebody meant.
     *
     * @return the number, or -1
     */
    public int counted() {
        return peek(0) == '0' && Ascii.isDigit(peek(1)) ? -1 : number();
    }

    /** Goes past one character. */
    public void skip() {
        position++;
    }
}
