package fr.acteslocaux.explain;

import fr.acteslocaux.law.Rules;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule answers: a derived value, or the facts that are missing. It is never null, and never an exception because
 * something is not known.
 *
 * @param <T>  the type of the value
 */
public sealed interface Outcome<T> extends Explained {

    /**
     * Answers with a value, if every step to it has a source.
     *
     * @param <T>  the type of the value
     * @param derivation  the value and how it was derived
     * @return the outcome; undetermined if no wording of some rule was in force on its day
     */
    static <T> Outcome<T> of(Derivation<T> derivation) {
        return derivation.isFounded()
                ? new Determined<>(derivation)
                : notInForce(derivation.unfounded().orElseThrow());
    }

    /**
     * Answers that the law of the day is not known here, or that the calendars do not reach so far.
     *
     * @param <T>  the type of the value
     * @param reason  the rule of which no wording is in force, without sources
     * @return the outcome
     */
    static <T> Outcome<T> notInForce(Reason reason) {
        return missing(reason, reason.missing());
    }

    /**
     * Answers that facts are missing.
     *
     * @param <T>  the type of the value
     * @param reason  the rule that asks for them
     * @param missing  the facts, at least one
     * @return the outcome
     */
    static <T> Outcome<T> missing(Reason reason, Fact... missing) {
        return new Undetermined<>(reason, List.of(missing));
    }

    /**
     * Returns the value, if it could be derived.
     *
     * @return the value, or empty if facts are missing
     */
    Optional<T> value();

    /**
     * A derived value.
     *
     * @param <T>  the type of the value
     * @param derivation  the value and how it was derived
     */
    record Determined<T>(Derivation<T> derivation) implements Outcome<T> {

        public Determined {
            Objects.requireNonNull(derivation, "derivation");
            if (!derivation.isFounded()) {
                throw new IllegalArgumentException(
                        "Step '" + derivation.unfounded().orElseThrow() + "' must have a legal source");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.of(derivation.value());
        }

        @Override
        public List<Derivation.Step<T>> steps() {
            return derivation.steps();
        }
    }

    /**
     * No value, because facts are missing.
     *
     * @param <T>  the type that the value would have
     * @param reason  the rule that asks for them
     * @param missingFacts  the facts, at least one
     */
    record Undetermined<T>(Reason reason, List<Fact> missingFacts) implements Outcome<T> {

        public Undetermined {
            Objects.requireNonNull(reason, "reason");
            missingFacts = List.copyOf(Objects.requireNonNull(missingFacts, "missingFacts"));
            if (missingFacts.isEmpty()) {
                throw new IllegalArgumentException("Rule '" + reason.rule() + "' must name the facts that it misses");
            }
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }

        @Override
        public List<Derivation.Step<T>> steps() {
            return List.of();
        }

        @Override
        public Optional<Reason> conclusion() {
            Reason facts = reason.as(reason.isFounded() ? Rules.OUTCOME_UNDETERMINED : Rules.OUTCOME_LAW_UNKNOWN)
                    .with("facts", missingFacts);
            return Optional.of(
                    reason.isFounded()
                            ? facts
                            : facts.with("rule", reason.rule().id()));
        }
    }
}
