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
 * The number under which an act is transmitted to the prefecture, such as {@code DEC20240126}: 1 to 15 letters, digits,
 * underscores, hyphens and blanks, of which hyphens and blanks stand only inside.
 * <p>
 * That is what any edition of the schema accepts; {@link #fits(Profile)} tells whether a given one does.
 *
 * @legal.term numéro interne
 * @legal.source CTES-ACTE
 * @param value  the number
 */
public record TransmissionNumber(String value) implements Comparable<TransmissionNumber> {

    /**
     * Which transmission numbers a receiving side accepts. The editions of the @CTES schema and the programs in use do not agree.
     *
     * @legal.source CTES-ACTE
     */
    public enum Profile {
        /** What every program accepts: 2 to 15 capitals, digits and underscores. */
        SAFE(2) {
            @Override
            boolean allows(char character) {
                return Ascii.isCapital(character) || Ascii.isDigit(character) || character == '_';
            }

            @Override
            char nearest(char character) {
                return Ascii.isSmall(character) ? (char) (character - 'a' + 'A') : character;
            }
        },
        /** The schema in its edition of 2004: letters, digits, underscores, hyphens and blanks, a letter or digit at both ends. */
        SCHEMA_2004(1) {
            @Override
            boolean allows(char character) {
                return SCHEMA_2018.allows(character) || character == '-' || character == ' ';
            }

            @Override
            boolean allowsAtEnds(char character) {
                return character != '_' && SCHEMA_2018.allows(character);
            }
        },
        /** The schema in its edition of 2018: letters, digits and underscores. */
        SCHEMA_2018(1) {
            @Override
            boolean allows(char character) {
                return Ascii.isCapital(character)
                        || Ascii.isSmall(character)
                        || Ascii.isDigit(character)
                        || character == '_';
            }
        };

        private final int shortest;

        Profile(int shortest) {
            this.shortest = shortest;
        }

        abstract boolean allows(char character);

        boolean allowsAtEnds(char character) {
            return allows(character);
        }

        /** Returns the character to suggest in place of another. */
        char nearest(char character) {
            return character;
        }

        boolean accepts(CharSequence text) {
            int length = text.length();
            if (length < shortest || length > TransmissionNumber.LONGEST) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                char character = text.charAt(i);
                boolean atAnEnd = i == 0 || i == length - 1;
                if (!(atAnEnd ? allowsAtEnds(character) : allows(character))) {
                    return false;
                }
            }
            return true;
        }
    }

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
            Profile widest = inside ? Profile.SCHEMA_2004 : Profile.SCHEMA_2018;
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
    static Message expectedAt(int index, int from, int endExclusive) {
        return Message.of(isInside(index, from, endExclusive) ? "number-character" : "number-character-at-end");
    }

    private static FormatFault describe(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return FormatFaults.ofLength(TYPE, text, Message.of("characters", "1–" + LONGEST));
        }
        int fault = firstFault(text, 0, text.length());
        return FormatFaults.ofCharacter(TYPE, text, fault, expectedAt(fault, 0, text.length()));
    }

    /**
     * Says whether a receiving side accepts the number.
     *
     * @param profile  what it accepts
     * @return true if it does
     */
    public boolean fits(Profile profile) {
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
