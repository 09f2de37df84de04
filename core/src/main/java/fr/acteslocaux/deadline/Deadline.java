package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.explain.Step;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Until when something may be done. There are four answers: a day, no limit, not started, and undetermined.
 */
public sealed interface Deadline extends Explained {

    /**
     * Takes a derived day for the answer.
     *
     * @param outcome  the day, or the facts that are missing
     * @return the deadline
     */
    static Deadline of(Outcome<LocalDate> outcome) {
        if (outcome instanceof Outcome.Undetermined<LocalDate> undetermined) {
            return new Undetermined(undetermined.reason(), undetermined.missingFacts());
        }
        Derivation<LocalDate> derivation = ((Outcome.Determined<LocalDate>) outcome).derivation();
        Reason last = derivation.steps().get(derivation.steps().size() - 1).reason();
        return new Day(List.of(new Reading(last, derivation)));
    }

    /**
     * Returns the last day under the usual reading of the law.
     *
     * @return the day, included, or empty if the answer is no day
     */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /**
     * Returns the day until which it is safe to act under every reading of the law.
     *
     * @return the day, included, or empty if the answer is no day
     */
    default Optional<LocalDate> safeDay() {
        return Optional.empty();
    }

    /**
     * Says whether readings of the law give different days.
     *
     * @return true if they do
     */
    default boolean isDebated() {
        return false;
    }

    /**
     * Returns the facts that the answer waits for or misses.
     *
     * @return the facts, none if the answer is a day or no limit
     */
    default List<Fact> waitsFor() {
        return List.of();
    }

    /**
     * A day.
     *
     * @param readings  the readings of the law that give different days, at least one, the usual one first
     */
    record Day(List<Reading> readings) implements Deadline {

        public Day {
            readings = List.copyOf(readings);
            if (readings.isEmpty()) {
                throw new IllegalArgumentException("Argument 'readings' must have at least one reading");
            }
        }

        private Reading usual() {
            return readings.get(0);
        }

        private Reading earliest() {
            return readings.stream().min(Comparator.comparing(Reading::lastDay)).orElseThrow();
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return Optional.of(usual().lastDay());
        }

        @Override
        public Optional<LocalDate> safeDay() {
            return Optional.of(earliest().lastDay());
        }

        @Override
        public boolean isDebated() {
            return readings.stream().map(Reading::lastDay).distinct().count() > 1;
        }

        @Override
        public List<Step<LocalDate>> steps() {
            return usual().derivation().steps();
        }

        @Override
        public Optional<Reason> conclusion() {
            return readings.stream()
                    .filter(reading -> !reading.lastDay().equals(usual().lastDay()))
                    .min(Comparator.comparing(Reading::lastDay))
                    .map(other -> other.basis()
                            .with("otherDay", other.lastDay())
                            .with("safeDay", earliest().lastDay()));
        }
    }

    /**
     * No limit: it may be done for ever.
     *
     * @param reason  why
     */
    record NoLimit(Reason reason) implements Deadline {

        public NoLimit {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public List<Step<LocalDate>> steps() {
            return List.of();
        }

        @Override
        public Optional<Reason> conclusion() {
            return Optional.of(reason);
        }
    }

    /**
     * The period has not started.
     *
     * @param reason  the rule that says what starts it
     * @param waitsFor  what it waits for, at least one fact
     */
    record NotStarted(Reason reason, List<Fact> waitsFor) implements Deadline {

        public NotStarted {
            Objects.requireNonNull(reason, "reason");
            waitsFor = List.copyOf(waitsFor);
        }

        @Override
        public List<Step<LocalDate>> steps() {
            return List.of();
        }

        @Override
        public Optional<Reason> conclusion() {
            return Optional.of(
                    new Reason("deadline.not-started", reason.sources(), reason.details()).with("facts", waitsFor));
        }
    }

    /**
     * It cannot be said, because facts are missing or the law of that time is not known here.
     *
     * @param reason  the rule that asks for them
     * @param waitsFor  the missing facts, at least one
     */
    record Undetermined(Reason reason, List<Fact> waitsFor) implements Deadline {

        public Undetermined {
            Objects.requireNonNull(reason, "reason");
            waitsFor = List.copyOf(waitsFor);
        }

        @Override
        public List<Step<LocalDate>> steps() {
            return List.of();
        }

        @Override
        public Optional<Reason> conclusion() {
            return Optional.of(
                    new Reason("outcome.undetermined", reason.sources(), reason.details()).with("facts", waitsFor));
        }
    }
}
