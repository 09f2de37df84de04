package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One way to read the law, and the last day that it gives.
 *
 * @param basis  what the reading is and where it comes from
 * @param derivation  the last day, and how it was derived
 */
public record Reading(Reason basis, Derivation<LocalDate> derivation) {

    public Reading {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(derivation, "derivation");
    }

    /**
     * Returns the last day under this reading.
     *
     * @return the day, included
     */
    public LocalDate lastDay() {
        return derivation.value();
    }
}
