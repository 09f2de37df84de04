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
     * Suggests the number under which the act could be transmitted: characters that the receiver refuses where they stand
     * are left out, so {@code DEC2024/0126} gives {@code DEC20240126}; for a receiver that takes only capitals, small
     * letters become capitals. It is a suggestion only: two acts may get the same.
     *
     * @param profile  what the receiver accepts
     * @return the number, or empty if what is left is too short or too long
     */
    public Optional<TransmissionNumber> propose(TransmissionNumber.Profile profile) {
        StringBuilder proposed = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char character = profile.nearest(value.charAt(i));
            if (profile.allows(character)) {
                proposed.append(character);
            }
        }
        int start = 0;
        int endExclusive = proposed.length();
        while (start < endExclusive && !profile.allowsAtEnds(proposed.charAt(start))) {
            start++;
        }
        while (endExclusive > start && !profile.allowsAtEnds(proposed.charAt(endExclusive - 1))) {
            endExclusive--;
        }
        return TransmissionNumber.tryParse(proposed.substring(start, endExclusive))
                .filter(number -> number.fits(profile));
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
