package fr.acteslocaux.scan;

/** Foreign text within messages: marked off, cut where it is long, and with nothing hidden in it. */
public final class Quotation {

    private static final int LONGEST_ECHO = 40;

    private Quotation() {}

    /**
     * Quotes a text as far as it is of use.
     *
     * @param text  the text
     * @param mark  the quotation mark
     * @return at most forty characters between marks, control characters and the like escaped
     */
    public static String of(CharSequence text, char mark) {
        StringBuilder quoted = new StringBuilder(LONGEST_ECHO + 2).append(mark);
        int length = Math.min(text.length(), LONGEST_ECHO);
        for (int i = 0; i < length; i++) {
            appendVisible(quoted, text.charAt(i));
        }
        if (text.length() > LONGEST_ECHO) {
            quoted.append('…');
        }
        return quoted.append(mark).toString();
    }

    private static void appendVisible(StringBuilder target, char character) {
        int type = Character.getType(character);
        boolean hidden = Character.isISOControl(character)
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        if (!hidden) {
            target.append(character);
            return;
        }
        target.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            target.append(Character.toUpperCase(Character.forDigit((character >> shift) & 0xF, 16)));
        }
    }
}
