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
 * The number of an establishment in the register of enterprises, such as {@code 21120202300019} for the town hall of
 * Rodez: the SIREN of its body and five digits more. All fourteen digits pass the check of Luhn.
 * <p>
 * The establishments of La Poste (SIREN 356000000) are too many for that check: the sum of their digits is a multiple of
 * five instead. The numbers of Monaco that hold letters are not taken.
 *
 * @legal.term SIRET
 * @param value  the number, fourteen digits
 */
public record Siret(String value) implements Comparable<Siret> {

    private static final String TYPE = "siret";
    private static final String LA_POSTE = "356000000";
    private static final int LENGTH = 14;

    public Siret {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new MalformedValueException(describe(value));
        }
    }

    /**
     * Reads a number.
     *
     * @param text  the number, fourteen digits without blanks
     * @return the number
     * @throws MalformedValueException if the shape or the check digit is wrong, or the SIREN in it is all zeros
     */
    public static Siret parse(CharSequence text) {
        return new Siret(text.toString());
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static Siret valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a number as people type it: blanks anywhere are taken too, so {@code "211 202 023 00019"} is
     * {@code 21120202300019}.
     *
     * @param text  the number as typed
     * @return the number
     * @throws MalformedValueException if the rest is no number; it quotes the text without its blanks
     */
    public static Siret parseLenient(CharSequence text) {
        return parse(Blanks.removedFrom(text));
    }

    /**
     * Reads a number, if it is one.
     *
     * @param text  the text
     * @return the number, or empty
     */
    public static Optional<Siret> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text) ? Optional.of(new Siret(text.toString())) : Optional.empty();
    }

    /**
     * Says whether a text has fourteen digits that begin with a SIREN and pass the check.
     *
     * @param text  the text, null is no number
     * @return true if it has
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null
                && text.length() == LENGTH
                && Ascii.firstNonDigit(text, 0, LENGTH) == LENGTH
                && Siren.areOfANumber(text, 0)
                && (Luhn.passes(text, 0, LENGTH) || (isOfLaPoste(text) && sumOfDigits(text) % 5 == 0));
    }

    private static boolean isOfLaPoste(CharSequence text) {
        for (int i = 0; i < LA_POSTE.length(); i++) {
            if (text.charAt(i) != LA_POSTE.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int sumOfDigits(CharSequence text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += text.charAt(i) - '0';
        }
        return sum;
    }

    private static FormatFault describe(String text) {
        if (text.length() != LENGTH) {
            return FormatFaults.ofLength(TYPE, text, Message.of("digits", LENGTH));
        }
        int nonDigit = Ascii.firstNonDigit(text, 0, LENGTH);
        if (nonDigit < LENGTH) {
            return FormatFaults.ofCharacter(TYPE, text, nonDigit, Message.of("digit"));
        }
        String siren = text.substring(0, Siren.LENGTH);
        if (Siren.areZeros(text, 0)) {
            return FormatFaults.ofPart(
                    TYPE, text, FormatFault.Kind.COMPONENT, Message.of("siren-not-only-zeros"), siren);
        }
        if (!Luhn.passes(text, 0, Siren.LENGTH)) {
            return FormatFaults.ofPart(TYPE, text, FormatFault.Kind.KEY, Message.of("siren-first"), siren);
        }
        if (isOfLaPoste(text)) {
            String sum = String.valueOf(sumOfDigits(text));
            return FormatFaults.ofPart(TYPE, text, FormatFault.Kind.KEY, Message.of("la-poste-sum"), sum);
        }
        char key = Luhn.checkDigitAfter(text, 0, LENGTH - 1);
        return FormatFaults.ofKey(TYPE, text, key, text.substring(0, LENGTH - 1), text.charAt(LENGTH - 1));
    }

    /**
     * Returns the number of the body.
     *
     * @return the first nine digits
     */
    public Siren siren() {
        return new Siren(value.substring(0, Siren.LENGTH));
    }

    /**
     * Returns the number of the establishment within the body (<i>NIC</i>).
     *
     * @return the last five digits
     */
    public String establishment() {
        return value.substring(Siren.LENGTH);
    }

    @Override
    public int compareTo(Siret other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the number.
     *
     * @return the fourteen digits
     */
    @Override
    public String toString() {
        return value;
    }
}
