package fr.acteslocaux.delegation;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers the answers to the questions on which a delegation depends: one no is enough, and a missing fact leaves the rest
 * open only if there is none.
 */
final class Coverage {

    private Derivation<Boolean> answer = Derivation.from(true);
    private final Set<Fact> missing = new LinkedHashSet<>();

    void passed(Reason reason) {
        answer = answer.noting(reason);
    }

    void failed(Reason reason) {
        answer = answer.then(reason, false);
    }

    void require(boolean holds, Reason passed, Reason failed) {
        if (holds) {
            passed(passed);
        } else {
            failed(failed);
        }
    }

    void awaits(Fact fact) {
        missing.add(fact);
    }

    Outcome<Boolean> outcome(Reason question) {
        return answer.value() && !missing.isEmpty()
                ? new Outcome.Undetermined<>(question, List.copyOf(missing))
                : Outcome.of(answer);
    }
}
