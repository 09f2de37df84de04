package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActEvent.Published.Medium;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The event that made an act public, under the law of the day on which the act was taken.
 *
 * @param law  the wording that rules it
 * @param trigger  the event; empty if it did not happen, or cannot be told
 * @param missing  what is awaited or missing if there is no event
 * @param isAwaited  whether it is known that the event did not happen yet
 */
record Publicity(Reason law, Optional<Trigger> trigger, List<Fact> missing, boolean isAwaited) {

    /** Finds what starts the period of appeal. */
    static Publicity of(Act act, Law law) {
        return of(act, law, true);
    }

    /** Finds what makes the act executory: before July 2022 also a posting that starts no period. */
    Publicity makingExecutory(Act act, Law rules) {
        return law.rule().equals(Rules.PUBLICITY_ON_PAPER) ? of(act, rules, false) : this;
    }

    private static Publicity of(Act act, Law law, boolean forPeriod) {
        Rule ofAuthority = ruleOf(act.authority().kind());
        if (act.takenOn().isEmpty()) {
            Reason current = ofAuthority(law, ofAuthority, Law.statedOn());
            return unknown(current, current.isFounded() ? Facts.ACT_SIGNATURE_DATE : current.missing());
        }
        LocalDate taken = act.takenOn().get();
        Reason paper = Reason.of(law, Rules.PUBLICITY_ON_PAPER, taken);
        Reason wording = paper.isFounded() ? paper : ofAuthority(law, ofAuthority, taken);
        if (!wording.isFounded()) {
            return unknown(wording, wording.missing());
        }
        Publicity publicity = made(act, wording, paper, forPeriod);
        return publicity
                        .trigger()
                        .filter(trigger -> ActFacts.isBefore(act, trigger.day()))
                        .isPresent()
                ? unknown(wording, Facts.ACT_EVENTS_IN_ORDER)
                : publicity;
    }

    private static Publicity made(Act act, Reason wording, Reason paper, boolean forPeriod) {
        if (act instanceof Deliberation deliberation && deliberation.decidesNothing()) {
            return unknown(wording, Facts.ACT_DECIDING);
        }
        if (act instanceof Deliberation deliberation && act.isIndividual() && deliberation.electsSomebody()) {
            return unknown(wording, Facts.ELECTION_PUBLICITY);
        }
        if (act.character().isEmpty()) {
            return unknown(wording, Facts.ACT_CHARACTER);
        }
        return switch (act.character().get()) {
            case INDIVIDUAL ->
                firstOf(
                        wording,
                        Facts.ACT_NOTIFICATION_DATE,
                        List.of(event(act, ActEvent.Notified.class, Trigger.Kind.NOTIFICATION)));
            case REGULATORY, NEITHER ->
                paper.isFounded()
                        ? onPaper(act, paper, forPeriod)
                        : onLine(act, wording, mayChoose(act.authority(), wording));
        };
    }

    private static Reason ofAuthority(Law law, Rule rule, LocalDate day) {
        return rule.equals(Rules.PUBLICITY_OF_OTHER_AUTHORITY)
                ? Reason.unknown(rule, Facts.LAW_OF_THAT_AUTHORITY)
                : Reason.of(law, rule, day);
    }

    /** Each kind of authority has an article of its own; intermunicipal bodies are sent to that of communes. */
    private static Rule ruleOf(LocalAuthority.Kind kind) {
        return switch (kind) {
            case COMMUNE -> Rules.PUBLICITY_OF_COMMUNE;
            case INTERMUNICIPAL, COMMUNITY, METROPOLIS, SYNDICATE, SINGLE_PURPOSE_SYNDICATE, MULTIPURPOSE_SYNDICATE ->
                Rules.PUBLICITY_OF_INTERMUNICIPAL;
            case DEPARTMENT -> Rules.PUBLICITY_OF_DEPARTMENT;
            case REGION -> Rules.PUBLICITY_OF_REGION;
            case MIXED_SYNDICATE, OPEN_MIXED_SYNDICATE -> Rules.PUBLICITY_OF_MIXED_SYNDICATE;
            default -> Rules.PUBLICITY_OF_OTHER_AUTHORITY;
        };
    }

    /**
     * Says whether the authority has a choice of publicity, as small communes and syndicates of communes of any size have; empty
     * for a commune of unknown population, and for a body of communes of which nobody said whether it is a syndicate.
     */
    private static Optional<Boolean> mayChoose(LocalAuthority authority, Reason law) {
        return switch (authority.kind()) {
            case INTERMUNICIPAL -> Optional.empty();
            case SYNDICATE, SINGLE_PURPOSE_SYNDICATE, MULTIPURPOSE_SYNDICATE, MIXED_SYNDICATE -> Optional.of(true);
            case COMMUNE ->
                authority.population().isEmpty()
                        ? Optional.empty()
                        : Optional.of(authority.population().getAsInt() < law.number(Unit.INHABITANTS));
            default -> Optional.of(false);
        };
    }

    /** What would tell whether the authority has a choice. */
    private static Fact missingOfChoice(LocalAuthority authority) {
        return authority.kind() == LocalAuthority.Kind.COMMUNE ? Facts.AUTHORITY_POPULATION : Facts.AUTHORITY_KIND;
    }

    /** Says whether posting starts the period of third parties: it does where it is the publicity of the act. */
    static Outcome<Boolean> startsByPosting(ActFacts facts) {
        Rule ofAuthority = ruleOf(facts.act().authority().kind());
        Reason paper = facts.reason(Rules.PUBLICITY_ON_PAPER);
        if (paper.isFounded()) {
            return Outcome.of(Derivation.from(false).then(paper, true));
        }
        LocalAuthority authority = facts.act().authority();
        Reason law =
                ofAuthority(facts.context().law(), ofAuthority, facts.takenOn().orElseGet(Law::statedOn));
        if (!law.isFounded()) {
            return Outcome.notInForce(law);
        }
        Optional<LocalAuthority.PublicityChoice> choice = authority.publicityChoice();
        Optional<Boolean> small = mayChoose(authority, law);
        boolean mayBePosted =
                choice.map(LocalAuthority.PublicityChoice.POSTING::equals).orElse(true)
                        && !small.equals(Optional.of(false));
        if (mayBePosted && (small.isEmpty() || choice.isEmpty())) {
            return Outcome.missing(
                    law, small.isEmpty() ? missingOfChoice(authority) : Facts.AUTHORITY_PUBLICITY_CHOICE);
        }
        return Outcome.of(Derivation.from(false).then(law, mayBePosted));
    }

    /** Before July 2022, posting or publication, whichever came first. */
    private static Publicity onPaper(Act act, Reason law, boolean forPeriod) {
        boolean postingIsNothing = forPeriod
                && act.authority().kind() == LocalAuthority.Kind.DEPARTMENT
                && act.character().equals(Optional.of(ActCharacter.REGULATORY));
        Optional<Trigger> posted = event(act, ActEvent.Posted.class, Trigger.Kind.POSTING);
        Optional<Trigger> published = event(act, ActEvent.Published.class, Trigger.Kind.PUBLICATION);
        return firstOf(
                law, Facts.ACT_PUBLICATION_DATE, List.of(published, postingIsNothing ? Optional.empty() : posted));
    }

    /** Since July 2022, publication on line, unless a small commune chose otherwise: then only what it chose counts. */
    private static Publicity onLine(Act act, Reason law, Optional<Boolean> small) {
        Optional<Trigger> onLine = published(act, medium -> !medium.equals(Optional.of(Medium.PAPER)));
        if (small.equals(Optional.of(false))) {
            return firstOf(law, Facts.ACT_ELECTRONIC_PUBLICATION_DATE, List.of(onLine));
        }
        Optional<Trigger> asTheLawWants = published(act, Optional::isEmpty);
        Optional<Trigger> posted = event(act, ActEvent.Posted.class, Trigger.Kind.POSTING);
        Optional<Trigger> printed = published(act, medium -> medium.equals(Optional.of(Medium.PAPER)));
        Optional<LocalAuthority.PublicityChoice> choice = act.authority().publicityChoice();
        if (small.isEmpty() || choice.isEmpty()) {
            Fact missing = small.isEmpty() ? missingOfChoice(act.authority()) : Facts.AUTHORITY_PUBLICITY_CHOICE;
            return mayHaveBegunBefore(onLine, List.of(posted, printed))
                    ? unknown(law, missing)
                    : firstOf(law, Facts.ACT_ELECTRONIC_PUBLICATION_DATE, List.of(onLine));
        }
        return switch (choice.get()) {
            case POSTING -> firstOf(law, Facts.ACT_POSTING_DATE, List.of(posted, asTheLawWants));
            case PAPER -> firstOf(law, Facts.ACT_PUBLICATION_DATE, List.of(printed, asTheLawWants));
            case ELECTRONIC, NONE -> firstOf(law, Facts.ACT_ELECTRONIC_PUBLICATION_DATE, List.of(onLine));
        };
    }

    private static boolean mayHaveBegunBefore(Optional<Trigger> onLine, List<Optional<Trigger>> others) {
        return others.stream()
                .flatMap(Optional::stream)
                .anyMatch(other ->
                        onLine.isEmpty() || other.day().isBefore(onLine.get().day()));
    }

    private static Optional<Trigger> published(Act act, Predicate<Optional<Medium>> medium) {
        for (ActEvent event : act.events()) {
            if (event instanceof ActEvent.Published published && medium.test(published.medium())) {
                return Optional.of(new Trigger(Trigger.Kind.PUBLICATION, published.on()));
            }
        }
        return Optional.empty();
    }

    private static <E extends ActEvent> Optional<Trigger> event(Act act, Class<E> kind, Trigger.Kind trigger) {
        return act.event(kind).map(event -> new Trigger(trigger, event.on()));
    }

    private static Publicity firstOf(Reason law, Fact awaited, List<Optional<Trigger>> triggers) {
        Optional<Trigger> first = Optional.empty();
        for (Optional<Trigger> trigger : triggers) {
            if (trigger.isPresent()
                    && (first.isEmpty()
                            || trigger.get().day().isBefore(first.get().day()))) {
                first = trigger;
            }
        }
        return first.isPresent()
                ? new Publicity(law, first, List.of(), false)
                : new Publicity(law, first, List.of(awaited), true);
    }

    private static Publicity unknown(Reason law, Fact fact) {
        return new Publicity(law, Optional.empty(), List.of(fact), false);
    }

    /** Begins with the day on which the act was made public, by the law that asks for it. */
    static Derivation<LocalDate> madePublic(Trigger trigger, Reason law) {
        Rule sentence = switch (trigger.kind()) {
            case NOTIFICATION -> Rules.PUBLICITY_NOTIFIED;
            case POSTING -> Rules.PUBLICITY_POSTED;
            default -> Rules.PUBLICITY_PUBLISHED;
        };
        Derivation<LocalDate> madePublic = Derivation.from(trigger.day()).noting(law.as(sentence));
        return isOfFormerLaw(law, trigger.day())
                ? madePublic.noting(Reason.of(Law.standard(), Rules.PUBLICITY_ACROSS_REFORM, trigger.day()))
                : madePublic;
    }

    /** The law of the act's own day was no longer in force when it was made public. */
    private static boolean isOfFormerLaw(Reason law, LocalDate madePublic) {
        return law.rule().equals(Rules.PUBLICITY_ON_PAPER)
                && law.wording()
                        .flatMap(wording -> wording.inForce().endExclusive())
                        .filter(end -> !madePublic.isBefore(end))
                        .filter(end -> Rules.PUBLICITY_ACROSS_REFORM.on(end).isPresent())
                        .isPresent();
    }
}
