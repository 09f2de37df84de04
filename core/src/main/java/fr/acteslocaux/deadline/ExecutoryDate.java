package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The day from which an act may be carried out: the later of its publicity and of its transmission; that of its publicity
 * alone if it owes no transmission, that of its posting and transmission if it says that it is urgent and is not on line yet.
 * <p>
 * For example, decision DEC2024/0126, published and transmitted on Monday 3 June 2024, is executory that day.
 * <p>
 * The law is that of the day on which the act was taken: until 30 June 2022, publication or posting; since then,
 * publication on line, unless a small commune chose otherwise. An individual act is notified. This is not the day on which an
 * act enters into force.
 *
 * @legal.term caractère exécutoire
 * @legal.source CGCT-L2131-1, CGCT-L3131-1, CGCT-L4141-1, CGCT-L5211-3, CGCT-L2131-1-V, CGCT-L2131-1-2015, CGCT-L2131-3, CE-2018-409667
 * @legal.since 2015-08-09
 */
final class ExecutoryDate {

    private ExecutoryDate() {}

    static Outcome<LocalDate> of(Act act, Law law, Outcome<Boolean> owed, Publicity publicity) {
        boolean isOwed = !owed.value().equals(Optional.of(false));
        Optional<Outcome<LocalDate>> urgent = inUrgency(act, law, owed, publicity);
        if (urgent.isPresent()) {
            return urgent.get();
        }
        if (!publicity.law().isFounded()) {
            return Outcome.notInForce(publicity.law());
        }
        if (owed instanceof Outcome.Undetermined<Boolean> open
                && open.missingFacts().contains(Facts.LAW_OF_THAT_AUTHORITY)) {
            return new Outcome.Undetermined<>(open.reason(), open.missingFacts());
        }
        if (!isOwed) {
            return withoutTransmission(act, law, publicity);
        }
        Optional<LocalDate> transmitted = act.transmittedOn();
        Reason laterOfBoth = publicity.law().as(Rules.EXECUTORY_LATER_OF_BOTH);
        if (publicity.trigger().isEmpty() || transmitted.isEmpty()) {
            List<Fact> missing = new ArrayList<>(publicity.missing());
            if (transmitted.isEmpty()) {
                missing.addAll(missingOfTransmission(owed));
            }
            return new Outcome.Undetermined<>(
                    laterOfBoth, missing.stream().distinct().toList());
        }
        LocalDate sent = transmitted.get();
        if (ActFacts.isBefore(act, sent)) {
            return Outcome.missing(laterOfBoth, Facts.ACT_EVENTS_IN_ORDER);
        }
        return Outcome.of(Publicity.madePublic(publicity.trigger().get(), publicity.law())
                .then(laterOfBoth.with("transmitted", sent), day -> day.isBefore(sent) ? sent : day));
    }

    /** Nobody is sent to transmit an order that, for all that is known of its subject, may owe no transmission. */
    private static List<Fact> missingOfTransmission(Outcome<Boolean> owed) {
        return owed instanceof Outcome.Undetermined<Boolean> open
                        && open.missingFacts().contains(Facts.ACT_SUBJECT)
                ? open.missingFacts()
                : List.of(Facts.ACT_TRANSMISSION_DATE);
    }

    /** An act that owes no transmission, such as a traffic order, is executory from its publicity on. */
    private static Outcome<LocalDate> withoutTransmission(Act act, Law law, Publicity publicity) {
        Reason former = act.takenOn()
                .map(day -> Reason.of(law, Rules.EXECUTORY_WITHOUT_TRANSMISSION, day))
                .filter(Reason::isFounded)
                .orElseGet(() -> publicity.law().as(Rules.EXECUTORY_WITHOUT_TRANSMISSION));
        return publicity
                .trigger()
                .map(trigger -> Outcome.of(
                        Publicity.madePublic(trigger, publicity.law()).noting(former)))
                .orElseGet(() -> new Outcome.Undetermined<>(former, publicity.missing()));
    }

    /**
     * An urgent act is executory from posting on, and transmission if it owes one, before it is on line; empty if that is not
     * how it becomes so, as of an individual act, which is notified.
     */
    private static Optional<Outcome<LocalDate>> inUrgency(
            Act act, Law law, Outcome<Boolean> owed, Publicity publicity) {
        if (!act.urgent() || act.isIndividual() || act.character().isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> posted = act.event(ActEvent.Posted.class).map(ActEvent::on);
        Optional<LocalDate> madePublic = publicity.trigger().map(Trigger::day);
        if (posted.isEmpty()
                || madePublic.filter(day -> !day.isAfter(posted.get())).isPresent()) {
            return Optional.empty();
        }
        Reason urgent = Reason.of(law, Rules.EXECUTORY_URGENT, posted.get());
        Outcome<LocalDate> executory = inUrgency(act, posted.get(), owed, urgent);
        return urgent.isFounded() && (executory.value().isPresent() || madePublic.isEmpty())
                ? Optional.of(executory)
                : Optional.empty();
    }

    private static Outcome<LocalDate> inUrgency(Act act, LocalDate posted, Outcome<Boolean> owed, Reason urgent) {
        Derivation<LocalDate> start = Publicity.madePublic(new Trigger(Trigger.Kind.POSTING, posted), urgent);
        if (ActFacts.isBefore(act, posted)) {
            return Outcome.missing(urgent, Facts.ACT_EVENTS_IN_ORDER);
        }
        if (owed.value().equals(Optional.of(false))) {
            return Outcome.of(start.noting(urgent.as(Rules.EXECUTORY_URGENT_WITHOUT_TRANSMISSION)));
        }
        Optional<LocalDate> transmitted = act.transmittedOn();
        if (transmitted.isEmpty()) {
            return new Outcome.Undetermined<>(urgent, missingOfTransmission(owed));
        }
        LocalDate sent = transmitted.get();
        if (ActFacts.isBefore(act, sent)) {
            return Outcome.missing(urgent, Facts.ACT_EVENTS_IN_ORDER);
        }
        return Outcome.of(start.then(urgent.with("transmitted", sent), day -> day.isBefore(sent) ? sent : day));
    }
}
