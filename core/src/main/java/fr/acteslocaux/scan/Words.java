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
        String plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder words = new StringBuilder(plain.length());
        boolean parted = false;
        for (int i = 0; i < plain.length(); ) {
            int character = plain.codePointAt(i);
            i += Character.charCount(character);
            if (isOfWord(character)) {
                if (parted && words.length() > 0) {
                    words.append(' ');
                }
                words.appendCodePoint(character);
                parted = false;
            } else {
                parted |= !isMark(character);
            }
        }
        return words.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfWord(int character) {
        return Character.isLetter(character) || Character.isDigit(character);
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
