package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.deadline.DeadlineRules;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks of what happened to an act, and in what order. */
final class EventChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(Rules.EVENTS_BEFORE_SIGNATURE, EventChecks::followTheAct),
            ActCheck.ofAnyAct(Rules.SIGNATURE_DAY_MISMATCH, EventChecks::signatureIsOfItsDay),
            ActCheck.ofAnyAct(Rules.EVENTS_RECEIPT_BEFORE_TRANSMISSION, EventChecks::receiptsFollow),
            ActCheck.ofAnyAct(Rules.PUBLICITY_INSUFFICIENT, EventChecks::isPublic),
            ActCheck.ofAnyAct(Rules.TRANSMISSION_LATE, EventChecks::isSentInTime),
            ActCheck.ofDecision(Rules.REPORT_LATE, EventChecks::isReported));

    private static final Set<Fact> OF_TRANSMISSION = Set.of(Facts.ACT_TRANSMISSION_DATE, Facts.ACT_SUBJECT);

    /** The publicity that a day which is awaited is the day of. */
    private static final Map<Fact, Fact> WAYS = Map.of(
            Facts.ACT_NOTIFICATION_DATE, Facts.PUBLICITY_BY_NOTIFICATION,
            Facts.ACT_ELECTRONIC_PUBLICATION_DATE, Facts.PUBLICITY_ON_LINE,
            Facts.ACT_POSTING_DATE, Facts.PUBLICITY_BY_POSTING,
            Facts.ACT_PUBLICATION_DATE, Facts.PUBLICITY_BY_PUBLICATION);

    private EventChecks() {}

    private static Verdict followTheAct(ActFacts facts) {
        Act act = facts.act();
        Optional<LocalDate> taken = act.takenOn();
        if (taken.isEmpty()) {
            return act.events().isEmpty() ? new Verdict.NotApplicable() : Verdicts.missing(Facts.ACT_SIGNATURE_DATE);
        }
        return inOrder(act, taken.get(), ActEvent.class, DatedEvent::new);
    }

    private static Verdict signatureIsOfItsDay(ActFacts facts) {
        Optional<LocalDate> recorded = facts.act().event(ActEvent.Signed.class).map(ActEvent::on);
        Optional<LocalDate> dated = facts.act().signature().flatMap(Signature::on);
        return recorded.isEmpty() || dated.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.equal("/signature/on", recorded.get(), dated.get());
    }

    private static Verdict receiptsFollow(ActFacts facts) {
        Act act = facts.act();
        Optional<LocalDate> sent = act.event(ActEvent.Transmitted.class).map(ActEvent::on);
        boolean answered = act.event(ActEvent.Acknowledged.class).isPresent();
        if (!answered) {
            return new Verdict.NotApplicable();
        }
        return sent.isEmpty()
                ? Verdicts.missing(Facts.ACT_TRANSMISSION_DATE)
                : inOrder(act, sent.get(), ActEvent.Acknowledged.class, ActEvent::on);
    }

    private static Verdict inOrder(
            Act act, LocalDate first, Class<? extends ActEvent> kind, Function<ActEvent, Object> shown) {
        List<Verdict.Violation> violations = new ArrayList<>();
        for (int i = 0; i < act.events().size(); i++) {
            ActEvent event = act.events().get(i);
            if (kind.isInstance(event) && event.on().isBefore(first)) {
                violations.add(Verdict.Violation.of("/events/" + i + "/on", first, shown.apply(event)));
            }
        }
        return Verdict.ofViolations(violations);
    }

    /** A report that nobody recorded may well have been made. */
    private static Verdict isReported(Decision decision, ActFacts facts) {
        Optional<LocalDate> reported = facts.event(ActEvent.Reported.class).map(ActEvent::on);
        if (reported.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return isBy(reported.get(), DeadlineRules.REPORT.of(facts, facts.context()));
    }

    private static Verdict isBy(LocalDate day, Deadline deadline) {
        if (deadline instanceof Deadline.NotStarted notStarted) {
            return new Verdict.Undetermined(notStarted.reason(), notStarted.waitsFor());
        }
        return Verdicts.of(
                deadline, last -> day.isAfter(last) ? Verdicts.failed("/events", last, day) : new Verdict.Passed());
    }

    /**
     * An individual decision sent after its period is not void, but the prefect may ask why. It was sent by the day of its
     * receipt, and perhaps long before.
     */
    private static Verdict isSentInTime(ActFacts facts) {
        Optional<LocalDate> sent = facts.transmittedOn().or(facts::receivedOn);
        if (!facts.act().isIndividual() || sent.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return Verdicts.of(facts.transmissionOwed(), owed -> {
            if (!owed) {
                return new Verdict.NotApplicable();
            }
            Verdict answer = isBy(sent.get(), DeadlineRules.TRANSMISSION.of(facts, facts.context()));
            return answer instanceof Verdict.Failed && facts.transmittedOn().isEmpty()
                    ? Verdicts.missing(Facts.ACT_TRANSMISSION_DATE)
                    : answer;
        });
    }

    /** Its publicity does what it can for now, as the posting of an urgent act does. */
    static boolean isExecutoryOnceSent(ActFacts facts) {
        return !(facts.executory() instanceof Outcome.Undetermined<LocalDate> open)
                || OF_TRANSMISSION.containsAll(open.missingFacts());
    }

    /** An act that was made public in some way, but not in the one that the law of its day wants, is not executory. */
    private static Verdict isPublic(ActFacts facts) {
        Act act = facts.act();
        boolean shown = facts.stage() == ActFacts.Stage.PUBLISHED;
        if (!shown || act.character().isEmpty()) {
            return shown ? Verdicts.missing(Facts.ACT_CHARACTER) : new Verdict.NotApplicable();
        }
        if (isExecutoryOnceSent(facts)) {
            return new Verdict.Passed();
        }
        return Verdicts.of(
                facts.isMadePublic(),
                isPublic -> isPublic
                        ? new Verdict.Passed()
                        : Verdicts.failed(
                                "/events",
                                facts.publicityOwed().map(WAYS::get).orElse(Facts.ACT_LAWFUL_PUBLICITY),
                                new FactList(waysMade(act))));
    }

    private static List<Fact> waysMade(Act act) {
        return act.events().stream()
                .flatMap(event -> wayOf(event).stream())
                .distinct()
                .toList();
    }

    private static Optional<Fact> wayOf(ActEvent event) {
        if (event instanceof ActEvent.Notified) {
            return Optional.of(Facts.PUBLICITY_BY_NOTIFICATION);
        }
        if (event instanceof ActEvent.Posted) {
            return Optional.of(Facts.PUBLICITY_BY_POSTING);
        }
        if (event instanceof ActEvent.Published published) {
            return Optional.of(published
                    .medium()
                    .map(medium -> medium == ActEvent.Published.Medium.PAPER
                            ? Facts.PUBLICITY_ON_PAPER
                            : Facts.PUBLICITY_ON_LINE)
                    .orElse(Facts.PUBLICITY_BY_PUBLICATION));
        }
        return Optional.empty();
    }
}
