package fr.acteslocaux.convention;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How long something has effect.
 * <p>
 * For example, from its signature to Friday 5 September 2025 included.
 *
 * @legal.term durée
 * @param start  when it begins
 * @param lastDay  the last day, included
 */
public record Term(TermStart start, LocalDate lastDay) {

    public Term {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(lastDay, "lastDay");
    }
}
