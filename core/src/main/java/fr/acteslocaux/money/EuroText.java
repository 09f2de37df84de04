package fr.acteslocaux.money;

import fr.acteslocaux.scan.Ascii;

/**
 * Reads the digits of an amount as people write them. A point or a comma before exactly three digits groups thousands;
 * before one or two it is the decimal mark. Blanks group thousands too. Thousands do not begin with a zero: {@code 0.500} is
 * half a euro to one reader and five hundred to another, so it is refused.
 */
final class EuroText {

    /** The largest amount, of sixteen digits before the point. */
    static final long MOST_CENTS = 999_999_999_999_999_999L;

    /** The answer for a text that is no amount. It is no amount of cents either. */
    static final long NO_AMOUNT = Long.MIN_VALUE;

    private final CharSequence text;
    private final int end;
    private int position;
    private int fault = -1;

    private EuroText(CharSequence text, int end) {
        this.text = text;
        this.end = end;
    }

    /** Reads the characters before {@code end} as cents, or answers {@link #NO_AMOUNT}. */
    static long cents(CharSequence text, int end) {
        return new EuroText(text, end).read();
    }

    /** Finds the first character that cannot stand where it stands; {@code end} if something is missing there. */
    static int firstFault(CharSequence text, int end) {
        EuroText reader = new EuroText(text, end);
        reader.read();
        return reader.fault < 0 ? end : reader.fault;
    }

    private long read() {
        boolean negative = position < end && text.charAt(position) == '-';
        if (negative) {
            position++;
        }
        long cents = readEuros();
        return cents == NO_AMOUNT || !negative ? cents : -cents;
    }

    private long readEuros() {
        int firstGroup = digitsAt(position);
        if (firstGroup == 0) {
            return refuse(position);
        }
        boolean canGroup = firstGroup <= 3 && text.charAt(position) != '0';
        long euros = append(0, position, position + firstGroup);
        position += firstGroup;
        char separator = 0;
        while (euros != NO_AMOUNT && position < end) {
            char mark = text.charAt(position);
            int digits = digitsAt(position + 1);
            boolean groups = digits == 3 && canGroup && (isBlank(mark) || mark == '.' || mark == ',');
            if (groups && (separator == 0 || separator == mark)) {
                separator = mark;
                euros = append(euros, position + 1, position + 4);
                position += 4;
            } else if ((mark == '.' || mark == ',') && mark != separator && (digits == 1 || digits == 2)) {
                return readCents(euros, digits);
            } else {
                return refuse(position);
            }
        }
        return inCents(euros, 0);
    }

    private long readCents(long euros, int digits) {
        int value = Ascii.number(text, position + 1, position + 1 + digits);
        position += 1 + digits;
        if (position < end) {
            return refuse(position);
        }
        return inCents(euros, digits == 1 ? value * 10 : value);
    }

    private long append(long euros, int from, int endExclusive) {
        long sum = euros;
        for (int i = from; i < endExclusive; i++) {
            int digit = text.charAt(i) - '0';
            if (sum > (MOST_CENTS / 100 - digit) / 10) {
                return refuse(i);
            }
            sum = sum * 10 + digit;
        }
        return sum;
    }

    private long inCents(long euros, int cents) {
        return euros == NO_AMOUNT ? NO_AMOUNT : euros * 100 + cents;
    }

    private long refuse(int where) {
        fault = where;
        return NO_AMOUNT;
    }

    private int digitsAt(int from) {
        return from > end ? 0 : Ascii.firstNonDigit(text, from, end) - from;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\u00a0' || character == '\u202f' || character == '\u2009';
    }
}
