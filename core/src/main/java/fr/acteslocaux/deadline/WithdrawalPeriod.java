package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;

/**
 * The last day on which its author may withdraw an unlawful decision.
 * <p>
 * Four months from the day on which it was taken, not from its notification, neither clear nor carried over. For example,
 * a decision taken on Monday 3 June 2024 may be withdrawn until Thursday 3 October 2024.
 * <p>
 * A lawful decision that creates rights may not be withdrawn; a request of the person it favours, and a sanction, know
 * other rules.
 *
 * @legal.term retrait
 * @legal.source CRPA-L242-1, CRPA-L243-3
 * @legal.since 2016-01-01
 * @legal.debated how the months are counted is not settled
 */
final class WithdrawalPeriod {

    private WithdrawalPeriod() {}

    /**
     * Counts the period.
     *
     * @param taken  the day on which the decision was taken
     * @param context  the law
     * @return the last day, or undetermined before 2016
     */
    static Deadline ofDecisionTaken(LocalDate taken, LegalContext context) {
        Reason period = Reason.of(context.law(), Rules.WITHDRAWAL_PERIOD, taken);
        return Deadline.of(Counting.move(
                Derivation.from(taken).noting(Reason.of(context.law(), Rules.WITHDRAWAL_TAKEN, taken)),
                period,
                day -> day.plusMonths(period.number(Unit.MONTHS))));
    }
}
