package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A period that the law sets, with the facts from which it is counted. All periods are asked alike, for a law and the territory
 * of a court; what the context changes is said in the steps of the answer.
 * <p>
 * For example, {@code LegalPeriod.toTransmit(LocalDate.of(2024, 6, 3)).deadline(LegalContext.standard())} ends on Tuesday
 * 18 June 2024. The periods that more is to be said of are {@link ContentiousAppeal} and {@link PrefectReferral};
 * {@link fr.acteslocaux.council.ConveningPeriod} has a first day, and no last one.
 *
 * @legal.term délai
 */
public interface LegalPeriod {

    /**
     * Counts the period.
     *
     * @param context  the law and the territory of the court
     * @return the last day, included, or why there is none
     */
    Deadline deadline(LegalContext context);

    /**
     * Counts the days to transmit an individual decision to the representative of the State: fifteen, neither clear nor carried
     * over.
     *
     * @legal.term délai de transmission
     * @legal.source CGCT-L2131-2-II, CGCT-L2131-2-2005, TRANSMISSION-COUNT
     * @legal.since 2005-01-01
     * @param signed  the day on which it was signed
     * @return the period, undetermined before 2005
     */
    static LegalPeriod toTransmit(LocalDate signed) {
        Objects.requireNonNull(signed, "signed");
        return context -> TransmissionPeriod.ofDecisionSigned(signed, context);
    }

    /**
     * Counts the months in which its author may withdraw an unlawful decision: four, neither clear nor carried over; three for
     * planning permits, which {@link WithdrawalPeriod#of} tells.
     *
     * @legal.term retrait
     * @legal.source CRPA-L242-1, CRPA-L243-3, CE-2001-197018-TERNON
     * @legal.since 2001-10-26
     * @param taken  the day on which the decision was taken
     * @return the period, undetermined before 26 October 2001
     */
    static WithdrawalPeriod toWithdraw(LocalDate taken) {
        return new WithdrawalPeriod(WithdrawalPeriod.Subject.DECISION, taken, false);
    }

    /**
     * Counts the time in which a mayor reports a decision taken by delegation to the council: until the end of the next quarter.
     *
     * @legal.term compte rendu des décisions prises par délégation
     * @legal.source CGCT-L2122-23, CGCT-L2122-23-1996, CGCT-L2121-7, CIVIL-QUARTER
     * @legal.since 1996-02-24
     * @param taken  the day on which the decision was taken
     * @return the period, undetermined before 24 February 1996
     */
    static LegalPeriod toReport(LocalDate taken) {
        return toReport(taken, LocalAuthority.Kind.COMMUNE);
    }

    /**
     * Counts the time in which the executive of an authority reports a decision taken by delegation to the council: that of a body
     * of municipalities with taxes of its own until the end of the next quarter, as a mayor.
     *
     * @legal.term compte rendu des décisions prises par délégation
     * @legal.source CGCT-L5211-10, CGCT-L5211-11, CGCT-L3211-2, CGCT-L4221-5
     * @legal.since 2004-08-17
     * @param taken  the day on which the decision was taken
     * @param body  the kind of authority
     * @return the period; undetermined for departments and regions, whose presidents inform the council and have no term, and for
     *     syndicates, whose council may sit every half-year only
     */
    static LegalPeriod toReport(LocalDate taken, LocalAuthority.Kind body) {
        Objects.requireNonNull(taken, "taken");
        Objects.requireNonNull(body, "body");
        return context -> ReportToCouncil.ofDecisionTaken(taken, body, context);
    }

    /**
     * Tells the day on which the silence of the administration refuses a request.
     *
     * @legal.term décision implicite de rejet
     * @legal.source CRPA-L231-4, CRPA-L114-3, LOI-2000-321-21
     * @legal.since 2001-01-01
     * @param received  the day on which the first administration that was asked received the request
     * @return the period, of two months unless another length is given; undetermined before 2001
     */
    static ImpliedDecision untilImpliedRefusal(LocalDate received) {
        return ImpliedDecision.of(ImpliedDecision.Kind.REFUSAL, received);
    }

    /**
     * Tells the day on which the silence of the administration accepts a request.
     *
     * @legal.term décision implicite d'acceptation
     * @legal.source CRPA-L231-1, CRPA-L114-3, LOI-2013-1005
     * @legal.since 2015-11-12
     * @param received  the day on which the competent administration received the request
     * @return the period, of two months unless another length is given; undetermined before 12 November 2015 without one
     */
    static ImpliedDecision untilImpliedAcceptance(LocalDate received) {
        return ImpliedDecision.of(ImpliedDecision.Kind.ACCEPTANCE, received);
    }

    /**
     * Counts the months in which a holder of a right of pre-emption may use it: two from date to date, not clear. What stops
     * the period, such as a request for documents or a visit, is not counted here.
     * <p>
     * For example, a declaration received on Thursday 4 October 2018 left until Tuesday 4 December 2018.
     *
     * @legal.term préemption, déclaration d'intention d'aliéner
     * @legal.source CAA-2021-20DA00888
     * @param received  the day on which the declaration of the intended sale was received
     * @return the period
     */
    static LegalPeriod toPreEmpt(LocalDate received) {
        Objects.requireNonNull(received, "received");
        return context -> Deadline.of(HealthEmergency.unsettled(
                DateToDate.months(received, Rules.PRE_EMPTION_RECEIVED, Rules.PRE_EMPTION_PERIOD, context),
                context.law()));
    }

    /**
     * Counts the time in which a debtor may dispute an order to pay: that of the State before the accountant, that of a local
     * authority in court, as a {@link ContentiousAppeal}, which can be told more: received on Wednesday 31 July 2024, until
     * Tuesday 1 October.
     *
     * @legal.term contestation d'un titre exécutoire
     * @legal.source CGCT-L1617-5, DECRET-2012-1246-118
     * @legal.since 2009-06-24
     * @param order  the order
     * @param received  the day on which it was notified to the debtor
     * @return the period, undetermined before 2019 for an order of the State
     */
    static LegalPeriod toDispute(CollectionOrder order, LocalDate received) {
        Objects.requireNonNull(received, "received");
        return order.needsPriorClaim()
                ? context ->
                        Readings.of(context, counting -> TitleDispute.ofState(received, Optional.empty(), counting))
                : ContentiousAppeal.after(new Trigger(Trigger.Kind.PAYMENT_TITLE, received));
    }

    /**
     * Counts the time in which a debtor may go to court about an order of the State, once a claim was made to the accountant:
     * two clear months from the answer, or from the end of the six months without one. A claim that came too late changes
     * nothing.
     * <p>
     * For example, an order notified on Monday 3 June 2024, claimed against on Monday 1 July and never answered, may be
     * disputed in court until Monday 3 March 2025: refused on 1 January, the 2nd of March is a Sunday.
     *
     * @legal.term contestation d'un titre de perception
     * @legal.source DECRET-2012-1246-118
     * @legal.since 2019-01-01
     * @param order  the order
     * @param received  the day on which it was notified to the debtor
     * @param claim  the claim, made on that day or later
     * @return the period
     * @throws IllegalArgumentException if the claim was made before the order came
     */
    static LegalPeriod toDispute(CollectionOrder.OfState order, LocalDate received, CollectionOrder.Claim claim) {
        Objects.requireNonNull(order, "order");
        if (claim.lodged().isBefore(received)) {
            throw new IllegalArgumentException(
                    "Argument 'claim' must not be lodged before " + received + ", found " + claim.lodged());
        }
        return context ->
                Readings.of(context, counting -> TitleDispute.ofState(received, Optional.of(claim), counting));
    }

    /**
     * Counts the time to appeal against a judgment of an administrative court: two clear months.
     *
     * @legal.term appel
     * @legal.source CJA-R811-2, CJA-R811-5
     * @legal.since 2001-01-01
     * @param notified  the day on which the judgment was notified
     * @return the period, undetermined before 2001
     */
    static JudgmentAppeal toAppealJudgment(LocalDate notified) {
        return new JudgmentAppeal(notified, OptionalInt.empty(), Optional.empty());
    }

    /**
     * Counts the days in which an appeal against a planning permit, be it to the court, of the prefect or to the
     * administration, must be notified to the author and the holder of the permit: fifteen, clear.
     * <p>
     * For example, an appeal filed on Thursday 6 June 2024 is notified by Monday 24 June 2024; Saturday 22 June is the safe day.
     *
     * @legal.term notification du recours
     * @legal.source CURB-R600-1, PERMIT-NOTICE-EDGE
     * @legal.since 2007-10-01
     * @legal.debated whether the period is carried over
     * @param filed  the day on which the appeal was filed
     * @return the period, undetermined before 1 October 2007
     */
    static LegalPeriod toNotifyAppealAgainstPermit(LocalDate filed) {
        Objects.requireNonNull(filed, "filed");
        return context -> Readings.of(context, counting -> PermitNotice.ofAppealFiled(filed, counting));
    }

    /**
     * Tells until when at least an act stays on line: two months.
     * <p>
     * For example, an act on line since Monday 3 June 2024 stays there until Saturday 3 August 2024 at least.
     *
     * @legal.term durée de la publication électronique
     * @legal.source CGCT-R2131-1, ONLINE-COUNT
     * @legal.since 2022-07-01
     * @param published  the day on which it was put on line
     * @return the period, undetermined before July 2022
     */
    static LegalPeriod toStayOnLine(LocalDate published) {
        Objects.requireNonNull(published, "published");
        return context ->
                Deadline.of(DateToDate.months(published, Rules.ONLINE_PUBLISHED, Rules.ONLINE_LEAST, context));
    }

    /**
     * Counts the months in which a person whom an act injures may ask the prefect to refer it to the court. The request does
     * not extend the prefect's own period.
     * <p>
     * For example, an act executory on Monday 3 June 2024: until Saturday 3 August 2024.
     *
     * @legal.term demande de déféré
     * @legal.source CGCT-L2131-8, REFERRAL-REQUEST-COUNT
     * @legal.since 2001-01-01
     * @param executory  the day from which the act is executory
     * @return the period, undetermined before 2001
     */
    static LegalPeriod toRequestReferral(LocalDate executory) {
        Objects.requireNonNull(executory, "executory");
        return context -> Deadline.of(HealthEmergency.unsettled(
                        DateToDate.months(
                                executory, Rules.REFERRAL_REQUEST_EXECUTORY, Rules.REFERRAL_REQUEST_PERIOD, context),
                        context.law())
                .noting(Reason.of(context.law(), Rules.REFERRAL_REQUEST_PREFECT, executory)));
    }
}
