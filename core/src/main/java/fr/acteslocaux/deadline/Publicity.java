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
import java.util.function.Predicate;
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

    private static final LegalSource OF_COMMUNE = LegalSources.of("CGCT-L2131-1");
    private static final LegalSource OF_INTERMUNICIPAL = LegalSources.of("CGCT-L5211-3");
    private static final LegalSource OF_DEPARTMENT = LegalSources.of("CGCT-L3131-1");
    private static final LegalSource OF_REGION = LegalSources.of("CGCT-L4141-1");
    private static final LegalSource BEFORE = LegalSources.of("CGCT-L2131-1-2015");
    private static final String ON_LINE = "act.electronic-publication-date";

    /** Finds what starts the period of appeal. */
    static Publicity of(Act act) {
        return of(act, true);
    }

    /** Finds what makes the act executory: before July 2022 also a posting that started no period. */
    static Publicity makingExecutory(Act act) {
        return of(act, false);
    }

    private static Publicity of(Act act, boolean forPeriod) {
        LegalSource since2022 = since2022(act);
        Optional<LocalDate> taken = act.taken();
        if (taken.isEmpty()) {
            return unknown(since2022, "act.signature-date");
        }
        Optional<LegalSource> law = Stream.of(since2022, BEFORE)
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
            case REGULATORY, NEITHER -> law.get().equals(BEFORE) ? onPaper(act, forPeriod) : onLine(act, since2022);
        };
    }

    /** Each kind of authority has an article of its own since July 2022; intermunicipal bodies are sent to that of communes. */
    private static LegalSource since2022(Act act) {
        return switch (act.authority().kind()) {
            case COMMUNE -> OF_COMMUNE;
            case INTERMUNICIPAL -> OF_INTERMUNICIPAL;
            case DEPARTMENT -> OF_DEPARTMENT;
            case REGION -> OF_REGION;
        };
    }

    /** Says whether the wording of before July 2022 rules the act. */
    boolean isOfFormerLaw() {
        return law.equals(BEFORE);
    }

    /** Before July 2022, posting or publication, whichever came first. */
    private static Publicity onPaper(Act act, boolean forPeriod) {
        boolean postingIsNothing = forPeriod
                && act.authority().kind() == AuthorityKind.DEPARTMENT
                && act.character() == ActCharacter.REGULATORY;
        Optional<Trigger> posted = event(act, ActEvent.Posted.class, TriggerKind.POSTING);
        Optional<Trigger> published = event(act, ActEvent.Published.class, TriggerKind.PUBLICATION);
        return firstOf(
                BEFORE, "act.publication-date", List.of(published, postingIsNothing ? Optional.empty() : posted));
    }

    /** Since July 2022, publication on line, unless a small commune chose otherwise: then only what it chose counts. */
    private static Publicity onLine(Act act, LegalSource law) {
        Optional<Trigger> onLine = published(act, medium -> !medium.equals(Optional.of(Medium.PAPER)));
        Optional<Trigger> asTheLawWants = published(act, Optional::isEmpty);
        Optional<Trigger> posted = event(act, ActEvent.Posted.class, TriggerKind.POSTING);
        Optional<Trigger> printed = published(act, medium -> medium.equals(Optional.of(Medium.PAPER)));
        Optional<Boolean> small = act.authority().isSmallCommune();
        Optional<PublicityChoice> choice = act.authority().publicityChoice();
        if (!small.equals(Optional.of(false)) && (small.isEmpty() || choice.isEmpty())) {
            String missing = small.isEmpty() ? "authority.population" : "authority.publicity-choice";
            return mayHaveBegunBefore(onLine, List.of(posted, printed))
                    ? unknown(law, missing)
                    : firstOf(law, ON_LINE, List.of(onLine));
        }
        return switch (small.get() ? choice.get() : PublicityChoice.ELECTRONIC) {
            case POSTING -> firstOf(law, "act.posting-date", List.of(posted, asTheLawWants));
            case PAPER -> firstOf(law, "act.publication-date", List.of(printed, asTheLawWants));
            case ELECTRONIC, NONE -> firstOf(law, ON_LINE, List.of(onLine));
        };
    }

    private static boolean mayHaveBegunBefore(Optional<Trigger> onLine, List<Optional<Trigger>> others) {
        return others.stream()
                .flatMap(Optional::stream)
                .anyMatch(other ->
                        onLine.isEmpty() || other.day().isBefore(onLine.get().day()));
    }

    private static Optional<Trigger> published(Act act, Predicate<Optional<Medium>> medium) {
        return act.events().stream()
                .filter(ActEvent.Published.class::isInstance)
                .map(ActEvent.Published.class::cast)
                .filter(event -> medium.test(event.medium()))
                .findFirst()
                .map(event -> new Trigger(TriggerKind.PUBLICATION, event.on()));
    }

    private static <E extends ActEvent> Optional<Trigger> event(Act act, Class<E> kind, TriggerKind trigger) {
        return act.event(kind).map(event -> new Trigger(trigger, event.on()));
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
