package fr.acteslocaux.scan;

import java.text.Normalizer;
import java.util.Locale;

/** Text reduced to what makes two spellings of one name the same. */
public final class Words {

    private static final char LAST_ASCII = 127;
    private static final char FIRST_LETTER = '\u00c0';

    /** The capital without accents of each letter from À to ſ, where one stands for it; else nothing. */
    private static final char[] CAPITALS = capitals();

    private Words() {}

    /**
     * Folds a text to its words.
     *
     * @param text  the text, such as {@code Région académique « Occitanie »}
     * @return its words in capitals without accents, parted by one blank: {@code REGION ACADEMIQUE OCCITANIE}
     */
    public static String of(String text) {
        char[] words = new char[text.length()];
        int length = quickly(text, words);
        return length >= 0 ? new String(words, 0, length) : ofAnyLetters(text);
    }

    private static char[] capitals() {
        char[] capitals = new char['\u0180' - FIRST_LETTER];
        for (int i = 0; i < capitals.length; i++) {
            String folded = ofAnyLetters(String.valueOf((char) (FIRST_LETTER + i)));
            capitals[i] = folded.length() == 1 && folded.charAt(0) <= LAST_ASCII ? folded.charAt(0) : '\0';
        }
        return capitals;
    }

    private static String ofAnyLetters(String text) {
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

    /** Folds what is written in the letters of Western Europe; -1 where something else stands. */
    private static int quickly(String text, char[] words) {
        int length = 0;
        boolean parted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char character = letter <= LAST_ASCII ? capital(letter) : accented(letter);
            if (character == '\0' && letter != '\0') {
                return -1;
            }
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
        return length;
    }

    private static char accented(char letter) {
        if (letter >= FIRST_LETTER && letter < FIRST_LETTER + CAPITALS.length) {
            return CAPITALS[letter - FIRST_LETTER];
        }
        return isBetweenWords(letter) ? ' ' : '\0';
    }

    /** Blanks, apostrophes, quotation marks and signs that French texts are full of. */
    private static boolean isBetweenWords(char sign) {
        return switch (sign) {
            case '\u00a0',
                    '\u202f',
                    '\u2009',
                    '\u2019',
                    '\u2018',
                    '«',
                    '»',
                    '“',
                    '”',
                    '–',
                    '—',
                    '…',
                    '€',
                    '°',
                    '§',
                    '•',
                    '·' -> true;
            default -> false;
        };
    }

    private static char capital(char ascii) {
        return ascii >= 'a' && ascii <= 'z' ? (char) (ascii - 'a' + 'A') : ascii;
    }

    private static boolean isAsciiOfWord(char capital) {
        return (capital >= 'A' && capital <= 'Z') || (capital >= '0' && capital <= '9');
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
