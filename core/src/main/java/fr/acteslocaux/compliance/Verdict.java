package fr.acteslocaux.compliance;

import fr.acteslocaux.explain.Fact;
import java.util.List;

/**
 * What a check answers. It never says how serious that is.
 */
public sealed interface Verdict {

    /** The act is as it should be. */
    record Passed() implements Verdict {}

    /**
     * The act is not as it should be.
     *
     * @param violations  where and how, at least one
     */
    record Failed(List<Violation> violations) implements Verdict {

        public Failed {
            violations = List.copyOf(violations);
            if (violations.isEmpty()) {
                throw new IllegalArgumentException("Argument 'violations' must have at least one violation");
            }
        }
    }

    /** The question does not arise for this act. */
    record NotApplicable() implements Verdict {}

    /**
     * It cannot be said, because facts are missing.
     *
     * @param missingFacts  the facts, at least one
     */
    record Undetermined(List<Fact> missingFacts) implements Verdict {

        public Undetermined {
            missingFacts = List.copyOf(missingFacts);
            if (missingFacts.isEmpty()) {
                throw new IllegalArgumentException("Argument 'missingFacts' must have at least one fact");
            }
        }
    }

    /**
     * Fails if there is any violation, and passes otherwise.
     *
     * @param violations  the violations found
     * @return the verdict
     */
    static Verdict ofViolations(List<Violation> violations) {
        return violations.isEmpty() ? new Passed() : new Failed(violations);
    }
}
