package fr.acteslocaux.scan;

/**
 * Which characters a text has, and which of them stand twice in a row, told apart in ASCII and by their last bits beyond. What needs
 * a character that is not among them need not be looked for: one reading of a text spares many.
 *
 * @param low  those up to {@code ?}, one bit each
 * @param high  those from {@code @} up to the end of ASCII, one bit each
 * @param others  the rest, several of which share a bit
 * @param lowTwice  those of the first that stand twice in a row
 * @param highTwice  those of the second
 */
public record Signs(long low, long high, long others, long lowTwice, long highTwice) {

    /** Those of a text that nobody has read: any may be among them. */
    static final Signs ANY = new Signs(-1, -1, -1, -1, -1);

    private static final int OF_ONE_PART = 64;

    /**
     * Reads a text.
     *
     * @param text  the text
     * @return its characters
     */
    public static Signs of(String text) {
        long low = 0;
        long high = 0;
        long others = 0;
        long lowTwice = 0;
        long highTwice = 0;
        char before = '\0';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            // A shift counts only the last six bits.
            long bit = 1L << character;
            if (character < OF_ONE_PART) {
                low |= bit;
                lowTwice |= character == before ? bit : 0;
            } else if (character < 2 * OF_ONE_PART) {
                high |= bit;
                highTwice |= character == before ? bit : 0;
            } else {
                others |= bit;
            }
            before = character;
        }
        return new Signs(low, high, others, lowTwice, highTwice);
    }

    /**
     * Says whether a text may have other characters in it.
     *
     * @param wanted  the characters of what is looked for
     * @return false if it lacks one of them, and has it nowhere
     */
    public boolean mayHave(Signs wanted) {
        return (wanted.low & ~low) == 0
                && (wanted.high & ~high) == 0
                && (wanted.others & ~others) == 0
                && (wanted.lowTwice & ~lowTwice) == 0
                && (wanted.highTwice & ~highTwice) == 0;
    }
}
