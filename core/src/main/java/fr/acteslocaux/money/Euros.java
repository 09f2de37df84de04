package fr.acteslocaux.money;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.text.MalformedValueException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount in euros, exact to the cent, such as 450 €.
 * <p>
 * At most sixteen digits stand before the point; what cannot be held is refused with an {@link ArithmeticException}.
 *
 * @param cents  the amount in cents; negative for what is owed the other way
 */
public record Euros(long cents) implements Comparable<Euros>, Localized {

    /** Nothing. */
    public static final Euros ZERO = new Euros(0);

    /** The largest amount, of sixteen digits before the point. */
    static final long MOST_CENTS = 999_999_999_999_999_999L;

    private static final String TYPE = "euros";
    private static final int MOST_PLACES = 2;
    static final int MOST_WHOLE_DIGITS = 16;

    public Euros {
        if (cents > MOST_CENTS || cents < -MOST_CENTS) {
            throw new ArithmeticException("Amount of " + cents + " cents is too large");
        }
    }

    /**
     * Makes an amount from cents.
     *
     * @param cents  the cents
     * @return the amount
     */
    public static Euros ofCents(long cents) {
        return new Euros(cents);
    }

    /**
     * Makes an amount from a decimal number of euros.
     *
     * @param euros  the number, with at most two places that are not zero
     * @return the amount
     * @throws ArithmeticException if the number has parts of a cent or is too large
     */
    public static Euros of(BigDecimal euros) {
        if (euros.signum() == 0) {
            return ZERO;
        }
        // A short text such as 1E+999999999 would otherwise be written out, digit by digit.
        long wholeDigits = (long) euros.precision() - euros.scale();
        if (wholeDigits > MOST_WHOLE_DIGITS || wholeDigits < -1) {
            throw new ArithmeticException("Amount of " + euros + " euros is too large, or has parts of a cent");
        }
        return new Euros(
                euros.setScale(2, RoundingMode.UNNECESSARY).movePointRight(2).longValueExact());
    }

    /**
     * Reads an amount as people write it, without a currency: {@code 1 234,56}, {@code 24 428.25}, {@code 130.000} (which
     * is 130 thousand), {@code 50 000, 00}, {@code 45,5}, {@code -450} or {@code 450}. Any blank groups thousands, and the
     * signs of minus and hyphens are alike.
     * <p>
     * An amount has two decimals at most: a point or a comma before exactly three digits groups thousands, before one or two it
     * is the decimal mark. A {@code €} may stand at the end. {@code 0.500} is refused: it could be half a euro or five hundred.
     *
     * @param text  the amount
     * @return the amount
     * @throws MalformedValueException if it is no amount, or could be two
     */
    public static Euros parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        NumberText number = numberOf(text);
        int fault = firstFault(number, text);
        if (fault >= 0) {
            throw new MalformedValueException(
                    FormatFaults.ofCharacter(TYPE, text, fault, Message.of("digits-of-amount")));
        }
        return new Euros(number.hundredths());
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static Euros valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads an amount, if it is one.
     *
     * @param text  the text
     * @return the amount, or empty
     */
    public static Optional<Euros> tryParse(@Nullable CharSequence text) {
        return isValid(text) ? Optional.of(parse(Objects.requireNonNull(text))) : Optional.empty();
    }

    /**
     * Says whether a text is an amount.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && firstFault(numberOf(text), text) < 0;
    }

    private static NumberText numberOf(CharSequence text) {
        return NumberText.read(text, 0, endOfNumber(text));
    }

    private static int firstFault(NumberText number, CharSequence text) {
        if (number.fault() >= 0) {
            return number.fault();
        }
        if (number.places() > MOST_PLACES) {
            return number.decimalMark();
        }
        if (number.isLarge()) {
            return 0;
        }
        return number.end() < endOfNumber(text) ? number.end() : -1;
    }

    private static int endOfNumber(CharSequence text) {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == '€') {
            end--;
            while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
                end--;
            }
        }
        return end;
    }

    /**
     * Adds an amount.
     *
     * @param other  the amount
     * @return the sum
     * @throws ArithmeticException if the sum is too large
     */
    public Euros plus(Euros other) {
        return new Euros(Math.addExact(cents, other.cents));
    }

    /**
     * Takes an amount off.
     *
     * @param other  the amount
     * @return the difference
     * @throws ArithmeticException if the difference is too large
     */
    public Euros minus(Euros other) {
        return new Euros(Math.subtractExact(cents, other.cents));
    }

    /**
     * Multiplies the amount.
     *
     * @param factor  how many times
     * @return the product
     * @throws ArithmeticException if the product is too large
     */
    public Euros times(long factor) {
        return new Euros(Math.multiplyExact(cents, factor));
    }

    /**
     * Returns the amount as a decimal number with two places.
     *
     * @return the number of euros
     */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    /**
     * Writes the amount for a reader: {@code 1 234,56 €} in French, {@code €1,234.56} in English; whole euros without
     * decimals.
     *
     * @param language  the reader's language
     * @return the text; French groups are parted by no-break blanks
     */
    @Override
    public String in(Language language) {
        return SpokenEuros.of(toBigDecimal(), language);
    }

    @Override
    public int compareTo(Euros other) {
        return Long.compare(cents, other.cents);
    }

    /**
     * Writes the amount as a plain decimal number.
     *
     * @return such as {@code 1234.56}, always with two places
     */
    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
