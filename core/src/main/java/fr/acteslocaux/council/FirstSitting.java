package fr.acteslocaux.council;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * From when on a council that was convened may sit. It is no {@code Deadline}: who sits earlier is wrong, so that of two
 * readings of the law the later day is the safe one.
 *
 * @legal.term première séance possible
 * @param outcome  the first day by the usual reading of the law, or that it is undetermined
 * @param laterReading  the reading under which the council may not sit as early, empty if there is none
 */
public record FirstSitting(Outcome<LocalDate> outcome, Optional<LaterReading> laterReading) implements Explained {

    /**
     * A reading of the law under which the council may sit later only.
     *
     * @param basis  what the reading is and where it comes from
     * @param derivation  the first day, and how it was derived
     */
    public record LaterReading(Reason basis, Derivation<LocalDate> derivation) {

        public LaterReading {
            Objects.requireNonNull(derivation, "derivation");
            basis = Objects.requireNonNull(basis, "basis").with("otherDay", derivation.value());
        }

        /**
         * Returns the first day under this reading.
         *
         * @return the day, included
         */
        public LocalDate firstDay() {
            return derivation.value();
        }
    }

    public FirstSitting {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(laterReading, "laterReading");
        laterReading.ifPresent(later -> {
            if (!outcome.value().filter(later.firstDay()::isAfter).isPresent()) {
                throw new IllegalArgumentException("Argument 'laterReading' must give a day after " + outcome.value()
                        + ", found " + later.firstDay());
            }
        });
    }

    /**
     * Returns the first day under the usual reading of the law.
     *
     * @return the day, included, or empty if it is undetermined
     */
    public Optional<LocalDate> firstDay() {
        return outcome.value();
    }

    /**
     * Returns the day from which the council may sit under every reading of the law.
     *
     * @return the day, included, never before {@link #firstDay}; empty if it is undetermined
     */
    public Optional<LocalDate> safeFirstDay() {
        return laterReading.map(LaterReading::firstDay).or(this::firstDay);
    }

    /**
     * Says whether readings of the law give different days.
     *
     * @return true if they do
     */
    public boolean isDebated() {
        return laterReading.isPresent();
    }

    /**
     * Returns the facts that are missing.
     *
     * @return the facts, none if there is a day
     */
    public List<Fact> missingFacts() {
        return outcome instanceof Outcome.Undetermined<LocalDate> undetermined
                ? undetermined.missingFacts()
                : List.of();
    }

    @Override
    public List<? extends Derivation.Step<?>> steps() {
        return outcome.steps();
    }

    @Override
    public Optional<Reason> conclusion() {
        return outcome.conclusion().or(() -> laterReading.map(LaterReading::basis));
    }
}
