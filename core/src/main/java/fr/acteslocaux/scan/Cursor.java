package fr.acteslocaux.scan;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text that moves on as words are recognised, and remembers what was missed first. Case does not matter, and what
 * typesetting puts in the place of a character stands for that character: any blank for a blank, a curly apostrophe for a
 * straight one, a no-break hyphen or a dash for a hyphen, and the raised o of {@code 4º} for the degree sign of {@code 4°}.
 */
public final class Cursor {

    private static final int MOST_DIGITS = 9;
    private static final char[] MEANT = new char[256];
    private static final char[] PLAIN = new char[256];

    static {
        for (char character = 0; character < MEANT.length; character++) {
            MEANT[character] = meant(character);
            PLAIN[character] = Letters.plain(MEANT[character]);
        }
    }

    private final String text;
    private final int end;
    private int position;
    private @Nullable String missed;
    private int missedAt;

    /**
     * Begins at the first character that is not blank.
     *
     * @param text  the text to read
     */
    public Cursor(CharSequence text) {
        this.text = text.toString();
        this.end = this.text.length();
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
        return position >= end;
    }

    /**
     * Notes that something should stand here and does not. Only the first time counts: what comes after is noise.
     *
     * @param wanted  the key of what should stand here
     */
    public void miss(String wanted) {
        if (missed == null) {
            missed = wanted;
            missedAt = position;
        }
    }

    /**
     * Returns what was missed first.
     *
     * @return its key, or null if nothing was missed
     */
    public @Nullable String missed() {
        return missed;
    }

    /**
     * Returns where something was missed.
     *
     * @return the position, from 0
     */
    public int missedAt() {
        return missedAt;
    }

    /**
     * Looks at a character ahead.
     *
     * @param ahead  how many characters ahead, 0 for the next one
     * @return the character, or the one that it stands for, or {@code '\0'} beyond the end
     */
    public char peek(int ahead) {
        int index = position + ahead;
        if (index >= end) {
            return '\0';
        }
        char character = text.charAt(index);
        return character < MEANT.length ? MEANT[character] : meant(character);
    }

    /**
     * Looks at a letter ahead without its case and accents.
     *
     * @param ahead  how many characters ahead, 0 for the next one
     * @return the plain letter, or what {@link #peek} returns if it is none
     */
    public char plain(int ahead) {
        int index = position + ahead;
        return index < end ? plain(text.charAt(index)) : '\0';
    }

    /** Counts how many characters ahead are those of a key from a place on, without case and accents. */
    int sameAs(char[] key, int place, int ahead) {
        int start = position + ahead;
        int most = Math.min(key.length - place, end - start);
        int same = 0;
        while (same < most && key[place + same] == plain(text.charAt(start + same))) {
            same++;
        }
        return same;
    }

    private static char plain(char character) {
        return character < PLAIN.length ? PLAIN[character] : Letters.plain(meant(character));
    }

    private static char meant(char character) {
        if (Character.isSpaceChar(character) || Character.isWhitespace(character)) {
            return ' ';
        }
        return switch (character) {
            case '\u2019' -> '\'';
            case '\u2010', '\u2011', '\u2013', '\u2014', '\u2212' -> '-';
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

    /**
     * Finds the next character that is not blank.
     *
     * @param ahead  how many characters ahead to begin
     * @return how many characters ahead it is
     */
    public int afterBlanks(int ahead) {
        int after = ahead;
        while (peek(after) == ' ') {
            after++;
        }
        return after;
    }

    /**
     * Goes past a character and the blanks behind it, if it stands here.
     *
     * @param mark  the character
     * @return true if it stood here
     */
    public boolean acceptMark(char mark) {
        if (peek(0) != mark) {
            return false;
        }
        position++;
        skipBlanks();
        return true;
    }

    /**
     * Goes past a word if it stands here and does not end within another one, and past the blanks behind it.
     *
     * @param word  the word in small letters, whose accents matter: {@code a} is not {@code à}
     * @return true if it stood here
     */
    public boolean accept(String word) {
        int length = word.length();
        for (int i = 0; i < length; i++) {
            char found = peek(i);
            if (found != word.charAt(i) && Character.toLowerCase(found) != word.charAt(i)) {
                return false;
            }
        }
        if (Character.isLetter(word.charAt(length - 1)) && Character.isLetter(peek(length))) {
            return false;
        }
        position += length;
        skipBlanks();
        return true;
    }

    /**
     * Reads a whole number of at most nine digits, and stays behind its last digit.
     *
     * @return the number, or -1 if no digit stands here or there are more than nine
     */
    public int number() {
        int number = 0;
        int digits = 0;
        for (char next = peek(0); Ascii.isDigit(next); next = peek(digits)) {
            number = number * 10 + (next - '0');
            digits++;
            if (digits > MOST_DIGITS) {
                return -1;
            }
        }
        position += digits;
        return digits == 0 ? -1 : number;
    }

    /**
     * Counts the digits that stand ahead.
     *
     * @param ahead  how many characters ahead they begin
     * @return how many there are, 0 if none stands there
     */
    public int digits(int ahead) {
        int digits = 0;
        while (Ascii.isDigit(peek(ahead + digits))) {
            digits++;
        }
        return digits;
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

    /**
     * Goes past characters.
     *
     * @param count  how many
     */
    public void skip(int count) {
        position += count;
    }

    /**
     * Returns what has been passed since a place.
     *
     * @param start  the position where it begins
     * @return the text from there to here
     */
    public String since(int start) {
        return text.substring(start, position);
    }
}
