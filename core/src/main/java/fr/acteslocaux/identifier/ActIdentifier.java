package fr.acteslocaux.identifier;

import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.scan.Ascii;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.text.MalformedValueException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identifier of a transmitted act, such as {@code 012-211202023-20240603-DEC20240126-AU}: department, SIREN, date,
 * number and nature.
 * <p>
 * It is taken apart from both ends, because the number may hold hyphens. The date is that of the decision, not of its
 * transmission.
 *
 * @legal.term identifiant de l'acte (@CTES)
 * @legal.source CTES-ACTE
 * @param department  the department of the authority, written on three characters
 * @param siren  the SIREN of the authority
 * @param date  the day of the decision, from the year 1900 on
 * @param number  the number under which the act is transmitted
 * @param nature  the nature of the act
 */
public record ActIdentifier(
        DepartmentCode department, Siren siren, LocalDate date, TransmissionNumber number, ActNature nature)
        implements Comparable<ActIdentifier> {

    private static final String TYPE = "act-identifier";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private static final int DEPARTMENT_END = 3;
    private static final int SIREN_START = DEPARTMENT_END + 1;
    private static final int SIREN_END = SIREN_START + Siren.LENGTH;
    private static final int DATE_START = SIREN_END + 1;
    private static final int DATE_END = DATE_START + 8;
    private static final int NUMBER_START = DATE_END + 1;
    private static final int NATURE_LENGTH = 2;
    private static final int SHORTEST = NUMBER_START + 1 + 1 + NATURE_LENGTH;
    private static final int LONGEST = SHORTEST - 1 + TransmissionNumber.LONGEST;

    /** The name of a file of @CTES: an identifier, the code of the message and a serial number, after the type of a document. */
    private static final Pattern FILE =
            Pattern.compile("(?:[A-Z0-9_]{5}-)?(.{27,41})-[0-9]-[0-9]_[0-9]{1,9}(?:\\.[A-Za-z0-9.]{1,20})?");

    public ActIdentifier {
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(siren, "siren");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(nature, "nature");
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Argument 'date' must be from the year " + FIRST_YEAR + " to " + LAST_YEAR + ", found " + date);
        }
    }

    /**
     * Makes an identifier from its parts.
     *
     * @param department  the department of the authority
     * @param siren  the SIREN of the authority
     * @param date  the day of the decision, from the year 1900 to 9999
     * @param number  the number under which the act is transmitted
     * @param nature  the nature of the act
     * @return the identifier
     * @throws IllegalArgumentException if the year is out of its range
     */
    public static ActIdentifier of(
            DepartmentCode department, Siren siren, LocalDate date, TransmissionNumber number, ActNature nature) {
        return new ActIdentifier(department, siren, date, number, nature);
    }

    /**
     * Reads an identifier.
     *
     * @param text  the identifier
     * @return the identifier
     * @throws MalformedValueException if a part is missing or malformed; it names the part and where it stands
     */
    public static ActIdentifier parse(CharSequence text) {
        String identifier = text.toString();
        if (!isValid(identifier)) {
            throw new MalformedValueException(describe(identifier));
        }
        return read(identifier);
    }

    /**
     * Does the same as {@link #parse(CharSequence)}, under the name by which frameworks find it, such as those that bind the
     * parameters of a request.
     *
     * @param text  the text
     * @return the value
     * @throws MalformedValueException if the text is malformed
     */
    public static ActIdentifier valueOf(String text) {
        return parse(text);
    }

    /**
     * Reads an identifier, if it is one.
     *
     * @param text  the text
     * @return the identifier, or empty
     */
    public static Optional<ActIdentifier> tryParse(@Nullable CharSequence text) {
        return text != null && isValid(text) ? Optional.of(read(text.toString())) : Optional.empty();
    }

    /**
     * Says whether a text is an identifier.
     *
     * @param text  the text, null is none
     * @return true if it is
     */
    public static boolean isValid(@Nullable CharSequence text) {
        return text != null
                && text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.charAt(DEPARTMENT_END) == '-'
                && text.charAt(SIREN_END) == '-'
                && text.charAt(DATE_END) == '-'
                && text.charAt(numberEnd(text)) == '-'
                && hasDepartment(text)
                && Ascii.firstNonDigit(text, SIREN_START, SIREN_END) == SIREN_END
                && Siren.areOfANumber(text, SIREN_START)
                && Ascii.firstNonDigit(text, DATE_START, DATE_END) == DATE_END
                && isDay(text)
                && TransmissionNumber.isValid(text, NUMBER_START, numberEnd(text))
                && natureOf(text) != null;
    }

    private static int numberEnd(CharSequence text) {
        return text.length() - NATURE_LENGTH - 1;
    }

    private static boolean hasDepartment(CharSequence text) {
        int from = departmentStart(text);
        return DepartmentCode.lengthAt(text, from) == DEPARTMENT_END - from;
    }

    private static int departmentStart(CharSequence text) {
        return text.charAt(0) == '0' ? 1 : 0;
    }

    private static boolean isDay(CharSequence text) {
        int year = Ascii.number(text, DATE_START, DATE_START + 4);
        int month = Ascii.number(text, DATE_START + 4, DATE_START + 6);
        int day = Ascii.number(text, DATE_START + 6, DATE_END);
        return year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
    }

    private static int lengthOfMonth(int year, int month) {
        return switch (month) {
            case 2 -> Year.isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    private static @Nullable ActNature natureOf(CharSequence text) {
        int start = numberEnd(text) + 1;
        for (int code = 1; code <= 6; code++) {
            ActNature nature = ActNature.of(code);
            if (text.charAt(start) == nature.name().charAt(0)
                    && text.charAt(start + 1) == nature.name().charAt(1)) {
                return nature;
            }
        }
        return null;
    }

    private static ActIdentifier read(String text) {
        return new ActIdentifier(
                DepartmentCode.parse(text.substring(departmentStart(text), DEPARTMENT_END)),
                Siren.parse(text.substring(SIREN_START, SIREN_END)),
                LocalDate.of(
                        Ascii.number(text, DATE_START, DATE_START + 4),
                        Ascii.number(text, DATE_START + 4, DATE_START + 6),
                        Ascii.number(text, DATE_START + 6, DATE_END)),
                TransmissionNumber.parse(text.substring(NUMBER_START, numberEnd(text))),
                ActNature.parse(text.substring(numberEnd(text) + 1)));
    }

    private static FormatFault describe(String text) {
        Matcher file = FILE.matcher(text);
        if (file.matches() && isValid(file.group(1))) {
            return new FormatFault(
                    TYPE,
                    text,
                    FormatFault.Kind.LENGTH,
                    Localized.untranslated(file.group(1)),
                    Message.of("file-of-act"));
        }
        // A digit too few or too many in the SIREN says more than the length that comes of it.
        FormatFault fault = text.length() > SIREN_END ? describeAuthority(text) : null;
        if (fault != null) {
            return fault;
        }
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return FormatFaults.ofLength(TYPE, text, Message.of("characters", SHORTEST + "–" + LONGEST));
        }
        return describeAct(text);
    }

    private static @Nullable FormatFault describeAuthority(String text) {
        if (text.charAt(DEPARTMENT_END) != '-') {
            return character(text, DEPARTMENT_END, "hyphen-after-department");
        }
        if (!hasDepartment(text)) {
            return part(text, "department-of-three", 0, DEPARTMENT_END);
        }
        int siren = Ascii.firstNonDigit(text, SIREN_START, SIREN_END);
        if (siren < SIREN_END) {
            return text.charAt(siren) == '-'
                    ? part(text, "siren", SIREN_START, siren)
                    : character(text, siren, "digit-of-siren");
        }
        if (text.charAt(SIREN_END) != '-') {
            return character(text, SIREN_END, "hyphen-after-siren");
        }
        if (Siren.areZeros(text, SIREN_START)) {
            return part(text, "siren-not-only-zeros", SIREN_START, SIREN_END);
        }
        if (!Luhn.passes(text, SIREN_START, SIREN_END)) {
            return sirenKey(text);
        }
        return null;
    }

    private static FormatFault describeAct(String text) {
        int date = Ascii.firstNonDigit(text, DATE_START, DATE_END);
        if (date < DATE_END) {
            return character(text, date, "digit-of-date");
        }
        if (!isDay(text)) {
            return part(text, "day", DATE_START, DATE_END);
        }
        if (text.charAt(DATE_END) != '-') {
            return character(text, DATE_END, "hyphen-after-date");
        }
        int numberEnd = numberEnd(text);
        if (text.charAt(numberEnd) != '-') {
            return character(text, numberEnd, "hyphen-before-nature");
        }
        int number = TransmissionNumber.firstFault(text, NUMBER_START, numberEnd);
        return number < numberEnd
                ? FormatFaults.ofCharacter(
                        TYPE, text, number, TransmissionNumber.expectedAt(number, NUMBER_START, numberEnd))
                : part(text, "nature", numberEnd + 1, text.length());
    }

    private static FormatFault sirenKey(String text) {
        int last = SIREN_END - 1;
        char key = Luhn.checkDigitAfter(text, SIREN_START, last);
        FormatFault fault = FormatFaults.ofKey(TYPE, text, key, text.substring(SIREN_START, last), text.charAt(last));
        return new FormatFault(
                TYPE,
                text,
                FormatFault.Kind.KEY,
                Message.of("at-position", Message.of("key-of-siren", fault.expected()), last + 1),
                fault.found());
    }

    private static FormatFault character(String text, int index, String expected) {
        return FormatFaults.ofCharacter(TYPE, text, index, Message.of(expected));
    }

    private static FormatFault part(String text, String expected, int from, int endExclusive) {
        return FormatFaults.ofPart(
                TYPE,
                text,
                FormatFault.Kind.COMPONENT,
                Message.of("at-position", Message.of(expected), from + 1),
                text.substring(from, endExclusive));
    }

    @Override
    public int compareTo(ActIdentifier other) {
        return toString().compareTo(other.toString());
    }

    /**
     * Writes the identifier.
     *
     * @return such as {@code 012-211202023-20240603-DEC20240126-AU}
     */
    @Override
    public String toString() {
        return department.toThreeCharacters() + "-" + siren + "-" + dateDigits() + "-" + number + "-" + nature;
    }

    private String dateDigits() {
        return String.valueOf(date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }
}
