package fr.acteslocaux.calendar;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A school year by its name, such as {@code 2024-2025}.
 * <p>
 * It has no first or last day here: no text fixes the last day of a school year, and a convention for one may well end
 * later (that of Rodez ends on Friday 5 September 2025).
 *
 * @legal.term année scolaire
 * @param value  the name, such as {@code 2024-2025}
 */
public record SchoolYear(String value) implements Comparable<SchoolYear> {

    private static final String TYPE = "school-year";
    private static final int LENGTH = 9;

    public SchoolYear {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new MalformedValueException(describe(value));
        }
    }

    /**
     * Makes the school year that begins in a year.
     *
     * @param firstYear  the year, of four digits, such as 2024
     * @return the school year
     */
    public static SchoolYear startingIn(int firstYear) {
        return new SchoolYear(firstYear + "-" + (firstYear + 1));
    }

    /**
     * Reads a school year.
     *
     * @param text  the text, such as {@code 2024-2025}
     * @return the school year
     * @throws MalformedValueException if it is not two years that follow each other, joined by a hyphen
     */
    public static SchoolYear parse(CharSequence text) {
        return new SchoolYear(text.toString());
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static SchoolYear valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a school year, if it is one.
     *
     * @param text  the text
     * @return the school year, or empty
     */
    public static Optional<SchoolYear> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text) ? Optional.of(new SchoolYear(text.toString())) : Optional.empty();
    }

    /**
     * Says whether a text is a school year.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null
                && text.length() == LENGTH
                && Ascii.firstNonDigit(text, 0, LENGTH) == 4
                && text.charAt(4) == '-'
                && Ascii.firstNonDigit(text, 5, LENGTH) == LENGTH
                && Ascii.number(text, 5, LENGTH) == Ascii.number(text, 0, 4) + 1;
    }

    private static FormatFault describe(String text) {
        return FormatFaults.ofPart(TYPE, text, FormatFault.Kind.COMPONENT, Message.of("school-year"), text);
    }

    /**
     * Returns the year in which it begins.
     *
     * @return the year
     */
    public int firstYear() {
        return Ascii.number(value, 0, 4);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the name.
     *
     * @return such as {@code 2024-2025}
     */
    @Override
    public String toString() {
        return value;
    }
}
