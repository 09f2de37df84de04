package fr.acteslocaux.identifier;

import fr.acteslocaux.text.Malformation;
import fr.acteslocaux.text.MalformedValueException;
import fr.acteslocaux.text.Phrase;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number under which an act is transmitted to the prefecture, such as {@code DEC20240126}: 1 to 15 letters, digits,
 * underscores, hyphens and blanks, of which hyphens and blanks stand only inside.
 * <p>
 * That is what any edition of the schema accepts; {@link #fits(TransmissionProfile)} tells whether a given one does.
 *
 * @legal.term numéro interne
 * @legal.source CTES-ACTE
 * @param value  the number
 */
public record TransmissionNumber(String value) implements Comparable<TransmissionNumber> {

    static final int LONGEST = 15;
    private static final String TYPE = "transmission-number";

    public TransmissionNumber {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new MalformedValueException(describe(value));
        }
    }

    /**
     * Reads a number.
     *
     * @param text  the number
     * @return the number
     * @throws MalformedValueException if it is empty or too long, or holds a character that cannot stand where it stands
     */
    public static TransmissionNumber parse(CharSequence text) {
        return new TransmissionNumber(text.toString());
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static TransmissionNumber valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a number, if it is one.
     *
     * @param text  the text
     * @return the number, or empty
     */
    public static Optional<TransmissionNumber> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text) ? Optional.of(new TransmissionNumber(text.toString())) : Optional.empty();
    }

    /**
     * Says whether a text can be such a number.
     *
     * @param text  the text, null is none
     * @return true if it can
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && isValid(text, 0, text.length());
    }

    static boolean isValid(CharSequence text, int from, int endExclusive) {
        int length = endExclusive - from;
        return length >= 1 && length <= LONGEST && firstFault(text, from, endExclusive) == endExclusive;
    }

    static int firstFault(CharSequence text, int from, int endExclusive) {
        for (int i = from; i < endExclusive; i++) {
            boolean inside = isInside(i, from, endExclusive);
            TransmissionProfile widest = inside ? TransmissionProfile.SCHEMA_2004 : TransmissionProfile.SCHEMA_2018;
            if (!widest.allows(text.charAt(i))) {
                return i;
            }
        }
        return endExclusive;
    }

    private static boolean isInside(int index, int from, int endExclusive) {
        return index > from && index < endExclusive - 1;
    }

    /** Says what may stand at a place: hyphens and blanks only inside. */
    static Phrase expectedAt(int index, int from, int endExclusive) {
        return Phrase.of(isInside(index, from, endExclusive) ? "number-character" : "number-character-at-end");
    }

    private static Malformation describe(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Malformation.ofLength(TYPE, text, Phrase.of("characters", "1–" + LONGEST));
        }
        int fault = firstFault(text, 0, text.length());
        return Malformation.ofCharacter(TYPE, text, fault, expectedAt(fault, 0, text.length()));
    }

    /**
     * Says whether a receiving side accepts the number.
     *
     * @param profile  what it accepts
     * @return true if it does
     */
    public boolean fits(TransmissionProfile profile) {
        return profile.accepts(value);
    }

    @Override
    public int compareTo(TransmissionNumber other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the number.
     *
     * @return the number
     */
    @Override
    public String toString() {
        return value;
    }
}
