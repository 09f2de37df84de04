package fr.acteslocaux.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * Says whether every day of another period is in this one.
     *
     * @param other  the other period
     * @return true if it is
     */
    public boolean covers(InForce other) {
        boolean begins =
                from.isEmpty() || (other.from.isPresent() && !other.from.get().isBefore(from.get()));
        boolean ends = endExclusive.isEmpty()
                || (other.endExclusive.isPresent() && !other.endExclusive.get().isAfter(endExclusive.get()));
        return begins && ends;
    }

    /**
     * Returns the days that are in both periods.
     *
     * @param other  the other period
     * @return the days, or empty if there are none
     */
    public Optional<InForce> and(InForce other) {
        Optional<LocalDate> begin = later(from, other.from);
        Optional<LocalDate> end = earlier(endExclusive, other.endExclusive);
        return begin.isPresent() && end.isPresent() && !begin.get().isBefore(end.get())
                ? Optional.empty()
                : Optional.of(new InForce(begin, end));
    }

    /**
     * Returns the days that are in this period and not in another.
     *
     * @param other  the other period
     * @return the days before the other one and those after it, as far as there are any
     */
    public List<InForce> without(InForce other) {
        List<InForce> rest = new ArrayList<>();
        other.from
                .flatMap(start -> and(new InForce(Optional.empty(), Optional.of(start))))
                .ifPresent(rest::add);
        other.endExclusive.flatMap(end -> and(InForce.since(end))).ifPresent(rest::add);
        return List.copyOf(rest);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get())) ? other : one;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }
}
