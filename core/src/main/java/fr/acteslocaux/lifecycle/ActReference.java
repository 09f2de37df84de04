package fr.acteslocaux.lifecycle;

import fr.acteslocaux.identifier.ActNumber;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Another act, as an act names it.
 *
 * @param number  its number, as printed
 * @param date  its day, empty if it is not said
 */
public record ActReference(ActNumber number, Optional<LocalDate> date) {

    public ActReference {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
    }
}
