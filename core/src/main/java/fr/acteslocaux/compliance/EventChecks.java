package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.deadline.ExecutoryDate;
import fr.acteslocaux.deadline.ReportToCouncil;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks of what happened to an act, and in what order. */
final class EventChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(
                    Reason.of("events.before-signature", "CGCT-L2131-1", "CGCT-L2131-2"), EventChecks::followTheAct),
            ActCheck.ofAnyAct(
                    Reason.of("events.receipt-before-transmission", "CGCT-L2131-2"), EventChecks::receiptsFollow),
            ActCheck.ofAnyAct(
                    Reason.of("publicity.insufficient", "CGCT-L2131-1", "CGCT-L2131-1-2015"), EventChecks::isPublic),
            ActCheck.ofDecision(
                    Reason.of("report.late", "CGCT-L2122-23", "CGCT-L2121-7", "CIVIL-QUARTER"),
                    EventChecks::isReported));

    private EventChecks() {}

    private static Verdict followTheAct(Act act) {
        Optional<LocalDate> taken = act.taken();
        if (taken.isEmpty()) {
            return act.events().isEmpty()
                    ? new Verdict.NotApplicable()
                    : Verdicts.missing(new Fact("act.signature-date"));
        }
        return inOrder(act, taken.get(), ActEvent.class);
    }

    private static Verdict receiptsFollow(Act act) {
        Optional<LocalDate> sent = act.event(ActEvent.Transmitted.class).map(ActEvent::on);
        boolean answered = act.event(ActEvent.Acknowledged.class).isPresent();
        if (!answered) {
            return new Verdict.NotApplicable();
        }
        return sent.isEmpty()
                ? Verdicts.missing(new Fact("act.transmission-date"))
                : inOrder(act, sent.get(), ActEvent.Acknowledged.class);
    }

    private static Verdict inOrder(Act act, LocalDate first, Class<? extends ActEvent> kind) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < act.events().size(); i++) {
            ActEvent event = act.events().get(i);
            if (kind.isInstance(event) && event.on().isBefore(first)) {
                violations.add(Violation.of("/events/" + i + "/on", first, event.on()));
            }
        }
        return Verdict.ofViolations(violations);
    }

    /** A report that nobody recorded may well have been made. */
    private static Verdict isReported(Decision decision) {
        Optional<LocalDate> reported = decision.event(ActEvent.Reported.class).map(ActEvent::on);
        if (reported.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Optional<LocalDate> last = decision.taken()
                .flatMap(day -> ReportToCouncil.ofDecisionTaken(day).lastDay());
        if (last.isEmpty()) {
            return Verdicts.missing(new Fact("act.signature-date"));
        }
        return reported.get().isAfter(last.get())
                ? Verdicts.failed("/events", last.get(), reported.get())
                : new Verdict.Passed();
    }

    /** An act that was made public in some way, but not in the one that the law of its day wants, is not executory. */
    private static Verdict isPublic(Act act) {
        boolean shown = act.event(ActEvent.Published.class).isPresent()
                || act.event(ActEvent.Posted.class).isPresent()
                || act.event(ActEvent.Notified.class).isPresent();
        if (!shown || act.character() == ActCharacter.UNKNOWN) {
            return shown ? Verdicts.missing(new Fact("act.character")) : new Verdict.NotApplicable();
        }
        Outcome<Boolean> isPublic = ExecutoryDate.isMadePublic(act);
        if (isPublic instanceof Outcome.Undetermined<Boolean> undetermined) {
            return new Verdict.Undetermined(undetermined.missingFacts());
        }
        return isPublic.value().equals(Optional.of(true))
                ? new Verdict.Passed()
                : Verdicts.failed("/events", new Fact("act.lawful-publicity"), new Fact("act.other-publicity"));
    }
}
