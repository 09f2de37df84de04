package fr.acteslocaux.serialization.report;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An answer in words, with its steps.
 *
 * @param value  what was found, days as ISO dates; empty if it is undetermined
 * @param missing  the ids of the facts that are missing; none if it is determined
 * @param steps  how it was found
 * @param reason  why it is undetermined; empty if it is not
 */
public record ReportedOutcome(
        Optional<String> value, List<String> missing, List<ReportedStep> steps, Optional<ReportedReason> reason) {

    public ReportedOutcome {
        Objects.requireNonNull(value, "value");
        missing = List.copyOf(missing);
        steps = List.copyOf(steps);
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Words an outcome.
     *
     * @param outcome  the outcome
     * @param language  the language of the texts
     * @return the outcome in words
     */
    public static ReportedOutcome of(Outcome<?> outcome, Language language) {
        return new ReportedOutcome(
                outcome.value().map(Object::toString),
                outcome instanceof Outcome.Undetermined<?> undetermined
                        ? undetermined.missingFacts().stream().map(Fact::id).toList()
                        : List.of(),
                steps(outcome, language),
                ReportedReason.of(outcome, language));
    }

    /**
     * Words a derivation.
     *
     * @param derivation  the derivation
     * @param language  the language of the texts
     * @return the value to which it comes, in words
     */
    public static ReportedOutcome of(Derivation<?> derivation, Language language) {
        return new ReportedOutcome(
                Optional.of(derivation.value().toString()),
                List.of(),
                steps(derivation, language),
                ReportedReason.of(derivation, language));
    }

    private static List<ReportedStep> steps(Explained explained, Language language) {
        return explained.steps().stream()
                .map(step -> ReportedStep.of(step, language))
                .toList();
    }
}
