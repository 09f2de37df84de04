package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The day from which an act may be carried out: the later of its publicity and of its transmission.
 * <p>
 * For example, decision DEC2024/0126, published and transmitted on Monday 3 June 2024, is executory that day.
 * <p>
 * The law is that of the day on which the act was taken: until 30 June 2022, publication or posting; since then,
 * publication on line, unless a commune of fewer than 3 500 inhabitants chose otherwise. An individual act is notified.
 * This is not the day on which an act enters into force.
 *
 * @legal.term caractère exécutoire
 * @legal.source CGCT-L2131-1, CGCT-L3131-1, CGCT-L4141-1, CGCT-L5211-3, CGCT-L2131-1-V, CGCT-L2131-1-2015, CGCT-L2131-3, CE-2018-409667
 * @legal.since 2015-08-09
 */
public final class ExecutoryDate {

    private static final Reason WITHOUT_TRANSMISSION_BEFORE_2022 =
            Reason.of("executory.without-transmission", "CGCT-L2131-3");
    private static final Reason URGENT = Reason.of("executory.urgent", "CGCT-L2131-1-V");

    private ExecutoryDate() {}

    /**
     * Derives the day from what happened to the act: that of its publicity alone if it owes no transmission, that of its
     * posting and transmission if it says that it is urgent and is not on line yet.
     *
     * @param act  the act
     * @return the day, or the facts that are missing
     */
    public static Outcome<LocalDate> of(Act act) {
        Outcome<Boolean> owed = TransmissionDuty.of(act);
        if (owed.value().equals(Optional.of(false))) {
            return withoutTransmission(act);
        }
        if (act.urgent() && act.event(ActEvent.Posted.class).isPresent()) {
            Outcome<LocalDate> urgent = inUrgency(act);
            if (urgent.value().isPresent()) {
                return urgent;
            }
        }
        Publicity publicity = Publicity.makingExecutory(act);
        Optional<LocalDate> transmitted = act.transmitted();
        List<LegalSource> sources = List.of(publicity.law());
        Reason laterOfBoth = new Reason("executory.later-of-both", sources, Map.of());
        if (publicity.trigger().isEmpty() || transmitted.isEmpty()) {
            List<Fact> missing = new ArrayList<>(publicity.missing());
            if (transmitted.isEmpty()) {
                missing.add(new Fact("act.transmission-date"));
            }
            return new Outcome.Undetermined<>(laterOfBoth, missing);
        }
        return Outcome.of(Publicity.madePublic(publicity.trigger().get(), publicity.law())
                .then(
                        laterOfBoth.with("transmitted", transmitted.get()),
                        day -> day.isBefore(transmitted.get()) ? transmitted.get() : day));
    }

    /**
     * Says whether an act was made public in the way that the law of its own day wants.
     *
     * @param act  the act
     * @return true or false, and why; undetermined if it cannot be told which way that is
     */
    public static Outcome<Boolean> isMadePublic(Act act) {
        Publicity publicity = Publicity.makingExecutory(act);
        Reason law = new Reason("publicity.as-required", List.of(publicity.law()), Map.of());
        return publicity.trigger().isEmpty() && !publicity.isAwaited()
                ? new Outcome.Undetermined<>(law, publicity.missing())
                : Outcome.of(Derivation.from(false)
                        .then(law, none -> publicity.trigger().isPresent()));
    }

    /** An act that owes no transmission, such as a traffic order, is executory from its publicity on. */
    private static Outcome<LocalDate> withoutTransmission(Act act) {
        Publicity publicity = Publicity.makingExecutory(act);
        Reason law = publicity.isOfFormerLaw()
                ? WITHOUT_TRANSMISSION_BEFORE_2022
                : new Reason("executory.without-transmission", List.of(publicity.law()), Map.of());
        return publicity
                .trigger()
                .map(trigger -> Outcome.of(
                        Publicity.madePublic(trigger, publicity.law()).noting(law)))
                .orElseGet(() -> new Outcome.Undetermined<>(law, publicity.missing()));
    }

    /** An urgent act is executory from the later of posting and transmission on, before it is on line. */
    private static Outcome<LocalDate> inUrgency(Act act) {
        Optional<LocalDate> posted = act.event(ActEvent.Posted.class).map(ActEvent::on);
        Optional<LocalDate> transmitted = act.transmitted();
        List<Fact> missing = new ArrayList<>();
        if (posted.isEmpty()) {
            missing.add(new Fact("act.posting-date"));
        } else if (!URGENT.sources().get(0).inForce().includes(posted.get())) {
            missing.add(new Fact("law.of-that-day"));
        }
        if (transmitted.isEmpty()) {
            missing.add(new Fact("act.transmission-date"));
        }
        if (!missing.isEmpty()) {
            return new Outcome.Undetermined<>(URGENT, missing);
        }
        Trigger posting = new Trigger(TriggerKind.POSTING, posted.orElseThrow());
        LocalDate sent = transmitted.orElseThrow();
        return Outcome.of(Publicity.madePublic(posting, URGENT.sources().get(0))
                .then(URGENT.with("transmitted", sent), day -> day.isBefore(sent) ? sent : day));
    }
}
