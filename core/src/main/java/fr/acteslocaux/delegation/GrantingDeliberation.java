package fr.acteslocaux.delegation;

import fr.acteslocaux.identifier.ActNumber;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A deliberation by which a council grants or changes a delegation, as an act cites it.
 *
 * @legal.term délibération
 * @param number  its number, as printed
 * @param date  the day of the sitting
 */
public record GrantingDeliberation(ActNumber number, LocalDate date) {

    public GrantingDeliberation {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(date, "date");
    }
}
