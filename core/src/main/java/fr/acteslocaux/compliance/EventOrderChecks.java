package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActEvent.Changed.Change;
import fr.acteslocaux.lifecycle.Relation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that the events of an act could have happened as they are recorded, and took effect when they could. */
final class EventOrderChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(Rules.EVENTS_AFTER_WITHDRAWAL, EventOrderChecks::endOnceItIsGone),
            ActCheck.ofAnyAct(Rules.EVENTS_SIGNED_TWICE, EventOrderChecks::isSignedOnce),
            ActCheck.ofAnyAct(Rules.EVENTS_OUT_OF_ORDER, EventOrderChecks::areListedInOrder),
            ActCheck.ofAnyAct(Rules.TRANSMISSION_MISSING, EventOrderChecks::isSentBeforeItIsReceived),
            ActCheck.ofAct(Rules.EFFECT_BEFORE_ADOPTION, (act, facts) -> takesEffectOnceTaken(act)));

    private static final Set<Change> GONE = Set.of(Change.WITHDRAWN, Change.ANNULLED);

    private EventOrderChecks() {}

    /** What was withdrawn or annulled is taken never to have been: nothing is left to send or to publish. */
    private static Verdict endOnceItIsGone(ActFacts facts) {
        List<ActEvent> events = facts.act().events();
        Optional<LocalDate> gone = events.stream()
                .filter(event -> event instanceof ActEvent.Changed changed && GONE.contains(changed.change()))
                .map(ActEvent::on)
                .min(LocalDate::compareTo);
        if (gone.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            ActEvent event = events.get(i);
            if (isOfAStandingAct(event)) {
                answers.add(
                        event.on().isAfter(gone.get())
                                ? Verdicts.failed("/events/" + i + "/on", gone.get(), event.on())
                                : new Verdict.Passed());
            }
        }
        return Verdicts.joined(answers);
    }

    private static boolean isOfAStandingAct(ActEvent event) {
        return event instanceof ActEvent.Signed
                || event instanceof ActEvent.Transmitted
                || event instanceof ActEvent.Published
                || event instanceof ActEvent.Posted
                || event instanceof ActEvent.DisplayedOnSite
                || event instanceof ActEvent.Notified;
    }

    private static Verdict isSignedOnce(ActFacts facts) {
        List<ActEvent> events = facts.act().events();
        Optional<LocalDate> first = Optional.empty();
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i) instanceof ActEvent.Signed signed) {
                answers.add(
                        first.isEmpty()
                                ? new Verdict.Passed()
                                : Verdicts.failed("/events/" + i + "/on", first.get(), signed.on()));
                first = first.or(() -> Optional.of(signed.on()));
            }
        }
        return Verdicts.joined(answers);
    }

    private static Verdict areListedInOrder(ActFacts facts) {
        List<ActEvent> events = facts.act().events();
        if (!couldHappen(facts.act())) {
            return new Verdict.NotApplicable();
        }
        List<Verdict> answers = new ArrayList<>();
        for (int i = 1; i < events.size(); i++) {
            LocalDate before = events.get(i - 1).on();
            answers.add(
                    events.get(i).on().isBefore(before)
                            ? Verdicts.failed(
                                    "/events/" + i + "/on",
                                    before,
                                    events.get(i).on())
                            : new Verdict.Passed());
        }
        return Verdicts.joined(answers);
    }

    /** Days that are wrong in themselves are found by other checks, and may not be put in order. */
    private static boolean couldHappen(Act act) {
        Optional<LocalDate> taken = act.takenOn();
        Optional<LocalDate> sent = act.event(ActEvent.Transmitted.class).map(ActEvent::on);
        return act.events().stream()
                .allMatch(event -> taken.filter(event.on()::isBefore).isEmpty()
                        && !(event instanceof ActEvent.Acknowledged
                                && sent.filter(event.on()::isBefore).isPresent()));
    }

    /** A stamp of reception alone is common: the act was sent, and nobody recorded when. */
    private static Verdict isSentBeforeItIsReceived(ActFacts facts) {
        boolean isReceived = facts.act().event(ActEvent.Acknowledged.class).isPresent();
        if (!isReceived) {
            return new Verdict.NotApplicable();
        }
        return facts.act().event(ActEvent.Transmitted.class).isPresent()
                ? new Verdict.Passed()
                : Verdicts.failed("/events", Facts.ACT_TRANSMISSION_DATE, Facts.NOTHING);
    }

    /** A withdrawal looks back by its nature; other changes, and what an act begins, look forward as a rule. */
    private static Verdict takesEffectOnceTaken(Act act) {
        Optional<LocalDate> taken = act.takenOn();
        if (taken.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        List<Verdict> answers = new ArrayList<>();
        act.term()
                .ifPresent(stated -> answers.add(Verdicts.notBefore(
                        "/term/value/start", taken.get(), stated.value().firstDay())));
        for (int i = 0; i < act.relations().size(); i++) {
            Relation relation = act.relations().get(i);
            if (relation.kind() != Relation.Kind.WITHDRAWS && relation.kind() != Relation.Kind.RECTIFIES) {
                answers.add(
                        Verdicts.notBefore("/relations/" + i + "/effectiveOn", taken.get(), relation.effectiveOn()));
            }
        }
        for (int i = 0; i < act.events().size(); i++) {
            if (act.events().get(i) instanceof ActEvent.Changed changed
                    && !GONE.contains(changed.change())
                    && changed.change() != Change.RECTIFIED) {
                answers.add(Verdicts.notBefore("/events/" + i + "/effectiveOn", changed.on(), changed.effectiveOn()));
            }
        }
        return Verdicts.joined(answers);
    }
}
