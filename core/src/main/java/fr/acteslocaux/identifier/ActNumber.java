package fr.acteslocaux.identifier;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of an act as printed on it, such as {@code DEC2024/0126}. Each authority numbers as it likes, so every
 * printable text of 1 to 40 characters is one, kept to the letter.
 * <p>
 * It is not the number under which the act is transmitted, which allows fewer characters; see {@link TransmissionNumber}.
 *
 * @legal.term numéro de l'acte
 * @param value  the number as printed
 */
public record ActNumber(String value) implements Comparable<ActNumber> {

    private static final String TYPE = "act-number";
    private static final int LONGEST = 40;

    public ActNumber {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new MalformedValueException(describe(value));
        }
    }

    /**
     * Reads a number.
     *
     * @param text  the number as printed
     * @return the number
     * @throws MalformedValueException if it is empty or too long, begins or ends with a blank, or holds a character that
     *     cannot be seen
     */
    public static ActNumber parse(CharSequence text) {
        return new ActNumber(text.toString());
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static ActNumber valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a number, if it is one.
     *
     * @param text  the text
     * @return the number, or empty
     */
    public static Optional<ActNumber> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text) ? Optional.of(new ActNumber(text.toString())) : Optional.empty();
    }

    /**
     * Says whether a text can be the number of an act.
     *
     * @param text  the text, null is none
     * @return true if it can
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && text.length() > 0 && text.length() <= LONGEST && firstFault(text) == text.length();
    }

    private static int firstFault(CharSequence text) {
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char character = text.charAt(i);
            boolean inside = i > 0 && i < last;
            if (!isVisible(character) && !(inside && character == ' ')) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean isVisible(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static FormatFault describe(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return FormatFaults.ofLength(TYPE, text, Message.of("characters", "1–" + LONGEST));
        }
        return FormatFaults.ofCharacter(TYPE, text, firstFault(text), Message.of("visible-character"));
    }

    /**
     * Suggests the number under which the act could be transmitted. Letters lose their accents, ligatures become the letters
     * that they join, and for a receiver that takes only capitals small letters become capitals; what the receiver refuses
     * between letters and digits becomes one underscore, or nothing where the number would be too long with it. So
     * {@code DÉC2024/0126} gives {@code DEC2024_0126}, and {@code Délib 3} gives {@code DELIB_3}.
     * <p>
     * It is a suggestion only: what differs by accents, case or separators alone may get the same, as {@code A-1} and
     * {@code A/1} do. {@link fr.acteslocaux.compliance.Duplicate} tells of several acts with one transmission number.
     *
     * @param profile  what the receiver accepts
     * @return the number, or empty if it would be too short or too long, or would lose a letter, such as a Greek one
     */
    public Optional<TransmissionNumber> propose(TransmissionNumber.Profile profile) {
        return ProposedNumber.of(value, profile);
    }

    @Override
    public int compareTo(ActNumber other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the number.
     *
     * @return the number as printed
     */
    @Override
    public String toString() {
        return value;
    }
}
