package fr.acteslocaux.scan;

/**
 * French letters without case and accents, by which words are compared: capitals are often printed without their accents.
 */
public final class Letters {

    private static final String[] ACCENTED = {"aàâäÀÂÄ", "cçÇ", "eéèêëÉÈÊË", "iîïÎÏ", "oôöÔÖ", "uùûüÙÛÜ"};
    private static final char[] PLAIN = new char[256];

    static {
        for (char character = 0; character < PLAIN.length; character++) {
            PLAIN[character] = Ascii.isCapital(character) ? (char) (character - 'A' + 'a') : character;
        }
        for (String letters : ACCENTED) {
            letters.chars().forEach(letter -> PLAIN[letter] = letters.charAt(0));
        }
    }

    private Letters() {}

    /**
     * Reduces a letter to the plain small one.
     *
     * @param character  the character, such as {@code É}
     * @return the letter from {@code a} to {@code z}, such as {@code e}; the character itself if it is no letter of French
     */
    public static char plain(char character) {
        if (character < PLAIN.length) {
            return PLAIN[character];
        }
        return character == 'œ' || character == 'Œ' ? 'o' : character;
    }

    /**
     * Says whether a character is a letter of French.
     *
     * @param character  the character
     * @return true if it is one
     */
    public static boolean isLetter(char character) {
        return Ascii.isSmall(plain(character));
    }
}
