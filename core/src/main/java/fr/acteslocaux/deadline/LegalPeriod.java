package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A period that the law sets, with the facts from which it is counted. All periods are asked alike, for a law and the territory
 * of a court; what the context changes is said in the steps of the answer.
 * <p>
 * For example, {@code LegalPeriod.toTransmit(LocalDate.of(2024, 6, 3)).deadline(LegalContext.standard())} ends on Tuesday
 * 18 June 2024. The periods that more is to be said of are {@link ContentiousAppeal} and {@link PrefectReferral};
 * {@link ConveningPeriod} has a first day, and no last one.
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
     * Counts the months in which its author may withdraw an unlawful decision: four, neither clear nor carried over.
     *
     * @legal.term retrait
     * @legal.source CRPA-L242-1, CRPA-L243-3
     * @legal.since 2016-01-01
     * @param taken  the day on which the decision was taken
     * @return the period, undetermined before 2016
     */
    static LegalPeriod toWithdraw(LocalDate taken) {
        Objects.requireNonNull(taken, "taken");
        return context -> WithdrawalPeriod.ofDecisionTaken(taken, context);
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
        Objects.requireNonNull(taken, "taken");
        return context -> ReportToCouncil.ofDecisionTaken(taken, context);
    }

    /**
     * Tells the day on which the silence of the administration refuses a request.
     *
     * @legal.term décision implicite de rejet
     * @legal.source CRPA-L231-4, CRPA-L114-3
     * @legal.since 2016-01-01
     * @param received  the day on which the first administration that was asked received the request
     * @return the period, undetermined before 2016
     */
    static LegalPeriod untilImpliedRefusal(LocalDate received) {
        Objects.requireNonNull(received, "received");
        return context -> Deadline.of(ImpliedDecision.refusalOf(received, context));
    }

    /**
     * Tells the day on which the silence of the administration accepts a request.
     *
     * @legal.term décision implicite d'acceptation
     * @legal.source CRPA-L231-1, CRPA-L114-3
     * @legal.since 2016-01-01
     * @param received  the day on which the competent administration received the request
     * @return the period, undetermined before 2016
     */
    static LegalPeriod untilImpliedAcceptance(LocalDate received) {
        Objects.requireNonNull(received, "received");
        return context -> Deadline.of(ImpliedDecision.acceptanceOf(received, context));
    }
}
