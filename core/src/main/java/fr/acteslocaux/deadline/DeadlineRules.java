package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.delegation.DelegableMatters;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The clocks of the library. */
public final class DeadlineRules {

    /** From when on the act may be carried out. */
    public static final DeadlineRule EXECUTORY =
            begins("executory", Rules.EXECUTORY_LATER_OF_BOTH, (facts, context) -> Deadline.of(facts.executory()));

    /** When the act enters into force, unless it says otherwise itself. */
    public static final DeadlineRule ENTRY_INTO_FORCE = begins(
            "entry-into-force",
            Rules.ENTRY_INTO_FORCE_MORROW,
            (facts, context) -> Deadline.of(EntryIntoForce.of(facts)));

    /** Until when an individual act must be sent to the representative of the State; other acts have no last day. */
    public static final DeadlineRule TRANSMISSION = new StandardDeadlineRule(
            "transmission",
            Rules.TRANSMISSION_PERIOD,
            true,
            facts -> facts.act().isIndividual() && mayOweTransmission(facts),
            (facts, context) ->
                    sinceTaken(Rules.TRANSMISSION_PERIOD, facts, context, TransmissionPeriod::ofDecisionSigned));

    /** Until when others may challenge it in court. */
    public static final DeadlineRule APPEAL = ends("appeal", Rules.APPEAL_CLEAR_MONTHS, DeadlineRules::appeal);

    /** Until when others than whom an individual act names may challenge it in court. */
    public static final DeadlineRule APPEAL_BY_THIRD_PARTIES = new StandardDeadlineRule(
            "appeal-by-third-parties",
            Rules.APPEAL_CLEAR_MONTHS,
            true,
            facts ->
                    facts.act().isIndividual() && facts.act().authority().kind().regime() != Regime.OTHER,
            DeadlineRules::appealByThirdParties);

    /** Until when the representative of the State may refer it to the court. */
    public static final DeadlineRule REFERRAL = ends("referral", Rules.REFERRAL_CLEAR_MONTHS, DeadlineRules::referral);

    /** Until when the mayor reports a decision by delegation to the council. */
    public static final DeadlineRule REPORT = new StandardDeadlineRule(
            "report", Rules.REPORT_NEXT_QUARTER, true, facts -> facts.act() instanceof Decision, DeadlineRules::report);

    /** Until when its author may withdraw it, if it is unlawful. */
    public static final DeadlineRule WITHDRAWAL = ends(
            "withdrawal",
            Rules.WITHDRAWAL_PERIOD,
            (facts, context) -> withoutPeriod(facts, Rules.WITHDRAWAL_PERIOD, Rules.WITHDRAWAL_PERIOD)
                    .orElseGet(() -> withdrawal(facts, context)));

    /** All of them, in reading order. */
    public static final List<DeadlineRule> ALL = List.of(
            EXECUTORY, ENTRY_INTO_FORCE, TRANSMISSION, APPEAL, APPEAL_BY_THIRD_PARTIES, REFERRAL, REPORT, WITHDRAWAL);

    private static final Set<LegalSource> CONTRACTS = Set.of(LegalSources.CGCT_L3221_11, LegalSources.CGCT_L4231_8);

    private DeadlineRules() {}

    private static DeadlineRule begins(String id, Rule rule, BiFunction<ActFacts, LegalContext, Deadline> clock) {
        return new StandardDeadlineRule(id, rule, false, facts -> true, clock);
    }

    private static DeadlineRule ends(String id, Rule rule, BiFunction<ActFacts, LegalContext, Deadline> clock) {
        return new StandardDeadlineRule(id, rule, true, facts -> true, clock);
    }

    private static boolean mayOweTransmission(ActFacts facts) {
        return facts.transmissionOwed().value().orElse(true);
    }

    private static Deadline sinceTaken(
            Rule rule, ActFacts facts, LegalContext context, BiFunction<LocalDate, LegalContext, Deadline> period) {
        return facts.takenOn()
                .map(day -> period.apply(day, context))
                .orElseGet(() -> waiting(rule, facts, Facts.ACT_SIGNATURE_DATE));
    }

    /** A clock of a law that is not known does not wait: it cannot be read. */
    private static Deadline waiting(Rule rule, ActFacts facts, Fact... awaited) {
        Reason reason = facts.reason(rule);
        return reason.isFounded()
                ? new Deadline.NotStarted(reason, List.of(awaited))
                : Deadline.of(Outcome.notInForce(reason));
    }

    /**
     * Why the common period does not run: where the council decided nothing, nothing can be challenged or withdrawn;
     * elections to some offices are challenged by a law of their own, of which the hours count and no edge was found.
     */
    private static Optional<Deadline> withoutPeriod(ActFacts facts, Rule common, Rule ofElection) {
        if (!(facts.act() instanceof Deliberation deliberation)) {
            return Optional.empty();
        }
        return deliberation.decidesNothing()
                ? Optional.of(Deadline.missing(facts.reason(common), Facts.ACT_DECIDING))
                : deliberation.missingOfElection().map(missing -> Deadline.missing(facts.reason(ofElection), missing));
    }

    private static Deadline appeal(ActFacts facts, LegalContext context) {
        if (facts.act().authority().kind().regime() == Regime.OTHER) {
            return ordinaryAppeal(facts, context);
        }
        return withoutPeriod(facts, Rules.APPEAL_CLEAR_MONTHS, Rules.APPEAL_OF_ELECTION)
                .orElseGet(() -> ordinaryAppeal(facts, context));
    }

    private static Deadline ordinaryAppeal(ActFacts facts, LegalContext context) {
        Publicity publicity = facts.publicity();
        if (publicity.trigger().isPresent()) {
            Deadline appeal =
                    ifRemediesTold(appealAfter(publicity.trigger().get(), facts).deadline(context), publicity, facts);
            return SupposedLaw.isThatOf(publicity.law())
                    ? noting(appeal, publicity.law().as(Rules.PUBLICITY_NOT_VERIFIED))
                    : appeal;
        }
        Fact[] missing = publicity.missing().toArray(Fact[]::new);
        if (publicity.isAwaited()) {
            return waiting(Rules.APPEAL_CLEAR_MONTHS, facts, missing);
        }
        return Deadline.missing(
                publicity.law().isFounded() ? facts.reason(Rules.APPEAL_CLEAR_MONTHS) : publicity.law(), missing);
    }

    /** An act that says nothing of remedies may have been notified by a letter that did. */
    private static Deadline ifRemediesTold(Deadline appeal, Publicity publicity, ActFacts facts) {
        Trigger trigger = publicity.trigger().orElseThrow();
        return trigger.kind() == Trigger.Kind.NOTIFICATION
                        && facts.act().remedies().isEmpty()
                ? noting(appeal, Reason.of(facts.context().law(), Rules.APPEAL_REMEDIES_SUPPOSED, trigger.day()))
                : appeal;
    }

    private static Deadline noting(Deadline deadline, Reason reason) {
        return deadline instanceof Deadline.Counted counted
                        && counted.outcome() instanceof Outcome.Determined<LocalDate> determined
                ? new Deadline.Counted(Outcome.of(determined.derivation().noting(reason)), counted.otherReadings())
                : deadline;
    }

    /** Others learn of a permit on the land itself, of other individual acts by what is published or posted. */
    private static Deadline appealByThirdParties(ActFacts facts, LegalContext context) {
        Optional<Deadline> without = withoutPeriod(facts, Rules.APPEAL_CLEAR_MONTHS, Rules.APPEAL_OF_ELECTION);
        if (without.isPresent()) {
            return without.get();
        }
        Optional<Trigger> known = isPermit(facts)
                ? facts.event(ActEvent.DisplayedOnSite.class)
                        .map(event -> new Trigger(Trigger.Kind.SITE_DISPLAY, event.on()))
                : Stream.of(
                                facts.event(ActEvent.Published.class)
                                        .map(event -> new Trigger(Trigger.Kind.PUBLICATION, event.on())),
                                facts.event(ActEvent.Posted.class)
                                        .map(event -> new Trigger(Trigger.Kind.POSTING, event.on())))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(Trigger::day));
        if (known.filter(trigger -> ActFacts.isBefore(facts.act(), trigger.day()))
                .isPresent()) {
            return Deadline.missing(facts.reason(Rules.APPEAL_CLEAR_MONTHS), Facts.ACT_EVENTS_IN_ORDER);
        }
        return known.map(trigger -> appealAfter(trigger, facts).deadline(context))
                .orElseGet(() -> waiting(
                        isPermit(facts) ? Rules.TRIGGER_SITE_DISPLAY : Rules.APPEAL_CLEAR_MONTHS,
                        facts,
                        isPermit(facts) ? Facts.ACT_SITE_DISPLAY : Facts.ACT_PUBLICATION_OR_POSTING));
    }

    private static boolean isPermit(ActFacts facts) {
        return facts.act() instanceof Order order && order.subject().equals(Optional.of(ActSubject.PLANNING_PERMIT));
    }

    private static ContentiousAppeal appealAfter(Trigger trigger, ActFacts facts) {
        ContentiousAppeal appeal = ContentiousAppeal.after(trigger);
        return isPermit(facts)
                ? facts.takenOn().map(appeal::againstPlanningPermitOf).orElse(appeal)
                : appeal;
    }

    private static Deadline referral(ActFacts facts, LegalContext context) {
        Reason common = facts.reason(Rules.REFERRAL_CLEAR_MONTHS);
        if (!common.isFounded()) {
            return Deadline.of(Outcome.notInForce(common));
        }
        return withoutPeriod(facts, Rules.REFERRAL_CLEAR_MONTHS, Rules.REFERRAL_OF_ELECTION)
                .orElseGet(() -> ordinaryReferral(facts, context));
    }

    /** An act that is not sent may be asked for, from the day on which it is executory. */
    private static Deadline ordinaryReferral(ActFacts facts, LegalContext context) {
        if (!mayOweTransmission(facts)) {
            return facts.executory()
                    .value()
                    .map(day -> PrefectReferral.toAskForActNotTransmitted(day).deadline(context))
                    .orElseGet(() -> waiting(Rules.REFERRAL_CLEAR_MONTHS, facts, Facts.ACT_EXECUTORY_DATE));
        }
        Optional<LocalDate> received = facts.receivedOn();
        if (received.filter(day -> ActFacts.isBefore(facts.act(), day)).isPresent()) {
            return Deadline.missing(facts.reason(Rules.REFERRAL_CLEAR_MONTHS), Facts.ACT_EVENTS_IN_ORDER);
        }
        return received.map(PrefectReferral::ofActReceived)
                .map(referral -> isPermit(facts) ? referral.againstPlanningPermit() : referral)
                .map(referral -> referral.deadline(context))
                .orElseGet(() -> waiting(Rules.REFERRAL_CLEAR_MONTHS, facts, Facts.ACT_RECEPTION_DATE));
    }

    private static Deadline report(ActFacts facts, LegalContext context) {
        Optional<Deadline> beside = reportOfWhatIsBesideTheList(facts);
        if (beside.isPresent()) {
            return beside.get();
        }
        return sinceTaken(
                Rules.REPORT_TAKEN,
                facts,
                context,
                (day, of) -> LegalPeriod.toReport(day, facts.act().authority().kind())
                        .deadline(of));
    }

    /** Articles beside the list have their own reports: of contracts, to the nearest sitting; of suits and pre-emption, not read. */
    private static Optional<Deadline> reportOfWhatIsBesideTheList(ActFacts facts) {
        return DelegableMatters.of(facts.act().authority().kind().regime())
                .flatMap(list -> list.besideTheList(facts.act().citations()))
                .map(article -> Deadline.missing(
                        new Reason(Rules.REPORT_BESIDE_THE_LIST, Optional.empty(), List.of(article), Map.of()),
                        CONTRACTS.contains(article) ? Facts.REPORT_NEAREST_SITTING : Facts.LAW_OF_THAT_AUTHORITY));
    }

    private static Deadline withdrawal(ActFacts facts, LegalContext context) {
        Act act = facts.act();
        if (act.subject().equals(Optional.of(ActSubject.PLANNING_PERMIT))) {
            return sinceTaken(
                    Rules.WITHDRAWAL_PERMIT,
                    facts,
                    context,
                    (day, of) -> LegalPeriod.toWithdraw(day)
                            .of(WithdrawalPeriod.Subject.PLANNING_PERMIT)
                            .deadline(of));
        }
        return sinceTaken(
                Rules.WITHDRAWAL_PERIOD,
                facts,
                context,
                (day, of) -> LegalPeriod.toWithdraw(day)
                        .of(
                                act.isIndividual()
                                        ? WithdrawalPeriod.Subject.DECISION
                                        : WithdrawalPeriod.Subject.REGULATION)
                        .deadline(of));
    }
}
