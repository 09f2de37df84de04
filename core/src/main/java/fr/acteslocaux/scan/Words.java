package fr.acteslocaux.scan;

import java.text.Normalizer;
import java.util.Locale;

/** Text reduced to what makes two spellings of one name the same. */
public final class Words {

    private static final char LAST_ASCII = 127;

    private Words() {}

    /**
     * Folds a text to its words.
     *
     * @param text  the text, such as {@code Région académique « Occitanie »}
     * @return its words in capitals without accents, parted by one blank: {@code REGION ACADEMIQUE OCCITANIE}
     */
    public static String of(String text) {
        if (isAscii(text)) {
            return ofAscii(text);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder words = new StringBuilder(plain.length());
        boolean parted = false;
        for (int i = 0; i < plain.length(); ) {
            int character = plain.codePointAt(i);
            i += Character.charCount(character);
            if (isOfWord(character)) {
                if (parted && words.length() > 0) {
                    words.append(' ');
                }
                append(words, character);
                parted = false;
            } else {
                parted |= !isUnseen(character);
            }
        }
        return words.toString().toUpperCase(Locale.ROOT);
    }

    private static String ofAscii(String text) {
        char[] words = new char[text.length()];
        int length = 0;
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            char character = capital(text.charAt(i));
            if (isAsciiOfWord(character)) {
                if (parted && length > 0) {
                    words[length++] = ' ';
                }
                words[length++] = character;
                parted = false;
            } else {
                parted = true;
            }
        }
        return new String(words, 0, length);
    }

    private static char capital(char ascii) {
        return ascii >= 'a' && ascii <= 'z' ? (char) (ascii - 'a' + 'A') : ascii;
    }

    private static boolean isAsciiOfWord(char capital) {
        return (capital >= 'A' && capital <= 'Z') || (capital >= '0' && capital <= '9');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    /** Ligatures that are letters of French are what they join: {@code Schœlcher} is {@code Schoelcher}. */
    private static void append(StringBuilder words, int character) {
        switch (character) {
            case 'œ', 'Œ' -> words.append("OE");
            case 'æ', 'Æ' -> words.append("AE");
            default -> words.appendCodePoint(character);
        }
    }

    /** Some apostrophes are letters to Unicode, but part words like the others. */
    private static boolean isOfWord(int character) {
        return (Character.isLetter(character) && Character.getType(character) != Character.MODIFIER_LETTER)
                || Character.isDigit(character);
    }

    /** What is put over letters, or says where a line may break, parts no words. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
