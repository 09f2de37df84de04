package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.List;

/**
 * The last day to transmit an individual decision to the representative of the State.
 * <p>
 * Fifteen days from the signature, neither clear nor carried over. For example, a decision signed on Monday 3 June 2024 is
 * to be transmitted by Tuesday 18 June 2024.
 *
 * @legal.term délai de transmission
 * @legal.source CGCT-L2131-2-II
 * @legal.since 2005-01-01
 * @legal.debated how the days are counted is not settled
 */
public final class TransmissionPeriod {

    private static final int DAYS = 15;
    private static final Reason SIGNED = Reason.of("transmission.signed", "CGCT-L2131-2");
    private static final Reason FIFTEEN_DAYS = Reason.of("transmission.fifteen-days", "CGCT-L2131-2-II");

    private TransmissionPeriod() {}

    /**
     * Counts the period.
     *
     * @param signed  the day of the signature
     * @return the last day, or undetermined before 2005
     */
    public static Deadline ofDecisionSigned(LocalDate signed) {
        if (!FIFTEEN_DAYS.sources().get(0).inForce().includes(signed)) {
            return new Deadline.Undetermined(FIFTEEN_DAYS, List.of(new Fact("law.of-that-day")));
        }
        return new Deadline.Day(List.of(new Reading(
                FIFTEEN_DAYS, Derivation.from(signed).noting(SIGNED).then(FIFTEEN_DAYS, day -> day.plusDays(DAYS)))));
    }
}
