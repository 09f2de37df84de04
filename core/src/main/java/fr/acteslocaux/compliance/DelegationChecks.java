package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.authority.AuthorityKind;
import fr.acteslocaux.delegation.DelegableMatter;
import fr.acteslocaux.delegation.GrantedMatter;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.explain.Step;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Checks of what a decision uses of its delegation, and of what a deliberation delegates. */
final class DelegationChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDecision(
                    Reason.of("delegation.item-unknown", "CGCT-L2122-22", "CGCT-L2122-23"),
                    DelegationChecks::namesItsItem),
            ActCheck.ofDecision(
                    Reason.of("delegation.not-covering", "CGCT-L2122-22-VERSIONS", "CGCT-L2122-23"),
                    DelegationChecks::isCovered),
            ActCheck.ofDeliberation(
                    Reason.of("grant.not-delegable", "CGCT-L2122-22-VERSIONS"), DelegationChecks::grantsWhatMayBe),
            ActCheck.ofDeliberation(
                    Reason.of("grant.limits-missing", "CGCT-L2122-22-VERSIONS", "CE-2000-117920"),
                    DelegationChecks::setsTheLimits));

    private DelegationChecks() {}

    private static Verdict namesItsItem(Decision decision) {
        return decision.exercise().item().isPresent()
                ? new Verdict.Passed()
                : Verdicts.failed("/exercise/item", new Fact("delegation.item"), new Fact("nothing"));
    }

    private static Verdict isCovered(Decision decision) {
        Outcome<Boolean> covered = decision.isCovered();
        if (covered instanceof Outcome.Undetermined<Boolean> undetermined) {
            return new Verdict.Undetermined(undetermined.missingFacts());
        }
        return Verdict.ofViolations(covered.steps().stream()
                .filter(step -> !step.isNeutral())
                .map(step -> Violation.of("/exercise", new Fact("delegation.coverage"), new Sentence(step)))
                .toList());
    }

    /** A step of the coverage, as a sentence. */
    private record Sentence(Step<?> step) implements Localized {

        @Override
        public String in(Language language) {
            return Explanations.sentence(language, step);
        }
    }

    private static Verdict grantsWhatMayBe(Deliberation deliberation) {
        LocalDate day = deliberation.session().on();
        return grants(
                deliberation,
                matter -> DelegableMatter.of(matter.item(), day).isPresent(),
                "delegation.delegable-item");
    }

    private static Verdict setsTheLimits(Deliberation deliberation) {
        LocalDate day = deliberation.session().on();
        return grants(
                deliberation,
                matter -> matter.hasLimits()
                        || !DelegableMatter.of(matter.item(), day)
                                .map(DelegableMatter::limitsRequired)
                                .orElse(false),
                "delegation.limits");
    }

    private static Verdict grants(Deliberation deliberation, Predicate<GrantedMatter> rule, String expected) {
        if (deliberation.grants().isEmpty() || deliberation.authority().kind() != AuthorityKind.COMMUNE) {
            return new Verdict.NotApplicable();
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < deliberation.grants().size(); i++) {
            GrantedMatter matter = deliberation.grants().get(i);
            if (!rule.test(matter)) {
                violations.add(Violation.of("/grants/" + i, new Fact(expected), matter.item() + "°"));
            }
        }
        return Verdict.ofViolations(violations);
    }
}
