package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Answers to one question about several things, joined: what is wrong outweighs what is missing. */
final class Verdicts {

    private Verdicts() {}

    static Verdict ofEachConvention(Act act, BiFunction<Convention, String, Verdict> question) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < act.conventions().size(); i++) {
            answers.add(question.apply(act.conventions().get(i), "/conventions/" + i));
        }
        return joined(answers);
    }

    static Verdict joined(List<Verdict> answers) {
        List<Verdict.Violation> violations = new ArrayList<>();
        List<Fact> missing = new ArrayList<>();
        Optional<Rule> silent = Optional.empty();
        int more = 0;
        boolean passed = false;
        for (Verdict answer : answers) {
            if (answer instanceof Verdict.Failed failed) {
                if (violations.size() < Verdict.Failed.MOST_TOLD) {
                    violations.addAll(failed.violations());
                } else {
                    more += failed.violations().size();
                }
                more += failed.more();
            } else if (answer instanceof Verdict.Undetermined undetermined) {
                missing.addAll(undetermined.missingFacts());
                silent = silent.or(undetermined::silent);
            } else {
                passed |= answer instanceof Verdict.Passed;
            }
        }
        if (!violations.isEmpty()) {
            return new Verdict.Failed(violations, more);
        }
        if (!missing.isEmpty()) {
            return new Verdict.Undetermined(missing.stream().distinct().toList(), silent);
        }
        return passed ? new Verdict.Passed() : new Verdict.NotApplicable();
    }

    static Verdict failed(String path, Object expected, Object found) {
        return new Verdict.Failed(List.of(Verdict.Violation.of(path, expected, found)));
    }

    /** Judges what was derived; what could not be is not judged, for the same facts. */
    static <T> Verdict of(Outcome<T> outcome, Function<T, Verdict> judgement) {
        return outcome instanceof Outcome.Undetermined<T> undetermined
                ? new Verdict.Undetermined(undetermined.reason(), undetermined.missingFacts())
                : judgement.apply(outcome.value().orElseThrow());
    }

    /** Judges what a clock shows; what it cannot show is not judged, for the same facts. */
    static Verdict of(Deadline deadline, Function<LocalDate, Verdict> judgement) {
        return deadline instanceof Deadline.Counted counted
                ? of(counted.outcome(), judgement)
                : new Verdict.NotApplicable();
    }

    /** Cannot be judged, since the law of its day is not known. */
    static Verdict missing(Reason silent) {
        return new Verdict.Undetermined(silent, List.of(silent.missing()));
    }

    static Verdict missing(Fact fact) {
        return new Verdict.Undetermined(List.of(fact));
    }

    static Verdict equal(String path, Object expected, Object found) {
        return expected.equals(found) ? new Verdict.Passed() : failed(path, expected, found);
    }

    /** A day that is not known is not judged. */
    static Verdict notBefore(String path, LocalDate first, Optional<LocalDate> day) {
        if (day.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return day.get().isBefore(first) ? failed(path, first, day.get()) : new Verdict.Passed();
    }
}
