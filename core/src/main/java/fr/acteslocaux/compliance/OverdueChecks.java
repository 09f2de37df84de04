package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.DeadlineRule;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Checks that look at the calendar: what has not happened yet, as seen from a day. Without such a day they do not arise. */
final class OverdueChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(Rules.TRANSMISSION_OVERDUE, OverdueChecks::isSentInTime),
            ActCheck.ofAnyAct(Rules.TRANSMISSION_AWAITED, OverdueChecks::isSent),
            ActCheck.ofAnyAct(Rules.PUBLICITY_AWAITED, OverdueChecks::isPublic),
            ActCheck.ofDecision(Rules.REPORT_OVERDUE, OverdueChecks::isReportedInTime));

    private OverdueChecks() {}

    private static boolean wasSent(ActFacts facts) {
        return facts.transmittedOn().or(facts::receivedOn).isPresent();
    }

    private static Verdict isSentInTime(ActFacts facts) {
        if (!facts.act().isIndividual()) {
            return new Verdict.NotApplicable();
        }
        return owed(facts, () -> inTime(DeadlineRules.TRANSMISSION, facts, wasSent(facts)));
    }

    /** Acts that are not individual have no last day: that they are not sent is worth knowing, no more. */
    private static Verdict isSent(ActFacts facts) {
        if (facts.act().isIndividual()) {
            return new Verdict.NotApplicable();
        }
        return owed(facts, () -> happened(facts, wasSent(facts)));
    }

    private static Verdict owed(ActFacts facts, Supplier<Verdict> question) {
        if (facts.context().asOf().isEmpty() || facts.takenOn().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return Verdicts.of(facts.transmissionOwed(), owed -> owed ? question.get() : new Verdict.NotApplicable());
    }

    /** An act that was shown in another way is the business of another check, unless it is executory for being urgent. */
    private static Verdict isPublic(ActFacts facts) {
        boolean isShown = facts.stage() == ActFacts.Stage.PUBLISHED;
        boolean isShownOtherwise = isShown && facts.isMadePublic().value().equals(Optional.of(false));
        if (facts.context().asOf().isEmpty() || (isShownOtherwise && !EventChecks.isExecutoryOnceSent(facts))) {
            return new Verdict.NotApplicable();
        }
        return Verdicts.of(facts.isMadePublic(), isPublic -> happened(facts, isPublic));
    }

    private static Verdict happened(ActFacts facts, boolean happened) {
        Optional<LocalDate> asOf = facts.context().asOf();
        Optional<LocalDate> taken = facts.takenOn();
        if (asOf.isEmpty() || taken.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return happened || !asOf.get().isAfter(taken.get())
                ? new Verdict.Passed()
                : Verdicts.failed("/events", taken.get(), asOf.get());
    }

    private static Verdict isReportedInTime(Decision decision, ActFacts facts) {
        return inTime(
                DeadlineRules.REPORT,
                facts,
                facts.event(ActEvent.Reported.class).isPresent());
    }

    private static Verdict inTime(DeadlineRule clock, ActFacts facts, boolean happened) {
        Optional<LocalDate> asOf = facts.context().asOf();
        Deadline deadline = clock.of(facts, facts.context());
        if (asOf.isEmpty() || deadline instanceof Deadline.NotStarted) {
            return new Verdict.NotApplicable();
        }
        if (happened) {
            return new Verdict.Passed();
        }
        return Verdicts.of(
                deadline,
                last -> asOf.get().isAfter(last) ? Verdicts.failed("/events", last, asOf.get()) : new Verdict.Passed());
    }
}
