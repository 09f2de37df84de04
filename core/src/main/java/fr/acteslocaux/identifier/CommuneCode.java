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
 * The code of a municipality in the official geographic code, such as {@code 12202} for Rodez, {@code 2A004} for Ajaccio or
 * {@code 97411} for Saint-Denis of La Réunion: the code of the department, then a serial number, five characters in all.
 * <p>
 * It is not the postal code: that of Rodez is 12000. Municipal districts of Paris, Lyon and Marseille have such codes too.
 * This does not say that the municipality exists: only shape and department decide.
 *
 * @legal.term code commune (code officiel géographique)
 * @param value  the code, five characters
 */
public record CommuneCode(String value) implements Comparable<CommuneCode> {

    private static final String TYPE = "commune-code";
    private static final int LENGTH = 5;

    public CommuneCode {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new MalformedValueException(describe(value));
        }
    }

    /**
     * Reads a code.
     *
     * @param text  the code, such as {@code 12202}
     * @return the code
     * @throws MalformedValueException if the shape is wrong or there is no such department
     */
    public static CommuneCode parse(CharSequence text) {
        return new CommuneCode(text.toString());
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static CommuneCode valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a code, if it is one.
     *
     * @param text  the text
     * @return the code, or empty
     */
    public static Optional<CommuneCode> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text) ? Optional.of(new CommuneCode(text.toString())) : Optional.empty();
    }

    /**
     * Says whether a text has the shape of a code and begins with a department.
     *
     * @param text  the text, null is no code
     * @return true if it has
     */
    public static boolean isValid(@Nullable CharSequence text) {
        if (text == null || text.length() != LENGTH) {
            return false;
        }
        int department = DepartmentCode.lengthAt(text, 0);
        return department > 0 && Ascii.firstNonDigit(text, department, LENGTH) == LENGTH;
    }

    private static FormatFault describe(String text) {
        if (text.length() != LENGTH) {
            return FormatFaults.ofLength(TYPE, text, Message.of("characters", LENGTH));
        }
        int department = DepartmentCode.lengthAt(text, 0);
        if (department > 0) {
            int nonDigit = Ascii.firstNonDigit(text, department, LENGTH);
            return FormatFaults.ofCharacter(TYPE, text, nonDigit, Message.of("digit"));
        }
        return FormatFaults.ofPart(
                TYPE, text, FormatFault.Kind.COMPONENT, Message.of("department-first"), text.substring(0, 3));
    }

    /**
     * Returns the department in which the municipality lies.
     *
     * @return the department
     */
    public DepartmentCode department() {
        return new DepartmentCode(value.substring(0, DepartmentCode.lengthAt(value, 0)));
    }

    @Override
    public int compareTo(CommuneCode other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the code.
     *
     * @return the five characters
     */
    @Override
    public String toString() {
        return value;
    }
}
