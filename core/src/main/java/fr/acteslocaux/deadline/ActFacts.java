package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rule.GoverningDay;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.memory.Remembering;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What follows from an act before any clock is asked: when it was taken and made public, whether it must be sent to the
 * representative of the State, from when on it is executory, which stage it has reached. Computed once, for deadlines and
 * checks alike, so that they cannot disagree.
 */
public final class ActFacts extends Remembering {

    /** The stages in the life of an act. */
    public enum Stage {
        /** Nobody has signed it. */
        DRAFT,
        /** It is signed: that is recorded, or its signature bears a day. */
        SIGNED,
        /** It was sent to the representative of the State and not refused, or acknowledged by him. */
        TRANSMITTED,
        /** It was made public in any way: published, posted or notified. */
        PUBLISHED
    }

    private final Act act;
    private final Act happened;
    private final LegalContext context;
    private final Optional<LocalDate> transmittedOn;
    private final Optional<LocalDate> receivedOn;
    private final Publicity publicity;
    private final Publicity makingExecutory;
    private final Outcome<Boolean> transmissionOwed;
    private final Outcome<LocalDate> executory;

    private ActFacts(Act act, Act happened, LegalContext context) {
        this.act = act;
        this.happened = happened;
        this.context = context;
        transmittedOn = happened.transmittedOn();
        receivedOn = happened.receivedOn();
        Law law = context.law();
        publicity = Publicity.of(happened, law);
        makingExecutory = publicity.makingExecutory(happened, law);
        transmissionOwed = TransmissionDuty.of(happened, law);
        executory = ExecutoryDate.of(happened, law, transmissionOwed, makingExecutory);
    }

    /**
     * Gathers the facts of an act, by all that is recorded of it: clocks count what is planned too. The law is that of its
     * authority, and so is that of the context that the facts return.
     *
     * @param act  the act
     * @param context  the law, and the day one looks from
     * @return the facts
     */
    public static ActFacts of(Act act, LegalContext context) {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(context, "context");
        return new ActFacts(act, act, context.of(act.authority().kind().regime()));
    }

    /**
     * Gathers the facts as they are on the day one looks from: what is recorded of later days has not happened yet. Checks
     * are asked of these; the act itself they see whole.
     *
     * @return the facts; the same ones if no such day is given, or nothing is later
     */
    public ActFacts asSeen() {
        return happened.events().stream().allMatch(event -> isCounted(event, context.asOf()))
                ? this
                : new ActFacts(act, happened(act, context.asOf()), context);
    }

    /** The day of an act is not left out: it is known from the act itself, whoever looks at it. */
    private static Act happened(Act act, Optional<LocalDate> asOf) {
        List<ActEvent> events =
                act.events().stream().filter(event -> isCounted(event, asOf)).toList();
        return events.size() == act.events().size()
                ? act
                : act.toBuilder().events(events).build();
    }

    private static boolean isCounted(ActEvent event, Optional<LocalDate> asOf) {
        return event instanceof ActEvent.Signed || isPast(event.on(), asOf);
    }

    /**
     * Returns the act, with all that is recorded of it.
     *
     * @return the act
     */
    public Act act() {
        return act;
    }

    /**
     * Returns the context in which the facts were gathered.
     *
     * @return the context
     */
    public LegalContext context() {
        return context;
    }

    /**
     * Tells when the act was taken.
     *
     * @return the day on which it was signed, or adopted in a sitting; empty if it is not known
     */
    public Optional<LocalDate> takenOn() {
        return act.takenOn();
    }

    /**
     * Tells when and how the act was made public in the way that starts the period of appeal, by the law of its own day.
     *
     * @return the event, empty if it did not happen or cannot be told
     */
    public Optional<Trigger> madePublic() {
        return publicity.trigger();
    }

    /**
     * Tells which publicity the act still lacks to be executory, by the law of its own day.
     *
     * @return the day of that publicity; empty if it was made, or if it cannot be told which it is
     */
    public Optional<Fact> publicityOwed() {
        return makingExecutory.isAwaited() ? makingExecutory.missing().stream().findFirst() : Optional.empty();
    }

    /**
     * Says whether the act was made public in the way that the law of its own day wants. Posting makes an
     * urgent act executory, but the publication on line still has to follow.
     *
     * @return true or false, and why; undetermined if it cannot be told which way that is
     */
    public Outcome<Boolean> isMadePublic() {
        if (!makingExecutory.law().isFounded()) {
            return Outcome.notInForce(makingExecutory.law());
        }
        if (makingExecutory.trigger().isEmpty() && !makingExecutory.isAwaited()) {
            return new Outcome.Undetermined<>(
                    makingExecutory.law().as(Rules.PUBLICITY_AS_REQUIRED), makingExecutory.missing());
        }
        return Outcome.of(Derivation.from(false)
                .then(
                        makingExecutory.law().as(Rules.PUBLICITY_AS_REQUIRED),
                        makingExecutory.trigger().isPresent()));
    }

    /**
     * Says whether posting starts the period of third parties, as publication does, by the law of the act's own day.
     *
     * @return true where posting is the publicity of the act; undetermined if it cannot be told whether it is
     */
    public Outcome<Boolean> startsByPosting() {
        return Publicity.startsByPosting(this);
    }

    /**
     * Says whether the act must be sent to the representative of the State.
     *
     * @legal.source CGCT-L2131-2, CGCT-L2131-2-BEFORE
     * @legal.since 2012-03-14
     * @return true or false, and why; undetermined if the subject of an order is unknown
     */
    public Outcome<Boolean> transmissionOwed() {
        return transmissionOwed;
    }

    /**
     * Tells when the act was sent to the representative of the State.
     *
     * @return the day, empty if it was not, or if what was sent was refused
     */
    public Optional<LocalDate> transmittedOn() {
        return transmittedOn;
    }

    /**
     * Tells when the representative of the State received it.
     *
     * @return the day of the receipt, empty if there is none, or if what it is of was refused
     */
    public Optional<LocalDate> receivedOn() {
        return receivedOn;
    }

    /**
     * Tells from when on the act may be carried out.
     *
     * @legal.term caractère exécutoire
     * @return the day and why, or the facts that are missing
     */
    public Outcome<LocalDate> executory() {
        return executory;
    }

    /**
     * Tells which stage the act has reached, as seen from the day one looks from. Every kind of publicity counts.
     *
     * @return the stage
     */
    public Stage stage() {
        return stageOf(act, context.asOf());
    }

    /**
     * Tells which stage an act has reached.
     *
     * @param act  the act
     * @param asOf  the day one looks from, after which nothing has happened yet; empty if all that is recorded counts
     * @return the stage
     */
    public static Stage stageOf(Act act, Optional<LocalDate> asOf) {
        Act happened = happened(act, asOf);
        if (happened.events().stream().anyMatch(ActFacts::isShowing)) {
            return Stage.PUBLISHED;
        }
        if (happened.transmittedOn().or(happened::receivedOn).isPresent()) {
            return Stage.TRANSMITTED;
        }
        return Stream.of(
                                act.event(ActEvent.Signed.class).map(ActEvent::on),
                                act.signature().flatMap(Signature::on))
                        .flatMap(Optional::stream)
                        .anyMatch(day -> isPast(day, asOf))
                ? Stage.SIGNED
                : Stage.DRAFT;
    }

    private static boolean isShowing(ActEvent event) {
        return event instanceof ActEvent.Published
                || event instanceof ActEvent.Posted
                || event instanceof ActEvent.Notified;
    }

    private static boolean isPast(LocalDate day, Optional<LocalDate> asOf) {
        return asOf.isEmpty() || !day.isAfter(asOf.get());
    }

    /**
     * Finds the first event of a kind among those that these facts count.
     *
     * @param <E>  the kind of event
     * @param kind  the kind of event
     * @return the event, or empty if it did not happen
     */
    public <E extends ActEvent> Optional<E> event(Class<E> kind) {
        return happened.event(kind);
    }

    /**
     * Tells the day whose law a rule applies to the act.
     *
     * @param governingDay  which day that is
     * @return the day; empty if the act does not say it
     */
    public Optional<LocalDate> on(GoverningDay governingDay) {
        return switch (governingDay) {
            case ADOPTION, SITTING -> takenOn();
            case TRANSMISSION -> transmittedOn().or(this::receivedOn);
            case RECEPTION -> receivedOn();
            case PUBLICITY, TRIGGER -> madePublic().map(Trigger::day);
            case EXPIRY, RUNNING, LODGING, REQUEST, FILING, CONTRACT_SIGNATURE, CONVENING, ANY -> Optional.empty();
        };
    }

    /**
     * Asks a rule for the law that it applies to the act: that of its governing day. Where that day is not known, as that of a
     * transmission that did not happen, the day on which the act was taken stands in for it. An act that nobody has signed is
     * judged by the law of the day one looks from, or else by the law that was last checked, that of {@link Law#statedOn()}.
     *
     * @param rule  the rule
     * @return the reason; without sources if no wording is in force, or known, on that day
     */
    public Reason reason(Rule rule) {
        Optional<LocalDate> day = on(rule.governingDay()).or(this::takenOn).or(context::asOf);
        return day.isPresent() ? Reason.of(context.law(), rule, day.get()) : Reason.current(context.law(), rule);
    }

    /** Says whether a day is before the act was taken, on which nothing can have happened to it. */
    static boolean isBefore(Act act, LocalDate day) {
        return act.takenOn().filter(day::isBefore).isPresent();
    }

    Publicity publicity() {
        return publicity;
    }
}
