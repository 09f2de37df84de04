package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Answers to one question about several things, joined: what is wrong outweighs what is missing. */
final class Verdicts {

    private Verdicts() {}

    static Verdict ofEachConvention(Decision decision, BiFunction<Convention, String, Verdict> question) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < decision.conventions().size(); i++) {
            answers.add(question.apply(decision.conventions().get(i), "/conventions/" + i));
        }
        return joined(answers);
    }

    static Verdict joined(List<Verdict> answers) {
        List<Violation> violations = new ArrayList<>();
        List<Fact> missing = new ArrayList<>();
        boolean passed = false;
        for (Verdict answer : answers) {
            if (answer instanceof Verdict.Failed failed) {
                violations.addAll(failed.violations());
            } else if (answer instanceof Verdict.Undetermined undetermined) {
                missing.addAll(undetermined.missingFacts());
            } else {
                passed |= answer instanceof Verdict.Passed;
            }
        }
        if (!violations.isEmpty()) {
            return new Verdict.Failed(violations);
        }
        if (!missing.isEmpty()) {
            return new Verdict.Undetermined(missing.stream().distinct().toList());
        }
        return passed ? new Verdict.Passed() : new Verdict.NotApplicable();
    }

    static Verdict failed(String path, Object expected, Object found) {
        return new Verdict.Failed(List.of(Violation.of(path, expected, found)));
    }

    /** Judges what was derived; what could not be is not judged, for the same facts. */
    static <T> Verdict of(Outcome<T> outcome, Function<T, Verdict> judgement) {
        return outcome instanceof Outcome.Undetermined<T> undetermined
                ? new Verdict.Undetermined(undetermined.missingFacts())
                : judgement.apply(outcome.value().orElseThrow());
    }

    static Verdict missing(Fact fact) {
        return new Verdict.Undetermined(List.of(fact));
    }

    static Verdict equal(String path, Object expected, Object found) {
        return expected.equals(found) ? new Verdict.Passed() : failed(path, expected, found);
    }
}
