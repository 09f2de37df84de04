package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;

/**
 * The day on which the silence of the administration becomes a decision.
 * <p>
 * Two months from date to date, neither clear nor carried over: it may be born on a Sunday. For example, a request received
 * on Sunday 23 April 2023 is refused by silence on Friday 23 June 2023.
 *
 * @legal.term décision implicite de rejet, d'acceptation
 * @legal.source CRPA-L231-1, CRPA-L231-4, CRPA-L114-3
 * @legal.since 2016-01-01
 */
final class ImpliedDecision {

    private ImpliedDecision() {}

    /**
     * Tells when silence refuses.
     *
     * @param received  the day on which the first administration that was asked received the request
     * @param context  the law
     * @return the day of the implied refusal, undetermined before 2016
     */
    static Outcome<LocalDate> refusalOf(LocalDate received, LegalContext context) {
        return after(received, Rules.IMPLIED_RECEIVED_BY_FIRST, Rules.IMPLIED_REFUSAL, context);
    }

    /**
     * Tells when silence accepts.
     *
     * @param received  the day on which the competent administration received the request
     * @param context  the law
     * @return the day of the implied acceptance, undetermined before 2016
     */
    static Outcome<LocalDate> acceptanceOf(LocalDate received, LegalContext context) {
        return after(received, Rules.IMPLIED_RECEIVED_BY_COMPETENT, Rules.IMPLIED_ACCEPTANCE, context);
    }

    private static Outcome<LocalDate> after(LocalDate received, Rule reception, Rule silence, LegalContext context) {
        Reason period = Reason.of(context.law(), silence, received);
        return Outcome.of(Counting.move(
                Derivation.from(received).noting(Reason.of(context.law(), reception, received)),
                period,
                day -> day.plusMonths(period.number(Unit.MONTHS))));
    }
}
