package fr.acteslocaux.prose;

import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.scan.Letters;

/** A text, read letter by letter: accents, capitals and the kind of a blank make no difference. */
final class Prose {

    private static final int MOST_BLANKS = 4;

    private final String text;

    Prose(String text) {
        this.text = text;
    }

    String since(int start, int end) {
        return text.substring(start, end);
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    boolean isDigit(int index) {
        return Ascii.isDigit(at(index));
    }

    boolean isLetter(int index) {
        return Character.isLetter(at(index));
    }

    /** An accent that stands after its letter. */
    private boolean isMark(int index) {
        return Character.getType(at(index)) == Character.NON_SPACING_MARK;
    }

    boolean isBlank(int index) {
        char character = at(index);
        return character == ' '
                || (character >= '\t' && character <= '\r')
                || (character > 127 && Character.isSpaceChar(character));
    }

    int afterBlanks(int index) {
        int after = index;
        while (after - index < MOST_BLANKS && isBlank(after)) {
            after++;
        }
        return after;
    }

    int beforeBlanks(int end) {
        int before = end;
        while (end - before < MOST_BLANKS && isBlank(before - 1)) {
            before--;
        }
        return before;
    }

    int afterDigits(int index) {
        return Ascii.firstNonDigit(text, index, text.length());
    }

    int number(int start, int end) {
        return Ascii.number(text, start, end);
    }

    int afterWord(int index) {
        int after = index;
        while (isLetter(after) || (after > index && isMark(after))) {
            after++;
        }
        return after;
    }

    /** Where the word begins that a hyphen or blanks part from the one before. */
    int nextWord(int endOfWord) {
        return at(endOfWord) == '-' ? endOfWord + 1 : afterBlanks(endOfWord);
    }

    int startOfWord(int end, int longest) {
        int start = end;
        while (end - start <= longest && (isLetter(start - 1) || isMark(start - 1))) {
            start--;
        }
        return start;
    }

    /** The letters of a word, small and without accents. */
    String word(int start, int end) {
        char[] letters = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            if (!isMark(i)) {
                letters[length++] = Letters.plain(text.charAt(i));
            }
        }
        return new String(letters, 0, length);
    }
}
