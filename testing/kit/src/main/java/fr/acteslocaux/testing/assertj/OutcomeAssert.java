package fr.acteslocaux.testing.assertj;

import fr.acteslocaux.explain.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on what a rule answers.
 *
 * @param <T>  the type of the value
 */
public final class OutcomeAssert<T> extends ExplainedAssert<OutcomeAssert<T>, Outcome<T>> {

    OutcomeAssert(@Nullable Outcome<T> actual) {
        super(actual, OutcomeAssert.class);
    }

    /**
     * Verifies the derived value.
     *
     * @param value  the value
     * @return these assertions
     */
    public OutcomeAssert<T> hasValue(T value) {
        isNotNull();
        if (!actual.value().equals(Optional.of(value))) {
            String found = actual.value().map(Spoken::value).orElse("it is undetermined");
            throw failureWithActualExpected(
                    found,
                    Spoken.value(value),
                    "%nExpecting the value:%n  %s%nbut:%n  %s%n%s",
                    Spoken.value(value),
                    found,
                    story());
        }
        return this;
    }

    /**
     * Verifies that there is no value for want of a fact.
     *
     * @param fact  the id of the fact, such as {@code act.transmission-date}
     * @return these assertions
     */
    public OutcomeAssert<T> misses(String fact) {
        isNotNull();
        isMissing(
                fact, actual instanceof Outcome.Undetermined<T> undetermined ? undetermined.missingFacts() : List.of());
        return this;
    }
}
