package fr.acteslocaux.scdl;

import java.io.IOException;
import java.io.Reader;

/** What parts the columns of a table. */
final class Separator {

    private static final char COMMA = ',';
    private static final String OTHERS = ";\t|";

    private Separator() {}

    /** Sees what parts the names of the first line that is not blank: that of which there is most outside of quotes, else the comma. */
    static char of(CharSequence beginning) {
        int[] counts = new int[OTHERS.length() + 1];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < beginning.length(); i++) {
            char character = beginning.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\n' || character == '\r')) {
                if (!blank) {
                    break;
                }
            } else if (!quoted) {
                int other = OTHERS.indexOf(character);
                if (other >= 0 || character == COMMA) {
                    counts[other + 1]++;
                }
            }
            blank &= Character.isWhitespace(character);
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return most == 0 ? COMMA : OTHERS.charAt(most - 1);
    }

    /** Reads as much of a table as its first line needs. */
    static String beginning(Reader characters, int most) throws IOException {
        char[] read = new char[most];
        int length = 0;
        while (length < most) {
            int count = characters.read(read, length, most - length);
            if (count < 0) {
                break;
            }
            length += count;
            if (holdsLine(read, length)) {
                break;
            }
        }
        return new String(read, 0, length);
    }

    private static boolean holdsLine(char[] read, int length) {
        boolean blank = true;
        for (int i = 0; i < length; i++) {
            if (!blank && (read[i] == '\n' || read[i] == '\r')) {
                return true;
            }
            blank &= Character.isWhitespace(read[i]);
        }
        return false;
    }
}
