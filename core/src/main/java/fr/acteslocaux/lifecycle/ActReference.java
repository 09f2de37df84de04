package fr.acteslocaux.lifecycle;

import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.message.AtLeastOne;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Another act, as an act names it: by its number, by its day, or by both. Most name the day alone.
 *
 * @param number  its number, as printed, empty if it is not said
 * @param date  its day, empty if it is not said
 */
public record ActReference(Optional<ActNumber> number, Optional<LocalDate> date) {

    public ActReference {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
        AtLeastOne.require("act-reference", "number, date", number, date);
    }

    /**
     * Names an act by its number and day.
     *
     * @param number  the number, as printed
     * @param day  the day
     * @return the reference
     */
    public static ActReference of(ActNumber number, LocalDate day) {
        return new ActReference(Optional.of(number), Optional.of(day));
    }

    /**
     * Names an act by its number alone.
     *
     * @param number  the number, as printed
     * @return the reference
     */
    public static ActReference of(ActNumber number) {
        return new ActReference(Optional.of(number), Optional.empty());
    }

    /**
     * Names an act by its day alone.
     *
     * @param day  the day
     * @return the reference
     */
    public static ActReference of(LocalDate day) {
        return new ActReference(Optional.empty(), Optional.of(day));
    }
}
