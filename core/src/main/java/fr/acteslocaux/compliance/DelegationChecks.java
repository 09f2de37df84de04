package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.delegation.DelegableMatter;
import fr.acteslocaux.delegation.DelegableMatters;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks of the delegation that a decision is taken under. */
final class DelegationChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDecision(Rules.DELEGATION_NOT_STATED, (decision, facts) -> statesItsDelegation(decision)),
            ActCheck.ofDecision(Rules.DELEGATION_ITEM_UNKNOWN, DelegationChecks::namesItsItem),
            ActCheck.ofDecision(Rules.DELEGATION_NOT_COVERING, DelegationChecks::isCovered),
            ActCheck.ofDecision(Rules.MANDATE_REVERSED, (decision, facts) -> mandateRunsForward(decision)),
            ActCheck.ofDecision(Rules.DELEGATION_RECTIFIED_EARLIER, (decision, facts) -> isRectifiedLater(decision)));

    private DelegationChecks() {}

    /** What an article beside the list lets a president do is held to that article, not to the list's. */
    private static Verdict statesItsDelegation(Decision decision) {
        if (decision.delegation().isEmpty() && isBesideTheList(decision)) {
            return new Verdict.NotApplicable();
        }
        return decision.delegation().isPresent()
                ? new Verdict.Passed()
                : Verdicts.failed("/delegation", Facts.DELEGATION_STATED, Facts.NOTHING);
    }

    /** What is worth knowing is which items there were on that day; some authorities have no list of them. */
    private static Verdict namesItsItem(Decision decision, ActFacts facts) {
        Optional<DelegableMatters> list =
                DelegableMatters.of(decision.authority().kind().regime());
        if (list.isEmpty() || decision.organ() == Organ.PERMANENT_COMMISSION || isBesideTheList(decision)) {
            return new Verdict.NotApplicable();
        }
        if (decision.exercise().item().isPresent()) {
            return new Verdict.Passed();
        }
        int items = (int) decision.takenOn().map(list.get()::inForceOn).orElseGet(list.get()::all).stream()
                .map(DelegableMatter::item)
                .distinct()
                .count();
        return Verdicts.failed("/exercise/item", items, Facts.NOTHING);
    }

    private static boolean isBesideTheList(Decision decision) {
        return DelegableMatters.of(decision.authority().kind().regime())
                .flatMap(list -> list.besideTheList(decision.citations()))
                .isPresent();
    }

    private static Verdict isCovered(Decision decision, ActFacts facts) {
        if (decision.exercise().item().isEmpty() && isBesideTheList(decision)) {
            return Verdicts.missing(Facts.DELEGATION_MATTER_EXERCISED);
        }
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

    /** A council that was elected before its mandate begins, or a polling day before it, is a slip of the pen. */
    private static Verdict mandateRunsForward(Decision decision) {
        Optional<Mandate> mandate = decision.delegation().flatMap(Delegation::mandate);
        if (mandate.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        LocalDate from = mandate.get().from();
        return Verdicts.joined(List.of(
                Verdicts.notBefore(
                        "/delegation/mandate/nextPolling", from, mandate.get().nextPolling()),
                Verdicts.notBefore(
                        "/delegation/mandate/successorsInstalled",
                        from,
                        mandate.get().successorsInstalled())));
    }

    private static Verdict isRectifiedLater(Decision decision) {
        Optional<LocalDate> granted =
                decision.delegation().flatMap(delegation -> delegation.granted().date());
        if (granted.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        List<Delegation.GrantingDeliberation> rectified =
                decision.delegation().get().rectified();
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < rectified.size(); i++) {
            answers.add(Verdicts.notBefore(
                    "/delegation/rectified/" + i + "/date",
                    granted.get(),
                    rectified.get(i).date()));
        }
        return Verdicts.joined(answers);
    }
}
