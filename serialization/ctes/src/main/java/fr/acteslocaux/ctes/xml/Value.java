package fr.acteslocaux.ctes.xml;

import fr.acteslocaux.ctes.reading.Deviation;
import fr.acteslocaux.ctes.reading.Edition;
import fr.acteslocaux.ctes.reading.Place;
import fr.acteslocaux.ctes.words.Words;
import fr.acteslocaux.text.AsPrinted;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Localized;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of an element or attribute, and where it stands. */
public final class Value {

    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern INSTANT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})T\\d{2}:.*");
    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?0*(\\d{1,9})");

    private final String text;
    private final Supplier<Place> place;
    private final Notes notes;

    Value(String text, Supplier<Place> place, Notes notes) {
        this.text = text;
        this.place = place;
        this.notes = notes;
    }

    /**
     * Returns the text as it stands.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * Returns the text without blanks around it, which the schema allows around days and numbers.
     *
     * @return the text
     */
    public String trimmed() {
        return text.strip();
    }

    /**
     * Notes that the value deviates from both editions.
     *
     * @param kind  in what way
     * @param expected  what should stand there
     * @param found  what stands there
     */
    public void deviates(Deviation.Kind kind, Localized expected, Localized found) {
        notes.add(new Deviation(kind, place.get(), expected, found));
    }

    /**
     * Notes that the value deviates from one edition.
     *
     * @param edition  the edition
     * @param kind  in what way
     * @param expected  what should stand there
     * @param found  what stands there
     */
    public void deviates(Edition edition, Deviation.Kind kind, Localized expected, Localized found) {
        notes.add(new Deviation(kind, place.get(), expected, found), EnumSet.of(edition));
    }

    /**
     * Reads a day. The schema lets a zone follow it, which says nothing here. A day with an hour, or one in the French order, is
     * read too, and noted.
     *
     * @return the day, or empty, noted, if it is none
     */
    public Optional<LocalDate> asDay() {
        Matcher day = DAY.matcher(trimmed());
        Optional<LocalDate> read = day.matches() ? day(day.group(1)) : Optional.empty();
        if (read.isPresent()) {
            return read;
        }
        deviates(Deviation.Kind.VALUE, Words.of("day"), Words.quoted(text));
        Matcher instant = INSTANT.matcher(trimmed());
        if (instant.matches()) {
            return day(instant.group(1));
        }
        Matcher french = FRENCH_DAY.matcher(trimmed());
        return french.matches()
                ? day(french.group(3) + "-" + french.group(2) + "-" + french.group(1))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String digits) {
        try {
            return Optional.of(LocalDate.parse(digits));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /**
     * Reads a whole number.
     *
     * @return the number, or empty, noted, if it is none, or has more than nine digits
     */
    public OptionalInt asNumber() {
        Matcher number = WHOLE_NUMBER.matcher(trimmed());
        if (number.matches()) {
            int magnitude = Integer.parseInt(number.group(1));
            return OptionalInt.of(trimmed().startsWith("-") ? -magnitude : magnitude);
        }
        deviates(Deviation.Kind.VALUE, Words.of("whole-number"), Words.quoted(text));
        return OptionalInt.empty();
    }

    /**
     * Reads a value of another type, and notes what is wrong with it.
     *
     * @param <T>  the type
     * @param reader  its strict parser
     * @param schema  what the schema lets through
     * @param expected  what that is called
     * @return the text as it stands, with the value if it is well formed
     */
    public <T> AsPrinted<T> as(Function<? super String, ? extends T> reader, Pattern schema, Localized expected) {
        AsPrinted<T> printed = AsPrinted.read(text, reader);
        boolean isOfSchema = schema.matcher(text).matches();
        if (printed.fault().isPresent()) {
            FormatFault fault = printed.fault().get();
            deviates(isOfSchema ? Deviation.Kind.UNKNOWN_CODE : Deviation.Kind.VALUE, fault.expected(), fault.found());
        } else if (!isOfSchema) {
            deviates(Deviation.Kind.VALUE, expected, Words.quoted(text));
        }
        return printed;
    }

    /**
     * Notes that the text is not what the schema lets through.
     *
     * @param schema  what it lets through
     * @param expected  what that is called
     */
    public void mustMatch(Pattern schema, Localized expected) {
        if (!schema.matcher(text).matches()) {
            deviates(Deviation.Kind.VALUE, expected, Words.quoted(text));
        }
    }
}
