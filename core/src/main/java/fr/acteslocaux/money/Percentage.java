package fr.acteslocaux.money;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.text.MalformedValueException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a hundred, exactly, such as a rate of 3,45 %.
 *
 * @legal.term pourcentage, taux
 * @param value  the number, such as 3.45; at most four digits before the point and six places; zeros at the end are taken off
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    /** Nothing. */
    public static final Percentage NONE = new Percentage(BigDecimal.ZERO);

    /** All. */
    public static final Percentage WHOLE = new Percentage(BigDecimal.valueOf(100));

    private static final String TYPE = "percentage";
    private static final int MOST_WHOLE_DIGITS = 4;
    private static final int MOST_PLACES = 6;
    private static final int LONGEST = 1 + MOST_WHOLE_DIGITS + 1 + MOST_PLACES;

    public Percentage {
        Objects.requireNonNull(value, "value");
        if (!isHeld(value)) {
            throw new ArithmeticException("Argument 'value' must have at most " + MOST_WHOLE_DIGITS
                    + " whole digits and " + MOST_PLACES + " places, found " + value);
        }
        BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        value = plain.setScale(Math.max(0, plain.scale()));
    }

    private static boolean isHeld(BigDecimal value) {
        return value.signum() == 0
                || ((long) value.precision() - value.scale() <= MOST_WHOLE_DIGITS
                        && value.stripTrailingZeros().scale() <= MOST_PLACES);
    }

    /**
     * Reads a number of percent, without the sign: {@code 3.45}, {@code 3,45} or {@code -0.1}.
     *
     * @param text  the number
     * @return the percentage
     * @throws MalformedValueException if it is none, or has too many digits
     */
    public static Percentage parse(CharSequence text) {
        return tryParse(Objects.requireNonNull(text, "text"))
                .orElseThrow(
                        () -> new MalformedValueException(FormatFaults.ofLength(TYPE, text, Message.of("percent"))));
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static Percentage valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a number of percent, if it is one.
     *
     * @param text  the text, null is none
     * @return the percentage, or empty
     */
    public static Optional<Percentage> tryParse(@Nullable CharSequence text) {
        return isValid(text)
                ? Optional.of(new Percentage(
                        new BigDecimal(Objects.requireNonNull(text).toString().replace(',', '.'))))
                : Optional.empty();
    }

    /**
     * Says whether a text is a number of percent.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        if (text == null || text.length() > LONGEST) {
            return false;
        }
        int at = text.length() > 0 && text.charAt(0) == '-' ? 1 : 0;
        int whole = Ascii.firstNonDigit(text, at, text.length());
        boolean endsThere = whole == text.length();
        int places = endsThere ? 0 : text.length() - whole - 1;
        return whole > at
                && whole - at <= MOST_WHOLE_DIGITS
                && (endsThere
                        || ((text.charAt(whole) == '.' || text.charAt(whole) == ',')
                                && places >= 1
                                && places <= MOST_PLACES
                                && Ascii.firstNonDigit(text, whole + 1, text.length()) == text.length()));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }

    /**
     * Writes the number, without a sign of percent.
     *
     * @return such as {@code 3.45}
     */
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
