package fr.acteslocaux.authority;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The time for which a council and its executive hold office.
 * <p>
 * They stay in office until their successors are installed, not only until polling day.
 *
 * @legal.term mandat
 * @legal.source CGCT-L2122-15
 * @param from  the day on which the executive was elected
 * @param nextPolling  the polling day of the general renewal that ends it, empty if unknown
 * @param successorsInstalled  the day on which the successors were installed, empty if unknown or not yet
 */
public record Mandate(LocalDate from, Optional<LocalDate> nextPolling, Optional<LocalDate> successorsInstalled) {

    public Mandate {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(nextPolling, "nextPolling");
        Objects.requireNonNull(successorsInstalled, "successorsInstalled");
    }

    /**
     * Makes a mandate of which only the beginning is known.
     *
     * @param day  the day on which the executive was elected
     * @return the mandate
     */
    public static Mandate since(LocalDate day) {
        return new Mandate(day, Optional.empty(), Optional.empty());
    }
}
