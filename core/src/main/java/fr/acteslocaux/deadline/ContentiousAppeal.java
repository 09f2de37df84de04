package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.building.EventsInOrder;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.place.Residence;
import java.time.LocalDate;
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
 * A claimant far from the court has one month more, or two if abroad. An administrative appeal in time starts the period again
 * from its refusal; legal aid, reasons asked for and a mediation start it again too. Whoever was told nothing of remedies has a
 * reasonable time, a year as a rule.
 * <p>
 * This does not say which court, nor whether the appeal is admissible.
 *
 * @legal.term délai de recours contentieux
 * @legal.source CJA-R421-1, CJA-R421-2, CJA-R421-5, CJA-R421-7, CRPA-L411-2, CE-409579, CE-2014-362568
 * @legal.since 2001-01-01
 * @legal.debated how months are counted from a day near the end of one; local holidays; the edge of the reasonable
 *     year
 * @param trigger  what started the period, any but the transmission
 * @param claimant  where the claimant lives; empty if it is not said, which counts as no distance
 * @param interruptions  what happened while it ran, in the order in which it began
 * @param told  what the claimant was told of remedies and periods
 * @param planningPermitOf  the day of the planning permit, if the act is one; where a display on the land starts the period and
 *     no day is given, that of the display
 * @param worksCompletedOn  the day on which what the permit allows was completed, six months after which it may no longer be
 *     challenged; empty if it is not said
 * @param contractSignedOn  the day on which the contract was signed, if the trigger is one; empty if it is not said, which
 *     counts as signed since the ruling that opened the appeal
 * @param refusedOn  the day on which a request that silence had refused was refused expressly, empty if it was not
 */
public record ContentiousAppeal(
        Trigger trigger,
        Optional<Residence> claimant,
        List<Interruption> interruptions,
        Told told,
        Optional<LocalDate> planningPermitOf,
        Optional<LocalDate> worksCompletedOn,
        Optional<LocalDate> contractSignedOn,
        Optional<LocalDate> refusedOn)
        implements LegalPeriod {

    /** What the claimant was told, by the notification, the receipt of the request, the panel on the land or the notice. */
    public enum Told {
        /** The remedies and their periods. */
        REMEDIES,
        /** Only how silence would decide, when the request was received. */
        HOW_SILENCE_DECIDES,
        /** Nothing, or too little. */
        NOTHING,
        /**
         * Nothing by a receipt, and none was owed, since the claimant is an agent who asked the own administration. What is
         * notified tells the remedies.
         */
        NOTHING_AS_AGENT
    }

    public ContentiousAppeal {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(claimant, "claimant");
        interruptions = List.copyOf(Objects.requireNonNull(interruptions, "interruptions"));
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(planningPermitOf, "planningPermitOf");
        Objects.requireNonNull(worksCompletedOn, "worksCompletedOn");
        Objects.requireNonNull(contractSignedOn, "contractSignedOn");
        Objects.requireNonNull(refusedOn, "refusedOn");
        if (trigger.kind() == Trigger.Kind.TRANSMISSION) {
            throw new IllegalArgumentException(
                    "Argument 'trigger' must be any but the transmission, which starts the prefect's period");
        }
        EventsInOrder.require("refusedOn", trigger.day(), refusedOn);
    }

    /**
     * Begins with what started the period.
     *
     * @param trigger  any trigger but the transmission
     * @return the appeal of a claimant who was told the remedies, and whose residence is not said
     * @throws IllegalArgumentException if the trigger is the transmission, which starts the prefect's period only
     */
    public static ContentiousAppeal after(Trigger trigger) {
        return builder(trigger).build();
    }

    /**
     * Begins an appeal of which more is known.
     *
     * @param trigger  what started the period, any trigger but the transmission
     * @return a builder in which remedies were told and all the rest is absent
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
        builder.interruptions = interruptions;
        builder.told = told;
        builder.planningPermitOf = planningPermitOf.orElse(null);
        builder.worksCompletedOn = worksCompletedOn.orElse(null);
        builder.contractSignedOn = contractSignedOn.orElse(null);
        builder.refusedOn = refusedOn.orElse(null);
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
     * Asks against an election by the council, such as that of a mayor, a deputy or a delegate: its period is not that of other
     * acts. It is short and counted in hours, and how it ends was not found, so it cannot be said here.
     *
     * @legal.source CELEC-R119
     * @legal.since 2001-01-01
     * @param sitting  the day of the sitting at which the council elected
     * @return a period that is undetermined
     */
    public static LegalPeriod againstElection(LocalDate sitting) {
        Objects.requireNonNull(sitting, "sitting");
        return context ->
                Deadline.missing(Reason.of(context.law(), Rules.APPEAL_OF_ELECTION, sitting), Facts.ELECTION_PERIOD);
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
     * Adds something that happened while the period ran, after what was added before.
     *
     * @param interruption  an administrative appeal, a request for legal aid or for reasons, a mediation
     * @return the appeal
     */
    public ContentiousAppeal with(Interruption interruption) {
        return toBuilder().interruption(interruption).build();
    }

    /**
     * Says that the notification, the panel on the land, the notice of a contract, or the receipt of a request refused by
     * silence, told nothing, or too little, of remedies and periods. The year of a refusal by silence runs from the day on
     * which the claimant is proven to have known it, which is then missing.
     *
     * @return the appeal
     */
    public ContentiousAppeal withoutRemedies() {
        return told(Told.NOTHING);
    }

    /**
     * Says what the claimant was told.
     *
     * @param what  what it was
     * @return the appeal
     */
    public ContentiousAppeal told(Told what) {
        return toBuilder().told(what).build();
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
     * Says when what the permit allows was completed.
     *
     * @legal.source CURB-R600-3
     * @param day  the day
     * @return the appeal
     */
    public ContentiousAppeal afterWorksCompletedOn(LocalDate day) {
        return toBuilder().worksCompletedOn(day).build();
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
     * Says that a request which silence had refused was then refused expressly: within the period that starts it again,
     * later it only confirms.
     *
     * @legal.source CJA-R421-2
     * @param day  the day on which the refusal was notified
     * @return the appeal
     * @throws IllegalArgumentException if it is before the refusal by silence
     */
    public ContentiousAppeal refusedExpresslyOn(LocalDate day) {
        return toBuilder().refusedOn(day).build();
    }

    /**
     * Counts the period.
     *
     * @param context  the law and the territory of the court
     * @return the last day; not started while a decision on legal aid, reasons or the end of a mediation are awaited;
     *     undetermined before 2001, and where something began before the trigger
     */
    @Override
    public Deadline deadline(LegalContext context) {
        return AppealCount.of(this, context);
    }

    /** Builds an appeal. */
    public static final class Builder {

        private Trigger trigger;
        private @Nullable Residence claimant;
        private List<Interruption> interruptions = List.of();
        private Told told = Told.REMEDIES;
        private @Nullable LocalDate planningPermitOf;
        private @Nullable LocalDate worksCompletedOn;
        private @Nullable LocalDate contractSignedOn;
        private @Nullable LocalDate refusedOn;

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
         * Gives what happened while the period ran.
         *
         * @param interruptions  what it was, in the order in which it began
         * @return this builder
         */
        public Builder interruptions(List<? extends Interruption> interruptions) {
            this.interruptions = List.copyOf(Objects.requireNonNull(interruptions, "interruptions"));
            return this;
        }

        /**
         * Adds something that happened while the period ran.
         *
         * @param interruption  what it was, begun after those that are there
         * @return this builder
         */
        public Builder interruption(Interruption interruption) {
            interruptions = OneMore.after(interruptions, Objects.requireNonNull(interruption, "interruption"));
            return this;
        }

        /**
         * Takes what happened while the period ran away.
         *
         * @return this builder
         */
        public Builder withoutInterruptions() {
            interruptions = List.of();
            return this;
        }

        /**
         * Says what the claimant was told of remedies and periods.
         *
         * @param told  what it was
         * @return this builder
         */
        public Builder told(Told told) {
            this.told = Objects.requireNonNull(told, "told");
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
         * Leaves unsaid whether the act is a planning permit, and of which day.
         *
         * @return this builder
         */
        public Builder withoutPlanningPermitOf() {
            planningPermitOf = null;
            return this;
        }

        /**
         * Says when what the permit allows was completed.
         *
         * @param worksCompletedOn  the day
         * @return this builder
         */
        public Builder worksCompletedOn(LocalDate worksCompletedOn) {
            this.worksCompletedOn = Objects.requireNonNull(worksCompletedOn, "worksCompletedOn");
            return this;
        }

        /**
         * Leaves unsaid when what the permit allows was completed.
         *
         * @return this builder
         */
        public Builder withoutWorksCompletedOn() {
            worksCompletedOn = null;
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
         * Says when a request that silence had refused was refused expressly.
         *
         * @param refusedOn  the day on which the refusal was notified
         * @return this builder
         */
        public Builder refusedOn(LocalDate refusedOn) {
            this.refusedOn = Objects.requireNonNull(refusedOn, "refusedOn");
            return this;
        }

        /**
         * Says that no express refusal followed the silence.
         *
         * @return this builder
         */
        public Builder withoutRefusedOn() {
            refusedOn = null;
            return this;
        }

        /**
         * Makes the appeal.
         *
         * @return the appeal
         * @throws IllegalArgumentException if the trigger is the transmission, which starts the prefect's period only, or if the
         *     express refusal is before the trigger
         */
        public ContentiousAppeal build() {
            return new ContentiousAppeal(
                    trigger,
                    Optional.ofNullable(claimant),
                    interruptions,
                    told,
                    Optional.ofNullable(planningPermitOf),
                    Optional.ofNullable(worksCompletedOn),
                    Optional.ofNullable(contractSignedOn),
                    Optional.ofNullable(refusedOn));
        }
    }
}
