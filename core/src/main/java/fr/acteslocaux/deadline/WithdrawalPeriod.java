package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.List;

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
public final class WithdrawalPeriod {

    private static final int MONTHS = 4;
    private static final Reason TAKEN = Reason.of("withdrawal.taken", "CRPA-L242-1");
    static final Reason FOUR_MONTHS =
            Reason.of("withdrawal.four-months", "CRPA-L242-1", "CRPA-L243-3", "FOUR-MONTHS-COUNT");

    private WithdrawalPeriod() {}

    /**
     * Counts the period.
     *
     * @param taken  the day on which the decision was taken
     * @return the last day, or undetermined before 2016
     */
    public static Deadline ofDecisionTaken(LocalDate taken) {
        if (!KnownLaw.rules(taken, FOUR_MONTHS)) {
            return KnownLaw.missing(FOUR_MONTHS);
        }
        return new Deadline.Day(List.of(new Reading(
                FOUR_MONTHS, Derivation.from(taken).noting(TAKEN).then(FOUR_MONTHS, day -> day.plusMonths(MONTHS)))));
    }
}
