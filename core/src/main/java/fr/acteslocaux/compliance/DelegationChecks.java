package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.delegation.DelegableMatter;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/** Checks of what a decision uses of its delegation, and of what a deliberation delegates. */
final class DelegationChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDecision(Rules.DELEGATION_NOT_STATED, inCommune(DelegationChecks::statesItsDelegation)),
            ActCheck.ofDecision(Rules.DELEGATION_ITEM_UNKNOWN, inCommune(DelegationChecks::namesItsItem)),
            ActCheck.ofDecision(Rules.DELEGATION_NOT_COVERING, DelegationChecks::isCovered),
            ActCheck.ofDeliberation(Rules.GRANT_NOT_DELEGABLE, (deliberation, facts) -> grantsWhatMayBe(deliberation)),
            ActCheck.ofDeliberation(Rules.GRANT_LIMITS_MISSING, (deliberation, facts) -> setsTheLimits(deliberation)));

    private DelegationChecks() {}

    private static BiFunction<Decision, ActFacts, Verdict> inCommune(Function<Decision, Verdict> question) {
        return (decision, facts) -> decision.authority().kind() == LocalAuthority.Kind.COMMUNE
                ? question.apply(decision)
                : Verdicts.missing(Facts.DELEGATION_MATTERS_OF_THAT_AUTHORITY);
    }

    private static Verdict statesItsDelegation(Decision decision) {
        return decision.delegation().isPresent()
                ? new Verdict.Passed()
                : Verdicts.failed("/delegation", Facts.DELEGATION_STATED, Facts.NOTHING);
    }

    private static Verdict namesItsItem(Decision decision) {
        return decision.exercise().item().isPresent()
                ? new Verdict.Passed()
                : Verdicts.failed("/exercise/item", Facts.DELEGATION_ITEM, Facts.NOTHING);
    }

    private static Verdict isCovered(Decision decision, ActFacts facts) {
        Outcome<Boolean> covered = decision.isCovered(facts.context());
        return Verdicts.of(
                covered,
                answer -> Verdict.ofViolations(covered.steps().stream()
                        .filter(step -> !step.isNeutral())
                        .map(step -> Verdict.Violation.of("/exercise", Facts.DELEGATION_COVERAGE, new Sentence(step)))
                        .toList()));
    }

    /** A step of the coverage, as a sentence. */
    private record Sentence(Derivation.Step<?> step) implements Localized {

        @Override
        public String in(Language language) {
            return Explanations.sentence(language, step);
        }
    }

    private static Verdict grantsWhatMayBe(Deliberation deliberation) {
        LocalDate day = deliberation.sitting().on();
        return grants(
                deliberation,
                matter -> DelegableMatter.of(matter.item(), day).isPresent(),
                Facts.DELEGATION_DELEGABLE_ITEM);
    }

    private static Verdict setsTheLimits(Deliberation deliberation) {
        LocalDate day = deliberation.sitting().on();
        return grants(
                deliberation,
                matter -> matter.hasLimits()
                        || !DelegableMatter.of(matter.item(), day)
                                .map(DelegableMatter::limitsRequired)
                                .orElse(false),
                Facts.DELEGATION_LIMITS);
    }

    private static Verdict grants(Deliberation deliberation, Predicate<Delegation.GrantedMatter> rule, Fact expected) {
        if (deliberation.grants().isEmpty() || deliberation.authority().kind() != LocalAuthority.Kind.COMMUNE) {
            return new Verdict.NotApplicable();
        }
        List<Verdict.Violation> violations = new ArrayList<>();
        for (int i = 0; i < deliberation.grants().size(); i++) {
            Delegation.GrantedMatter matter = deliberation.grants().get(i);
            if (!rule.test(matter)) {
                violations.add(Verdict.Violation.of("/grants/" + i, expected, matter.item() + "°"));
            }
        }
        return Verdict.ofViolations(violations);
    }
}
