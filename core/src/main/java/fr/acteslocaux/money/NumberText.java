package fr.acteslocaux.money;

import fr.acteslocaux.scan.Ascii;
import java.math.BigDecimal;

/**
 * The digits of an amount as people write them, from a place of a text on. A blank of any kind groups thousands; so does a point
 * or a comma before exactly three digits, and before another number of digits it is the decimal mark. Where groups are parted
 * otherwise, or there can be none, it is the decimal mark before three digits too: {@code 1 234,567}, {@code 0.506}. A comma
 * with a blank before or after it is the decimal mark of two digits, {@code 50 000, 00}, and nothing else.
 * <p>
 * A hyphen or a minus is a sign, with a blank behind it or not. A dash is one only without: else it opens an item of a list.
 */
final class NumberText {

    private static final long MOST_WHOLE = 99_999_999_999_999_999L;
    private static final int MOST_PLACES = 11;
    private static final int GROUP = 3;
    private static final int CENTS = 2;

    private final CharSequence text;
    private final int endExclusive;
    private int position;
    private int fault = -1;
    private boolean isNegative;
    private char separator;
    private long whole;
    private long fraction;
    private int places;
    private int decimalMark = -1;
    private int loneMark = -1;

    private NumberText(CharSequence text, int from, int endExclusive) {
        this.text = text;
        this.position = from;
        this.endExclusive = endExclusive;
    }

    /** Reads as many characters as can be those of a number. */
    static NumberText read(CharSequence text, int from, int endExclusive) {
        NumberText number = new NumberText(text, from, endExclusive);
        number.read();
        return number;
    }

    /** Returns where what follows the number begins. */
    int end() {
        return position;
    }

    /** Returns where a character stands that cannot stand there, -1 if none does. */
    int fault() {
        return fault;
    }

    /** Returns where the one mark stands that may part thousands, or thousandths; -1 if there is none such. */
    int loneMark() {
        return loneMark;
    }

    /** Returns where the decimal mark stands, -1 without decimals. */
    int decimalMark() {
        return decimalMark;
    }

    /** Returns how many digits stand behind the decimal mark. */
    int places() {
        return places;
    }

    boolean isNegative() {
        return isNegative;
    }

    /** Returns the number without its sign, in which a lone mark parts thousands. */
    BigDecimal magnitude() {
        return BigDecimal.valueOf(whole).add(BigDecimal.valueOf(fraction, places));
    }

    /** Returns the number in hundredths. It must have no more than two places, and {@link #isLarge()} must be false. */
    long hundredths() {
        long magnitude = whole * 100 + (places == 1 ? fraction * 10 : fraction);
        return isNegative ? -magnitude : magnitude;
    }

    /** Says whether more digits stand before the decimal mark than an {@link Euros} can hold. */
    boolean isLarge() {
        return whole > Euros.MOST_CENTS / 100;
    }

    private void read() {
        readSign();
        int first = digitsAt(position);
        if (first == 0) {
            fault = position;
            return;
        }
        boolean leadsWithZero = text.charAt(position) == '0';
        boolean canGroup = first <= GROUP && !leadsWithZero;
        append(first);
        while (fault < 0 && position < endExclusive) {
            char mark = markAt(position);
            int digits = digitsAt(position + 1);
            if (digits == GROUP && canGroup && mark != 0 && (separator == 0 || separator == mark)) {
                loneMark = separator == 0 && mark != ' ' ? position : -1;
                separator = mark;
                position++;
                append(GROUP);
            } else {
                boolean isPadded = leadsWithZero && first > 1 && first <= GROUP && digits == GROUP;
                readDecimals(mark == separator || isPadded ? 0 : mark, digits);
                return;
            }
        }
    }

    private void readSign() {
        char sign = position < endExclusive ? text.charAt(position) : 0;
        boolean isDash = sign == '\u2013';
        isNegative = sign == '-' || sign == '\u2010' || sign == '\u2011' || sign == '\u2212' || isDash;
        if (isNegative || sign == '+') {
            position++;
            if (!isDash && isBlank(position)) {
                position++;
            }
        }
    }

    /** Reads decimals behind a mark, or stops where something else than a number follows. */
    private void readDecimals(char mark, int digits) {
        boolean isDecimalMark = mark == '.' || mark == ',';
        if (isDecimalMark && digits >= 1 && digits <= MOST_PLACES) {
            decimalsAt(position, position + 1, digits);
        } else if (markAt(position) == ' ') {
            readCommaAfterBlank();
        } else if (mark == ',' && isBlank(position + 1) && digitsAt(position + 2) == CENTS) {
            decimalsAt(position, position + 2, CENTS);
        } else if (markAt(position) != 0) {
            fault = position;
        }
    }

    private void readCommaAfterBlank() {
        int comma = position + 1;
        if (comma < endExclusive && text.charAt(comma) == ',') {
            int from = isBlank(comma + 1) ? comma + 2 : comma + 1;
            if (digitsAt(from) == CENTS && separator != ',') {
                decimalsAt(comma, from, CENTS);
            } else {
                fault = comma;
            }
        }
    }

    private void decimalsAt(int mark, int from, int digits) {
        decimalMark = mark;
        loneMark = -1;
        places = digits;
        for (int i = from; i < from + digits; i++) {
            fraction = fraction * 10 + (text.charAt(i) - '0');
        }
        position = from + digits;
    }

    private void append(int digits) {
        int end = position + digits;
        for (; position < end; position++) {
            int digit = text.charAt(position) - '0';
            if (whole > (MOST_WHOLE - digit) / 10) {
                fault = position;
                return;
            }
            whole = whole * 10 + digit;
        }
    }

    /** Returns a point or comma, a plain blank for any blank, or 0 for what parts no digits. */
    private char markAt(int index) {
        char character = text.charAt(index);
        if (character == '.' || character == ',') {
            return character;
        }
        return isBlank(index) ? ' ' : 0;
    }

    /** Not those that end a line or a cell: what is behind them is another number. */
    private boolean isBlank(int index) {
        return index < endExclusive && Character.getType(text.charAt(index)) == Character.SPACE_SEPARATOR;
    }

    private int digitsAt(int from) {
        return from >= endExclusive ? 0 : Ascii.firstNonDigit(text, from, endExclusive) - from;
    }
}
