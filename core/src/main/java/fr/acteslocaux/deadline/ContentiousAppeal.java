package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.place.Residence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last day to bring an act before the administrative court.
 * <p>
 * Two clear months: neither the day of the trigger nor the day on which the months end counts; a last day that is closed
 * is carried over. For example, an act published on Monday 3 June 2024 may be challenged until Monday 5 August 2024, the
 * 4th being a Sunday.
 * <p>
 * A claimant far from the court has one month more, or two if abroad. A gracious appeal in time starts the period again
 * from its refusal. A notification that says nothing of remedies leaves a reasonable time, a year as a rule.
 * <p>
 * This does not say which court, nor whether the appeal is admissible.
 *
 * @legal.term délai de recours contentieux
 * @legal.source CJA-R421-1, CJA-R421-2, CJA-R421-5, CJA-R421-7, CRPA-L411-2, CE-1954-06-04-DECINES, CE-2014-362568
 * @legal.since 2001-01-01
 * @legal.debated how months are counted from a day near the end of one; local holidays; the edge of the reasonable
 *     year
 * @param trigger  what started the period, any but the transmission
 * @param claimant  where the claimant lives; empty if it is not said, which counts as no distance
 * @param graciousAppeals  the requests to the author of the act, in the order in which they were lodged
 * @param remediesMentioned  whether the notification told the remedies and their periods
 * @param planningPermitOf  the day of the planning permit, if the act is one
 * @param contractSignedOn  the day on which the contract was signed, if the trigger is one; empty if it is not said, which
 *     counts as signed since the ruling that opened the appeal
 */
public record ContentiousAppeal(
        Trigger trigger,
        Optional<Residence> claimant,
        List<GraciousAppeal> graciousAppeals,
        boolean remediesMentioned,
        Optional<LocalDate> planningPermitOf,
        Optional<LocalDate> contractSignedOn)
        implements LegalPeriod {

    public ContentiousAppeal {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(claimant, "claimant");
        graciousAppeals = List.copyOf(Objects.requireNonNull(graciousAppeals, "graciousAppeals"));
        Objects.requireNonNull(planningPermitOf, "planningPermitOf");
        Objects.requireNonNull(contractSignedOn, "contractSignedOn");
        if (trigger.kind() == Trigger.Kind.TRANSMISSION) {
            throw new IllegalArgumentException(
                    "Argument 'trigger' must be any but the transmission, which starts the prefect's period");
        }
    }

    /**
     * Begins with what started the period.
     *
     * @param trigger  any trigger but the transmission
     * @return the appeal of a claimant whose residence is not said
     * @throws IllegalArgumentException if the trigger is the transmission, which starts the prefect's period only
     */
    public static ContentiousAppeal after(Trigger trigger) {
        return builder(trigger).build();
    }

    /**
     * Begins an appeal of which more is known.
     *
     * @param trigger  what started the period, any trigger but the transmission
     * @return a builder in which remedies are mentioned and all the rest is absent
     */
    public static Builder builder(Trigger trigger) {
        return new Builder(trigger);
    }

    /**
     * Begins a copy.
     *
     * @return a builder that holds what this one holds
     */
    public Builder toBuilder() {
        Builder builder = new Builder(trigger);
        builder.claimant = claimant.orElse(null);
        builder.graciousAppeals = graciousAppeals;
        builder.remediesMentioned = remediesMentioned;
        builder.planningPermitOf = planningPermitOf.orElse(null);
        builder.contractSignedOn = contractSignedOn.orElse(null);
        return builder;
    }

    /**
     * Asks for a measure that carries out a contract: the period does not apply to it.
     *
     * @legal.source CJA-R421-1-AL3
     * @legal.since 2020-01-01
     * @param measure  the day of the measure
     * @return a period that does not end, or undetermined before 2020
     */
    public static LegalPeriod againstContractExecution(LocalDate measure) {
        Objects.requireNonNull(measure, "measure");
        return context -> {
            Reason execution = Reason.of(context.law(), Rules.APPEAL_CONTRACT_EXECUTION, measure);
            return execution.isFounded() ? new Deadline.NoLimit(execution) : Deadline.of(Outcome.notInForce(execution));
        };
    }

    /**
     * Says where the claimant lives.
     *
     * @param residence  the residence
     * @return the appeal
     */
    public ContentiousAppeal by(Residence residence) {
        return toBuilder().claimant(residence).build();
    }

    /**
     * Adds a gracious appeal, after those that were added before.
     *
     * @param gracious  the gracious appeal
     * @return the appeal
     */
    public ContentiousAppeal withGraciousAppeal(GraciousAppeal gracious) {
        return toBuilder().graciousAppeal(gracious).build();
    }

    /**
     * Says that the notification, or the receipt of a request refused by silence, told nothing, or too little, of remedies
     * and periods. The year of a refusal by silence runs from the day on which the claimant is proven to have known it,
     * which is then missing.
     *
     * @return the appeal
     */
    public ContentiousAppeal withoutRemedies() {
        return toBuilder().remediesMentioned(false).build();
    }

    /**
     * Says that the act is a planning permit.
     *
     * @param day  the day of the permit
     * @return the appeal
     */
    public ContentiousAppeal againstPlanningPermitOf(LocalDate day) {
        return toBuilder().planningPermitOf(day).build();
    }

    /**
     * Says when the contract was signed, which tells whether others than its parties may challenge it.
     *
     * @legal.source CE-2014-358994-TARN
     * @param day  the day on which it was signed
     * @return the appeal
     */
    public ContentiousAppeal againstContractSignedOn(LocalDate day) {
        return toBuilder().contractSignedOn(day).build();
    }

    /**
     * Counts the period.
     *
     * @param context  the law and the territory of the court
     * @return the last day, or undetermined before 2001, and where a gracious appeal was lodged before the trigger
     */
    @Override
    public Deadline deadline(LegalContext context) {
        if (!remediesMentioned && trigger.kind() == Trigger.Kind.IMPLIED_REFUSAL) {
            return Deadline.missing(
                    Reason.of(context.law(), Rules.APPEAL_REASONABLE_TIME_FROM_KNOWLEDGE, trigger.day()),
                    Facts.CLAIMANT_KNOWLEDGE_OF_REFUSAL);
        }
        Optional<Deadline> uncountable = graciousAppeals.isEmpty() ? Optional.empty() : uncountable(context);
        return uncountable.isPresent() ? uncountable.get() : Readings.of(context, this::count);
    }

    private Optional<Deadline> uncountable(LegalContext context) {
        for (GraciousAppeal gracious : graciousAppeals) {
            if (gracious.isBefore(trigger.day()) && !isAgainstPermitOfNewRule(context)) {
                return Optional.of(Deadline.missing(
                        Reason.of(context.law(), Rules.GRACIOUS_IN_TIME, gracious.lodged()),
                        Facts.GRACIOUS_AFTER_TRIGGER));
            }
            if (!gracious.isCountable()) {
                return Optional.of(Deadline.of(
                        Outcome.notInForce(Reason.unknown(Rules.GRACIOUS_IN_TIME, Facts.DAY_WITHIN_CALENDARS))));
            }
        }
        return Optional.empty();
    }

    private Derivation<LocalDate> count(Counting counting) {
        Derivation<LocalDate> period = initialPeriod(started(counting), counting);
        for (int i = 0; i < graciousAppeals.size(); i++) {
            GraciousAppeal gracious = graciousAppeals.get(i);
            period = i == 0
                    ? afterGraciousAppeal(gracious, period, counting)
                    : period.noting(counting.reason(Rules.GRACIOUS_AGAIN, gracious.lodged())
                            .with("lodged", gracious.lodged()));
        }
        return period;
    }

    private Derivation<LocalDate> started(Counting counting) {
        Derivation<LocalDate> start = Derivation.from(trigger.day());
        if (trigger.kind() != Trigger.Kind.CONTRACT) {
            return start.noting(counting.reason(trigger.kind().rule(), trigger.day()));
        }
        LocalDate signed = contractSignedOn.orElse(trigger.day());
        Derivation<LocalDate> published = start.noting(counting.reason(Rules.TRIGGER_CONTRACT, signed));
        return contractSignedOn.isPresent()
                ? published
                : published.noting(counting.reason(Rules.TRIGGER_CONTRACT_SIGNATURE_NOT_STATED, signed));
    }

    private Derivation<LocalDate> initialPeriod(Derivation<LocalDate> start, Counting counting) {
        if (isOfReasonableTime()) {
            return reasonableTime(start, counting);
        }
        return period(
                remediesMentioned
                        ? start
                        : start.noting(counting.reason(Rules.APPEAL_REMEDIES_NOT_OWED, trigger.day())),
                counting);
    }

    private boolean isOfReasonableTime() {
        return !remediesMentioned && trigger.kind() == Trigger.Kind.NOTIFICATION;
    }

    private Derivation<LocalDate> reasonableTime(Derivation<LocalDate> start, Counting counting) {
        boolean clear = !counting.isReadAsUsual(Debate.REASONABLE_TIME, trigger.day());
        Reason distance = Distance.between(claimant, trigger.day(), counting);
        Reason reason = counting.reason(Rules.APPEAL_REASONABLE_TIME, trigger.day());
        Derivation<LocalDate> time = Counting.move(
                start.noting(
                        Distance.months(distance) == 0
                                ? distance
                                : counting.reason(Rules.DISTANCE_NOT_ADDED_TO_REASONABLE_TIME, trigger.day())),
                reason,
                day -> day.plusYears(reason.number(Unit.YEARS)).plusDays(clear ? 1 : 0));
        return clear ? counting.carriedOver(time) : time;
    }

    /** Counts the clear months from a day, lengthened at once by distance. */
    private Derivation<LocalDate> period(Derivation<LocalDate> start, Counting counting) {
        LocalDate day = start.value();
        Reason distance = Distance.between(claimant, day, counting);
        Derivation<LocalDate> from = start.noting(distance);
        Reason usual = counting.reason(Rules.APPEAL_CLEAR_MONTHS, day);
        Optional<Reason> overseas = overseasPeriod(day, distance, counting);
        int more = claimant.isPresent() ? Distance.months(distance) : 0;
        if (overseas.isEmpty() && more == 0) {
            return counting.clearMonths(from, usual);
        }
        return longerPeriod(from, usual, overseas, more, counting);
    }

    private static Derivation<LocalDate> longerPeriod(
            Derivation<LocalDate> from, Reason usual, Optional<Reason> overseas, int more, Counting counting) {
        List<Reason> reasons = new ArrayList<>(overseas.stream().toList());
        if (more > 0) {
            reasons.add(counting.reason(Rules.APPEAL_WITH_DISTANCE, from.value()));
        }
        if (overseas.isEmpty()) {
            reasons.add(usual);
        }
        int total = overseas.orElse(usual).number(Unit.MONTHS) + more;
        if (counting.endOfClearMonths(from.value(), total).isEmpty()) {
            // Of so many months a reform may speak; their sum is then no number of a law any more.
            return from.noting(Reason.unknown(Rules.PERIOD_CLOSED_DAY, Facts.DAY_WITHIN_CALENDARS));
        }
        Reason longer = Reason.together(Rules.APPEAL_LONGER_CLEAR_MONTHS, reasons)
                .with("total", Parameter.of(Unit.MONTHS, Math.max(1, total)));
        return counting.clearMonths(overseas.map(from::noting).orElse(from), longer, total);
    }

    /** The trigger's day governs; whether the repeal shortens a period that runs on that day is not settled. */
    private static Optional<Reason> overseasPeriod(LocalDate start, Reason distance, Counting counting) {
        if (counting.context().territory().isEmpty()) {
            return Optional.empty();
        }
        String department = counting.context().territory().get().department().value();
        Reason overseas = counting.reason(Rules.APPEAL_OVERSEAS_PERIOD, start);
        if (!overseas.isFounded() || !overseas.parameter(Unit.DEPARTMENTS).includes(department)) {
            return Optional.empty();
        }
        boolean isStillLawAtItsEnd = counting.endOfClearMonths(
                        start, overseas.number(Unit.MONTHS) + Distance.months(distance))
                .filter(end ->
                        counting.reason(Rules.APPEAL_OVERSEAS_PERIOD, end).isFounded())
                .isPresent();
        return isStillLawAtItsEnd || counting.isReadAsUsual(Debate.LONG_PERIOD, start)
                ? Optional.of(overseas)
                : Optional.empty();
    }

    private boolean isAgainstPermitOfNewRule(LegalContext context) {
        return planningPermitOf
                .map(day -> Reason.of(context.law(), Rules.GRACIOUS_AGAINST_PERMIT, day)
                        .isFounded())
                .orElse(false);
    }

    private Derivation<LocalDate> afterGraciousAppeal(
            GraciousAppeal gracious, Derivation<LocalDate> period, Counting counting) {
        if (isAgainstPermitOfNewRule(counting.context())) {
            return period.noting(counting.reason(Rules.GRACIOUS_AGAINST_PERMIT, planningPermitOf.orElseThrow())
                    .with("lodged", gracious.lodged()));
        }
        GraciousLaw law = new GraciousLaw(gracious, counting);
        Optional<Reason> late = law.late(period, Rules.GRACIOUS_LATE);
        if (late.isPresent()) {
            return period.noting(late.get());
        }
        Reason inTime = isOfReasonableTime()
                ? law.reason(Rules.GRACIOUS_IN_REASONABLE_TIME).as(Rules.GRACIOUS_IN_TIME)
                : law.reason(Rules.GRACIOUS_IN_TIME);
        Derivation<LocalDate> interrupted = period.then(inTime, gracious.received());
        Reason silence = law.reason(Rules.GRACIOUS_IMPLIED_REFUSAL);
        LocalDate implied = gracious.received().plusMonths(silence.number(Unit.MONTHS));
        if (gracious.refused().isPresent() && !gracious.refused().get().isAfter(implied)) {
            LocalDate refused = gracious.refused().get();
            return afterRefusal(interrupted.then(law.reason(Rules.GRACIOUS_EXPRESS_REFUSAL), refused), counting);
        }
        Derivation<LocalDate> again = afterRefusal(interrupted.then(silence, implied), counting);
        if (gracious.refused().isEmpty()) {
            return again;
        }
        LocalDate refused = gracious.refused().get();
        return refused.isAfter(again.value())
                ? again.noting(counting.reason(Rules.GRACIOUS_REFUSED_TOO_LATE, refused)
                        .with("refused", refused))
                : afterRefusal(
                        again.then(counting.reason(Rules.GRACIOUS_REFUSED_IN_NEW_PERIOD, refused), refused), counting);
    }

    /** The addressee's period is the usual one only if somebody told the remedies; third parties need not be told. */
    private Derivation<LocalDate> afterRefusal(Derivation<LocalDate> refused, Counting counting) {
        return period(
                trigger.kind() == Trigger.Kind.NOTIFICATION
                        ? refused.noting(counting.reason(Rules.GRACIOUS_REMEDIES_SUPPOSED, refused.value()))
                        : refused,
                counting);
    }

    /** Builds an appeal. */
    public static final class Builder {

        private Trigger trigger;
        private @Nullable Residence claimant;
        private List<GraciousAppeal> graciousAppeals = List.of();
        private boolean remediesMentioned = true;
        private @Nullable LocalDate planningPermitOf;
        private @Nullable LocalDate contractSignedOn;

        private Builder(Trigger trigger) {
            this.trigger = Objects.requireNonNull(trigger, "trigger");
        }

        /**
         * Says what started the period.
         *
         * @param trigger  any trigger but the transmission
         * @return this builder
         */
        public Builder trigger(Trigger trigger) {
            this.trigger = Objects.requireNonNull(trigger, "trigger");
            return this;
        }

        /**
         * Says where the claimant lives.
         *
         * @param claimant  where the claimant lives
         * @return this builder
         */
        public Builder claimant(Residence claimant) {
            this.claimant = Objects.requireNonNull(claimant, "claimant");
            return this;
        }

        /**
         * Leaves unsaid where the claimant lives, which counts as no distance.
         *
         * @return this builder
         */
        public Builder withoutClaimant() {
            claimant = null;
            return this;
        }

        /**
         * Gives the requests to the author of the act.
         *
         * @param graciousAppeals  the requests, in the order in which they were lodged
         * @return this builder
         */
        public Builder graciousAppeals(List<GraciousAppeal> graciousAppeals) {
            this.graciousAppeals = List.copyOf(Objects.requireNonNull(graciousAppeals, "graciousAppeals"));
            return this;
        }

        /**
         * Adds a request to the author of the act.
         *
         * @param graciousAppeal  the request, lodged after those that are there
         * @return this builder
         */
        public Builder graciousAppeal(GraciousAppeal graciousAppeal) {
            graciousAppeals = OneMore.after(graciousAppeals, Objects.requireNonNull(graciousAppeal, "graciousAppeal"));
            return this;
        }

        /**
         * Takes the requests to the author of the act away.
         *
         * @return this builder
         */
        public Builder withoutGraciousAppeals() {
            graciousAppeals = List.of();
            return this;
        }

        /**
         * Says whether the notification told the remedies and their periods.
         *
         * @param remediesMentioned  false if it told nothing, or too little
         * @return this builder
         */
        public Builder remediesMentioned(boolean remediesMentioned) {
            this.remediesMentioned = remediesMentioned;
            return this;
        }

        /**
         * Says that the act is a planning permit.
         *
         * @param planningPermitOf  the day of the permit
         * @return this builder
         */
        public Builder planningPermitOf(LocalDate planningPermitOf) {
            this.planningPermitOf = Objects.requireNonNull(planningPermitOf, "planningPermitOf");
            return this;
        }

        /**
         * Says that the act is no planning permit.
         *
         * @return this builder
         */
        public Builder withoutPlanningPermitOf() {
            planningPermitOf = null;
            return this;
        }

        /**
         * Says when the contract was signed.
         *
         * @param contractSignedOn  the day on which it was signed
         * @return this builder
         */
        public Builder contractSignedOn(LocalDate contractSignedOn) {
            this.contractSignedOn = Objects.requireNonNull(contractSignedOn, "contractSignedOn");
            return this;
        }

        /**
         * Leaves unsaid when the contract was signed.
         *
         * @return this builder
         */
        public Builder withoutContractSignedOn() {
            contractSignedOn = null;
            return this;
        }

        /**
         * Makes the appeal.
         *
         * @return the appeal
         * @throws IllegalArgumentException if the trigger is the transmission, which starts the prefect's period only
         */
        public ContentiousAppeal build() {
            return new ContentiousAppeal(
                    trigger,
                    Optional.ofNullable(claimant),
                    graciousAppeals,
                    remediesMentioned,
                    Optional.ofNullable(planningPermitOf),
                    Optional.ofNullable(contractSignedOn));
        }
    }
}
