package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.authority.AuthorityKind;
import fr.acteslocaux.authority.PublicityChoice;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActEvent.Published.Medium;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The event that made an act public, under the law of the day on which the act was taken.
 *
 * @param law  the wording that rules it
 * @param trigger  the event; empty if it did not happen, or cannot be told
 * @param missing  what is awaited or missing if there is no event
 * @param isAwaited  whether it is known that the event did not happen yet
 */
record Publicity(LegalSource law, Optional<Trigger> trigger, List<Fact> missing, boolean isAwaited) {

    private static final LegalSource SINCE_2022 = LegalSources.of("CGCT-L2131-1");
    private static final LegalSource BEFORE = LegalSources.of("CGCT-L2131-1-2015");

    static Publicity of(Act act) {
        Optional<LocalDate> taken = act.taken();
        if (taken.isEmpty()) {
            return unknown(SINCE_2022, "act.signature-date");
        }
        Optional<LegalSource> law = Stream.of(SINCE_2022, BEFORE)
                .filter(wording -> wording.inForce().includes(taken.get()))
                .findFirst();
        if (law.isEmpty()) {
            return unknown(BEFORE, "law.of-that-day");
        }
        return switch (act.character()) {
            case UNKNOWN -> unknown(law.get(), "act.character");
            case INDIVIDUAL ->
                firstOf(
                        law.get(),
                        "act.notification-date",
                        List.of(event(act, ActEvent.Notified.class, TriggerKind.NOTIFICATION)));
            case REGULATORY, NEITHER -> law.get().equals(BEFORE) ? onPaper(act) : onLine(act);
        };
    }

    /** Before July 2022, posting or publication, whichever came first. */
    private static Publicity onPaper(Act act) {
        boolean postingIsNothing =
                act.authority().kind() == AuthorityKind.DEPARTMENT && act.character() == ActCharacter.REGULATORY;
        Optional<Trigger> posted = event(act, ActEvent.Posted.class, TriggerKind.POSTING);
        Optional<Trigger> published = event(act, ActEvent.Published.class, TriggerKind.PUBLICATION);
        return firstOf(
                BEFORE, "act.publication-date", List.of(published, postingIsNothing ? Optional.empty() : posted));
    }

    /** Since July 2022, publication on line, unless a small commune chose otherwise. */
    private static Publicity onLine(Act act) {
        Optional<Trigger> published = act.event(ActEvent.Published.class)
                .filter(event -> !event.medium().equals(Optional.of(Medium.PAPER)))
                .map(event -> new Trigger(TriggerKind.PUBLICATION, event.on()));
        Optional<Trigger> posted = event(act, ActEvent.Posted.class, TriggerKind.POSTING);
        Optional<Trigger> printed = act.event(ActEvent.Published.class)
                .filter(event -> event.medium().equals(Optional.of(Medium.PAPER)))
                .map(event -> new Trigger(TriggerKind.PUBLICATION, event.on()));
        Optional<Boolean> small = act.authority().isSmallCommune();
        Optional<PublicityChoice> choice = act.authority().publicityChoice();
        boolean otherwise = posted.isPresent() || printed.isPresent();
        if (otherwise && small.isEmpty()) {
            return firstOrUnknown(published, "authority.population");
        }
        if (otherwise && small.get() && choice.isEmpty()) {
            return firstOrUnknown(published, "authority.publicity-choice");
        }
        boolean mayChoose = small.orElse(false);
        return firstOf(
                SINCE_2022,
                "act.electronic-publication-date",
                List.of(
                        published,
                        mayChoose && choice.equals(Optional.of(PublicityChoice.POSTING)) ? posted : Optional.empty(),
                        mayChoose && choice.equals(Optional.of(PublicityChoice.PAPER)) ? printed : Optional.empty()));
    }

    private static <E extends ActEvent> Optional<Trigger> event(Act act, Class<E> kind, TriggerKind trigger) {
        return act.event(kind).map(event -> new Trigger(trigger, event.on()));
    }

    private static Publicity firstOrUnknown(Optional<Trigger> trigger, String fact) {
        return trigger.isPresent() ? new Publicity(SINCE_2022, trigger, List.of(), false) : unknown(SINCE_2022, fact);
    }

    private static Publicity firstOf(LegalSource law, String awaited, List<Optional<Trigger>> triggers) {
        Optional<Trigger> first = triggers.stream()
                .flatMap(Optional::stream)
                .min((one, other) -> one.day().compareTo(other.day()));
        return first.isPresent()
                ? new Publicity(law, first, List.of(), false)
                : new Publicity(law, first, List.of(new Fact(awaited)), true);
    }

    private static Publicity unknown(LegalSource law, String fact) {
        return new Publicity(law, Optional.empty(), List.of(new Fact(fact)), false);
    }

    /** Begins with the day on which the act was made public. */
    static Derivation<LocalDate> madePublic(Trigger trigger, LegalSource law) {
        String rule = switch (trigger.kind()) {
            case NOTIFICATION -> "publicity.notified";
            case POSTING -> "publicity.posted";
            default -> "publicity.published";
        };
        return Derivation.from(trigger.day()).noting(new Reason(rule, List.of(law), Map.of()));
    }
}
