package fr.acteslocaux.identifier;

/** The check of Luhn: from the right, every other digit counts double, and the sum must be a multiple of ten. */
final class Luhn {

    private Luhn() {}

    /** Asks whether digits pass; the range must hold nothing else. */
    static boolean passes(CharSequence text, int from, int endExclusive) {
        int sum = 0;
        for (int position = from; position < endExclusive; position++) {
            int digit = text.charAt(position) - '0';
            boolean doubled = (endExclusive - position) % 2 == 0;
            sum += doubled ? doubleOf(digit) : digit;
        }
        return sum % 10 == 0;
    }

    /** Computes the digit that makes the ones before it pass. */
    static char checkDigitAfter(CharSequence text, int from, int endExclusive) {
        int sum = 0;
        for (int position = from; position < endExclusive; position++) {
            int digit = text.charAt(position) - '0';
            boolean doubled = (endExclusive - position) % 2 == 1;
            sum += doubled ? doubleOf(digit) : digit;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static int doubleOf(int digit) {
        return digit < 5 ? 2 * digit : 2 * digit - 9;
    }
}
