package fr.acteslocaux.identifier;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.MalformedValueException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number of a school in the national register, such as {@code 0120612A}: seven digits and a key letter.
 * <p>
 * The first three digits are a prefix, the next four a serial number; the letter is the one that stands at the remainder of
 * the seven digits by 23. For example 0120612 leaves 0, which is {@code A}.
 * <p>
 * This does not say that the school exists, nor that it is still open: only shape and key decide. The prefix is not the
 * code of a department; {@link #department()} translates it.
 *
 * @legal.term unité administrative immatriculée
 * @param value  the number, eight characters
 */
public record Uai(String value) implements Comparable<Uai> {

    private static final String TYPE = "uai";
    private static final String KEYS = "ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final int DIGITS = 7;
    private static final String OF_THREE_ISLANDS = "971";
    private static final List<DepartmentCode> THREE_ISLANDS =
            List.of(DepartmentCode.parse("971"), DepartmentCode.parse("977"), DepartmentCode.parse("978"));

    public Uai {
        Objects.requireNonNull(value, "value");
        if (!isValid(value)) {
            throw new MalformedValueException(describe(value));
        }
    }

    /**
     * Makes a number from its parts; the key is computed.
     *
     * @param prefix  the prefix, from 0 to 999
     * @param serial  the serial number, from 0 to 9999
     * @return the number
     * @throws IllegalArgumentException if a part is out of its range
     */
    public static Uai of(int prefix, int serial) {
        requireBetween("prefix", prefix, 999);
        requireBetween("serial", serial, 9999);
        int number = prefix * 10_000 + serial;
        String digits = String.valueOf(10_000_000 + number).substring(1);
        return new Uai(digits + keyOf(number));
    }

    private static void requireBetween(String argument, int value, int most) {
        if (value < 0 || value > most) {
            throw new IllegalArgumentException(
                    "Argument '" + argument + "' must be from 0 to " + most + ", found " + value);
        }
    }

    /**
     * Reads a number as registers write it: no blanks, the letter a capital.
     *
     * @param text  the number, such as {@code 0120612A}
     * @return the number
     * @throws MalformedValueException if the shape or the key is wrong
     */
    public static Uai parse(CharSequence text) {
        return new Uai(text.toString());
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static Uai valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads a number as people type it: blanks anywhere and a small letter are taken too, so {@code "012 0612 a"} is
     * {@code 0120612A}.
     *
     * @param text  the number as typed
     * @return the number
     * @throws MalformedValueException if the rest is no number; it quotes the text without its blanks
     */
    public static Uai parseLenient(CharSequence text) {
        String compact = Blanks.removedFrom(text);
        int last = compact.length() - 1;
        if (last >= 0 && Ascii.isSmall(compact.charAt(last))) {
            compact = compact.substring(0, last) + (char) (compact.charAt(last) - 'a' + 'A');
        }
        return parse(compact);
    }

    /**
     * Reads a number, if it is one.
     *
     * @param text  the text
     * @return the number, or empty
     */
    public static Optional<Uai> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text) ? Optional.of(new Uai(text.toString())) : Optional.empty();
    }

    /**
     * Says whether a text has the shape and the key of a number.
     *
     * @param text  the text, null is no number
     * @return true if it has
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null
                && text.length() == DIGITS + 1
                && Ascii.firstNonDigit(text, 0, DIGITS) == DIGITS
                && text.charAt(DIGITS) == keyOf(Ascii.number(text, 0, DIGITS));
    }

    private static char keyOf(int number) {
        return KEYS.charAt(number % KEYS.length());
    }

    private static FormatFault describe(String text) {
        if (text.length() != DIGITS + 1) {
            return FormatFaults.ofLength(TYPE, text, Message.of("characters", 8));
        }
        int nonDigit = Ascii.firstNonDigit(text, 0, DIGITS);
        if (nonDigit < DIGITS) {
            return FormatFaults.ofCharacter(TYPE, text, nonDigit, Message.of("digit"));
        }
        char letter = text.charAt(DIGITS);
        if (KEYS.indexOf(letter) < 0) {
            return FormatFaults.ofCharacter(TYPE, text, DIGITS, Message.of("uai-key-letter"));
        }
        String digits = text.substring(0, DIGITS);
        char key = keyOf(Ascii.number(text, 0, DIGITS));
        return FormatFaults.ofKey(TYPE, text, key, digits, letter);
    }

    /**
     * Returns the first three digits.
     *
     * @return the prefix, such as {@code 012}
     */
    public String prefix() {
        return value.substring(0, 3);
    }

    /**
     * Tells the department from the prefix.
     * <p>
     * Corsica has the prefixes 620 (2A) and 720 (2B); New Caledonia (988) has 983, French Polynesia (987) has 984, and
     * Wallis-et-Futuna (986) has 987. Saint-Barthélemy and Saint-Martin use 971 like Guadeloupe, so 971 stands for all three.
     *
     * @return the department, or empty for a school abroad and for prefixes that name none
     */
    public Optional<DepartmentCode> department() {
        String code = switch (prefix()) {
            case "620" -> "2A";
            case "720" -> "2B";
            case "971", "972", "973", "974", "975", "976" -> prefix();
            case "983" -> "988";
            case "984" -> "987";
            case "987" -> "986";
            default -> value.charAt(0) == '0' ? value.substring(1, 3) : "";
        };
        return DepartmentCode.tryParse(code);
    }

    /**
     * Tells in which departments a school with such a prefix may stand: that of {@link #department()}, and besides
     * Saint-Barthélemy (977) and Saint-Martin (978) for 971.
     *
     * @return the departments; none for a school abroad and for prefixes that name none
     */
    public List<DepartmentCode> departments() {
        return prefix().equals(OF_THREE_ISLANDS)
                ? THREE_ISLANDS
                : department().stream().toList();
    }

    @Override
    public int compareTo(Uai other) {
        return value.compareTo(other.value);
    }

    /**
     * Returns the number.
     *
     * @return the eight characters
     */
    @Override
    public String toString() {
        return value;
    }
}
