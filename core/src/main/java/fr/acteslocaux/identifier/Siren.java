package fr.acteslocaux.identifier;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a body in the register of enterprises, such as {@code 211202023} for Rodez: nine digits, of which the last
 * is the check digit of Luhn.
 * <p>
 * It tells neither the commune code nor the department. Nine zeros pass the check, but are what programs write where a number
 * is missing; they are refused.
 *
 * @legal.term SIREN
 * @param value  the number, nine digits
 */
public record Siren(String value) implements Comparable<Siren> {

    static final int LENGTH = 9;
    private static final String TYPE = "siren";

    public Siren {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new MalformedValueException(describe(value));
        }
    }

    /**
     * Makes a number from its first eight digits; the check digit is computed.
     *
     * @param firstEightDigits  the number without its check digit, from 1 to 99999999
     * @return the number
     * @throws IllegalArgumentException if the argument is out of its range
     */
    public static Siren of(int firstEightDigits) {
        if (firstEightDigits < 1 || firstEightDigits > 99_999_999) {
            throw new IllegalArgumentException(
                    "Argument 'firstEightDigits' must be from 1 to 99999999, found " + firstEightDigits);
        }
        String digits = String.valueOf(100_000_000 + firstEightDigits).substring(1);
        return new Siren(digits + Luhn.checkDigitAfter(digits, 0, LENGTH - 1));
    }

    /**
     * Reads a number.
     *
     * @param text  the number, nine digits without blanks
     * @return the number
     * @throws MalformedValueException if the shape or the check digit is wrong, or all digits are zeros
     */
    public static Siren parse(CharSequence text) {
        return new Siren(text.toString());
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static Siren valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a number as people type it: blanks anywhere are taken too, so {@code "211 202 023"} is {@code 211202023}.
     *
     * @param text  the number as typed
     * @return the number
     * @throws MalformedValueException if the rest is no number; it quotes the text without its blanks
     */
    public static Siren parseLenient(CharSequence text) {
        return parse(Blanks.removedFrom(text));
    }

    /**
     * Reads a number, if it is one.
     *
     * @param text  the text
     * @return the number, or empty
     */
    public static Optional<Siren> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text) ? Optional.of(new Siren(text.toString())) : Optional.empty();
    }

    /**
     * Says whether a text has nine digits, not all zeros, that pass the check.
     *
     * @param text  the text, null is no number
     * @return true if it has
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null
                && text.length() == LENGTH
                && Ascii.firstNonDigit(text, 0, LENGTH) == LENGTH
                && areOfANumber(text, 0);
    }

    /** Asks whether the nine digits from a position on can be a number; nothing else must stand there. */
    static boolean areOfANumber(CharSequence text, int from) {
        return Luhn.passes(text, from, from + LENGTH) && !areZeros(text, from);
    }

    static boolean areZeros(CharSequence text, int from) {
        for (int i = from; i < from + LENGTH; i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    private static FormatFault describe(String text) {
        if (text.length() != LENGTH) {
            return FormatFaults.ofLength(TYPE, text, Message.of("digits", LENGTH));
        }
        int nonDigit = Ascii.firstNonDigit(text, 0, LENGTH);
        if (nonDigit < LENGTH) {
            return FormatFaults.ofCharacter(TYPE, text, nonDigit, Message.of("digit"));
        }
        if (areZeros(text, 0)) {
            return FormatFaults.ofPart(TYPE, text, FormatFault.Kind.COMPONENT, Message.of("not-only-zeros"), text);
        }
        char key = Luhn.checkDigitAfter(text, 0, LENGTH - 1);
        return FormatFaults.ofKey(TYPE, text, key, text.substring(0, LENGTH - 1), text.charAt(LENGTH - 1));
    }

    @Override
    public int compareTo(Siren other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the number.
     *
     * @return the nine digits
     */
    @Override
    public String toString() {
        return value;
    }
}
