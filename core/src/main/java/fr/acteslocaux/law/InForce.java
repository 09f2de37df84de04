package fr.acteslocaux.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days on which a text has effect.
 * <p>
 * For example, article L.2131-1 of the CGCT has had its present wording since Friday 1 July 2022; the wording before it
 * was last in force on Thursday 30 June 2022, and has {@code endExclusive} 2022-07-01.
 *
 * @legal.term entrée en vigueur
 * @param from  the first day, empty if it has always been or the day is unknown
 * @param endExclusive  the day after the last one, empty if it is still in force
 */
public record InForce(Optional<LocalDate> from, Optional<LocalDate> endExclusive) {

    /** In force on every day. */
    public static final InForce ALWAYS = new InForce(Optional.empty(), Optional.empty());

    public InForce {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(endExclusive, "endExclusive");
        if (from.isPresent() && endExclusive.isPresent() && !from.get().isBefore(endExclusive.get())) {
            throw new IllegalArgumentException(
                    "Argument 'endExclusive' must be after " + from.get() + ", found " + endExclusive.get());
        }
    }

    /**
     * Makes a period that has begun and has no known end.
     *
     * @param from  the first day
     * @return the period
     */
    public static InForce since(LocalDate from) {
        return new InForce(Optional.of(from), Optional.empty());
    }

    /**
     * Says whether a day is in the period.
     *
     * @param day  the day
     * @return true if it is
     */
    public boolean includes(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get()))
                && (endExclusive.isEmpty() || day.isBefore(endExclusive.get()));
    }
}
