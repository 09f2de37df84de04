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
 * The code of a department or of an overseas collectivity in the official geographic code, such as {@code 12} for Aveyron,
 * {@code 2A} for Corse-du-Sud or {@code 974} for La Réunion.
 * <p>
 * The codes are {@code 01} to {@code 95} without {@code 20}, {@code 2A}, {@code 2B}, {@code 971} to {@code 978},
 * {@code 984} and {@code 986} to {@code 989}.
 *
 * @legal.term code officiel géographique
 * @param value  the code, two or three characters
 */
public record DepartmentCode(String value) implements Comparable<DepartmentCode> {

    private static final String TYPE = "department-code";

    public DepartmentCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new MalformedValueException(describe(value));
        }
    }

    /**
     * Reads a code.
     *
     * @param text  the code, such as {@code 12} or {@code 2A}
     * @return the code
     * @throws MalformedValueException if there is no such department
     */
    public static DepartmentCode parse(CharSequence text) {
        return new DepartmentCode(text.toString());
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static DepartmentCode valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a code, if it is one.
     *
     * @param text  the text
     * @return the code, or empty
     */
    public static Optional<DepartmentCode> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text) ? Optional.of(new DepartmentCode(text.toString())) : Optional.empty();
    }

    /**
     * Says whether a text is the code of a department.
     *
     * @param text  the text, null is no code
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null && text.length() > 0 && text.length() == lengthAt(text, 0);
    }

    /**
     * Finds out how many characters from a position on are the code of a department.
     *
     * @return 2 or 3, or 0 if there is none
     */
    static int lengthAt(CharSequence text, int from) {
        if (text.length() < from + 2 || !Ascii.isDigit(text.charAt(from))) {
            return 0;
        }
        char second = text.charAt(from + 1);
        if (second == 'A' || second == 'B') {
            return text.charAt(from) == '2' ? 2 : 0;
        }
        if (!Ascii.isDigit(second)) {
            return 0;
        }
        int number = Ascii.number(text, from, from + 2);
        if (number >= 1 && number <= 95) {
            return number == 20 ? 0 : 2;
        }
        if (text.length() < from + 3) {
            return 0;
        }
        char third = text.charAt(from + 2);
        boolean known = (number == 97 && third >= '1' && third <= '8')
                || (number == 98 && (third == '4' || (third >= '6' && third <= '9')));
        return known ? 3 : 0;
    }

    private static FormatFault describe(String text) {
        if (text.length() != 2 && text.length() != 3) {
            return FormatFaults.ofLength(TYPE, text, Message.of("characters", "2–3"));
        }
        return FormatFaults.ofPart(TYPE, text, FormatFault.Kind.COMPONENT, Message.of("department"), text);
    }

    /**
     * Says whether the code is that of an overseas department or collectivity.
     *
     * @return true from {@code 971} on
     */
    public boolean isOverseas() {
        return value.length() == 3;
    }

    /**
     * Writes the code on three characters, as transmissions to the prefecture do: {@code 012}, {@code 02A}, {@code 974}.
     *
     * @return the three characters
     */
    public String toThreeCharacters() {
        return isOverseas() ? value : "0" + value;
    }

    @Override
    public int compareTo(DepartmentCode other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the code.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return value;
    }
}
