package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.place.Residence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
 * @legal.debated month end, see {@link fr.acteslocaux.calendar.MonthEndReading}; local holidays; the edge of the reasonable
 *     year
 * @param trigger  what started the period, any but the transmission
 * @param claimant  where the claimant lives; empty if it is not said, which counts as no distance
 * @param graciousAppeals  the requests to the author of the act, in the order in which they were lodged
 * @param remediesMentioned  whether the notification told the remedies and their periods
 * @param planningPermitOf  the day of the planning permit, if the act is one
 */
public record ContentiousAppeal(
        Trigger trigger,
        Optional<Residence> claimant,
        List<GraciousAppeal> graciousAppeals,
        boolean remediesMentioned,
        Optional<LocalDate> planningPermitOf) {

    static final Reason TWO_CLEAR_MONTHS = Reason.of("appeal.two-clear-months", "CJA-R421-1", "CE-1954-06-04-DECINES");

    private static final int MONTHS = 2;
    private static final int MONTHS_OVERSEAS = 3;
    private static final int SILENCE_MONTHS = 2;
    private static final Set<String> FORMER_LONG_PERIODS = Set.of("976", "986", "987", "988");
    private static final LocalDate PERMIT_RULE_SINCE =
            LegalSources.of("CURB-L600-12-2").inForce().from().orElseThrow();

    private static final Reason LONGER_CLEAR_MONTHS =
            Reason.of("appeal.longer-clear-months", "CJA-R421-7", "CJA-R421-1", "CE-1954-06-04-DECINES");
    private static final Reason LONG_CLEAR_MONTHS =
            Reason.of("appeal.longer-clear-months", "CJA-R421-6", "CE-1954-06-04-DECINES");
    private static final Reason LONG_CLEAR_MONTHS_AND_DISTANCE =
            Reason.of("appeal.longer-clear-months", "CJA-R421-6", "CJA-R421-7", "CE-1954-06-04-DECINES");
    private static final Reason THREE_MONTHS_OVERSEAS = Reason.of("appeal.three-months-overseas", "CJA-R421-6");
    private static final Reason REMEDIES_OF_PUBLICATION = Reason.of("appeal.remedies-not-owed", "CJA-R421-5");
    private static final Reason REASONABLE_YEAR =
            Reason.of("appeal.reasonable-year", "CE-2016-387763-CZABAJ", "CJA-R421-5", "CZABAJ-EDGE");
    private static final Reason REASONABLE_YEAR_FROM_KNOWLEDGE =
            Reason.of("appeal.reasonable-year", "CE-2019-417270", "CE-2016-387763-CZABAJ");
    private static final Reason YEAR_BEFORE_ITS_RULING =
            Reason.of("appeal.reasonable-year-before-its-ruling", "REASONABLE-YEAR-REACH");
    private static final Reason DISTANCE_NOT_ADDED =
            Reason.of("distance.not-added-to-reasonable-year", "REASONABLE-YEAR-REACH");
    private static final Reason GRACIOUS_IN_REASONABLE_YEAR = Reason.of("gracious.in-time", "CE-2023-474865");
    private static final Reason REMEDIES_SUPPOSED =
            Reason.of("gracious.remedies-supposed", "CRPA-L112-6", "CE-2016-387763-CZABAJ");
    private static final Reason CONTRACT_EXECUTION = Reason.of("appeal.contract-execution", "CJA-R421-1-AL3");
    private static final Reason GRACIOUS_AGAIN = Reason.of("gracious.again", "CE-2008-289322");
    private static final Reason GRACIOUS_AGAINST_PERMIT = Reason.of("gracious.against-permit", "CURB-L600-12-2");
    private static final Reason REFUSED_IN_NEW_PERIOD = Reason.of("gracious.refused-in-new-period", "CJA-R421-2");
    private static final Reason REFUSED_TOO_LATE = Reason.of("gracious.refused-too-late", "CJA-R421-2");

    public ContentiousAppeal {
        Objects.requireNonNull(trigger, "trigger");
        Objects.requireNonNull(claimant, "claimant");
        graciousAppeals = List.copyOf(graciousAppeals);
        Objects.requireNonNull(planningPermitOf, "planningPermitOf");
        if (trigger.kind() == TriggerKind.TRANSMISSION) {
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
        return new ContentiousAppeal(trigger, Optional.empty(), List.of(), true, Optional.empty());
    }

    /**
     * Asks for a measure that carries out a contract: the period of two months does not apply to it.
     *
     * @legal.source CJA-R421-1-AL3
     * @legal.since 2020-01-01
     * @param measure  the day of the measure
     * @return no limit, or undetermined before 2020
     */
    public static Deadline againstContractExecution(LocalDate measure) {
        return CONTRACT_EXECUTION.sources().get(0).inForce().includes(measure)
                ? new Deadline.NoLimit(CONTRACT_EXECUTION)
                : KnownLaw.missing(CONTRACT_EXECUTION);
    }

    /**
     * Says where the claimant lives.
     *
     * @param residence  the residence
     * @return the appeal
     */
    public ContentiousAppeal by(Residence residence) {
        return new ContentiousAppeal(
                trigger, Optional.of(residence), graciousAppeals, remediesMentioned, planningPermitOf);
    }

    /**
     * Adds a gracious appeal, after those that were added before.
     *
     * @param gracious  the gracious appeal
     * @return the appeal
     */
    public ContentiousAppeal withGraciousAppeal(GraciousAppeal gracious) {
        List<GraciousAppeal> more = new ArrayList<>(graciousAppeals);
        more.add(gracious);
        return new ContentiousAppeal(trigger, claimant, more, remediesMentioned, planningPermitOf);
    }

    /**
     * Says that the notification, or the receipt of a request refused by silence, told nothing, or too little, of remedies
     * and periods. The year of a refusal by silence runs from the day on which the claimant is proven to have known it,
     * which is then missing.
     *
     * @return the appeal
     */
    public ContentiousAppeal withoutRemedies() {
        return new ContentiousAppeal(trigger, claimant, graciousAppeals, false, planningPermitOf);
    }

    /**
     * Says that the act is a planning permit.
     *
     * @param day  the day of the permit
     * @return the appeal
     */
    public ContentiousAppeal againstPlanningPermitOf(LocalDate day) {
        return new ContentiousAppeal(trigger, claimant, graciousAppeals, remediesMentioned, Optional.of(day));
    }

    /**
     * Counts the period.
     *
     * @param context  the territory of the court
     * @return the last day, or undetermined before 2001, and where a gracious appeal was lodged before the trigger
     */
    public Deadline deadline(LegalContext context) {
        if (!KnownLaw.rules(trigger.day(), trigger.kind().reason())) {
            return KnownLaw.missing(trigger.kind().reason());
        }
        if (!remediesMentioned && trigger.kind() == TriggerKind.IMPLIED_REFUSAL) {
            return new Deadline.Undetermined(
                    REASONABLE_YEAR_FROM_KNOWLEDGE, List.of(new Fact("claimant.knowledge-of-refusal")));
        }
        return uncountableGraciousAppeal()
                .orElseGet(() ->
                        Readings.of(trigger.day(), TWO_CLEAR_MONTHS, context, counting -> count(counting, context)));
    }

    private Optional<Deadline> uncountableGraciousAppeal() {
        for (GraciousAppeal gracious : graciousAppeals) {
            if (gracious.isBefore(trigger.day()) && !isAgainstPermitOfNewRule()) {
                return Optional.of(new Deadline.Undetermined(
                        GraciousLaw.of(gracious).inTime(), List.of(GraciousAppeal.AFTER_TRIGGER)));
            }
            if (!gracious.isCountable()) {
                return Optional.of(KnownLaw.missing(TWO_CLEAR_MONTHS));
            }
        }
        return Optional.empty();
    }

    private Derivation<LocalDate> count(Counting counting, LegalContext context) {
        Derivation<LocalDate> start =
                Derivation.from(trigger.day()).noting(trigger.kind().reason());
        Derivation<LocalDate> period = initialPeriod(start, counting, context);
        for (int i = 0; i < graciousAppeals.size(); i++) {
            period = i == 0
                    ? afterGraciousAppeal(graciousAppeals.get(0), period, counting, context)
                    : period.noting(
                            GRACIOUS_AGAIN.with("lodged", graciousAppeals.get(i).lodged()));
        }
        return period;
    }

    private Derivation<LocalDate> initialPeriod(Derivation<LocalDate> start, Counting counting, LegalContext context) {
        if (isOfReasonableYear()) {
            boolean clear = !counting.isReadAsUsual(Debate.YEAR);
            Derivation<LocalDate> year = beforeReasonableYear(start, context)
                    .then(REASONABLE_YEAR, day -> day.plusYears(1).plusDays(clear ? 1 : 0));
            return clear ? counting.carriedOver(year) : year;
        }
        Derivation<LocalDate> told = remediesMentioned ? start : start.noting(REMEDIES_OF_PUBLICATION);
        return period(told, counting, context);
    }

    private boolean isOfReasonableYear() {
        return !remediesMentioned && trigger.kind() == TriggerKind.NOTIFICATION;
    }

    private Derivation<LocalDate> beforeReasonableYear(Derivation<LocalDate> start, LegalContext context) {
        Distance distance = Distance.between(context.territory(), claimant);
        Derivation<LocalDate> near = start.noting(distance.months() == 0 ? distance.reason() : DISTANCE_NOT_ADDED);
        return REASONABLE_YEAR.sources().get(0).inForce().includes(start.value())
                ? near
                : near.noting(YEAR_BEFORE_ITS_RULING);
    }

    /** Counts the clear months from a day, lengthened at once by distance. */
    private Derivation<LocalDate> period(Derivation<LocalDate> start, Counting counting, LegalContext context) {
        Distance distance = Distance.between(context.territory(), claimant);
        Derivation<LocalDate> from = start.noting(distance.reason());
        int months = MONTHS + distance.months();
        boolean isLong = isLongPeriod(start.value(), MONTHS_OVERSEAS + distance.months(), counting, context);
        if (isLong) {
            from = from.noting(THREE_MONTHS_OVERSEAS);
            months += MONTHS_OVERSEAS - MONTHS;
        }
        return counting.clearMonths(from, months, reason(months, distance, isLong));
    }

    private static Reason reason(int months, Distance distance, boolean isLong) {
        if (months == MONTHS) {
            return TWO_CLEAR_MONTHS;
        }
        Reason reason = isLong
                ? distance.months() == 0 ? LONG_CLEAR_MONTHS : LONG_CLEAR_MONTHS_AND_DISTANCE
                : LONGER_CLEAR_MONTHS;
        return reason.with("months", months);
    }

    /** The trigger's day governs; whether the repeal shortens a period that runs on that day is not settled. */
    private static boolean isLongPeriod(LocalDate start, int months, Counting counting, LegalContext context) {
        InForce inForce = THREE_MONTHS_OVERSEAS.sources().get(0).inForce();
        if (!inForce.includes(start)
                || !context.territory()
                        .map(court ->
                                FORMER_LONG_PERIODS.contains(court.department().value()))
                        .orElse(false)) {
            return false;
        }
        return inForce.includes(counting.endOfClearMonths(start, months)) || counting.isReadAsUsual(Debate.LONG_PERIOD);
    }

    private boolean isAgainstPermitOfNewRule() {
        return planningPermitOf.isPresent() && !planningPermitOf.get().isBefore(PERMIT_RULE_SINCE);
    }

    private Derivation<LocalDate> afterGraciousAppeal(
            GraciousAppeal gracious, Derivation<LocalDate> period, Counting counting, LegalContext context) {
        if (isAgainstPermitOfNewRule()) {
            return period.noting(GRACIOUS_AGAINST_PERMIT.with("lodged", gracious.lodged()));
        }
        GraciousLaw law = GraciousLaw.of(gracious);
        LocalDate counted = GraciousLaw.dayOf(gracious);
        if (counted.isAfter(period.value())) {
            return period.noting(law.late().with("counted", counted));
        }
        Derivation<LocalDate> interrupted = period.then(
                isOfReasonableYear() ? GRACIOUS_IN_REASONABLE_YEAR : law.inTime(), day -> gracious.received());
        LocalDate implied = gracious.received().plusMonths(SILENCE_MONTHS);
        if (gracious.refused().isPresent() && !gracious.refused().get().isAfter(implied)) {
            LocalDate refused = gracious.refused().get();
            return afterRefusal(interrupted.then(law.expressRefusal(), day -> refused), counting, context);
        }
        Derivation<LocalDate> again =
                afterRefusal(interrupted.then(law.impliedRefusal(), day -> implied), counting, context);
        if (gracious.refused().isEmpty()) {
            return again;
        }
        LocalDate refused = gracious.refused().get();
        return refused.isAfter(again.value())
                ? again.noting(REFUSED_TOO_LATE.with("refused", refused))
                : afterRefusal(again.then(REFUSED_IN_NEW_PERIOD, day -> refused), counting, context);
    }

    /** The addressee's period is that of two months only if somebody told the remedies; third parties need not be told. */
    private Derivation<LocalDate> afterRefusal(Derivation<LocalDate> refused, Counting counting, LegalContext context) {
        return period(
                trigger.kind() == TriggerKind.NOTIFICATION ? refused.noting(REMEDIES_SUPPOSED) : refused,
                counting,
                context);
    }
}
