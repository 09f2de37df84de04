package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
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
 * @legal.source CGCT-L2131-2-II, CGCT-L2131-2-2005, FIFTEEN-DAYS-COUNT
 * @legal.since 2005-01-01
 * @legal.debated how the days are counted is not settled
 */
public final class TransmissionPeriod {

    private static final int DAYS = 15;
    static final Reason FIFTEEN_DAYS = Reason.of("transmission.fifteen-days", "CGCT-L2131-2-II", "FIFTEEN-DAYS-COUNT");

    private static final Reason SIGNED = Reason.of("transmission.signed", "CGCT-L2131-2-II");
    private static final Reason FIFTEEN_DAYS_BEFORE_2022 =
            Reason.of("transmission.fifteen-days", "CGCT-L2131-2-2005", "FIFTEEN-DAYS-COUNT");
    private static final Reason SIGNED_BEFORE_2022 = Reason.of("transmission.signed", "CGCT-L2131-2-2005");

    private TransmissionPeriod() {}

    /**
     * Says whether an act must be transmitted: deliberations and decisions by delegation, but for a few subjects; orders of
     * police other than traffic, regulatory orders, planning permits. For example, a traffic order owes no transmission.
     *
     * @legal.source CGCT-L2131-2, CGCT-L2131-2-BEFORE
     * @legal.since 2015-08-09
     * @param act  the act
     * @return true or false, and why; undetermined if the subject of an order is unknown
     */
    public static Outcome<Boolean> isOwedBy(Act act) {
        return TransmissionDuty.of(act);
    }

    /**
     * Counts the period.
     *
     * @param signed  the day of the signature
     * @return the last day, or undetermined before 2005
     */
    public static Deadline ofDecisionSigned(LocalDate signed) {
        if (KnownLaw.rules(signed, FIFTEEN_DAYS_BEFORE_2022)) {
            return fifteenDays(signed, SIGNED_BEFORE_2022, FIFTEEN_DAYS_BEFORE_2022);
        }
        return KnownLaw.rules(signed, FIFTEEN_DAYS)
                ? fifteenDays(signed, SIGNED, FIFTEEN_DAYS)
                : KnownLaw.missing(FIFTEEN_DAYS);
    }

    private static Deadline fifteenDays(LocalDate signed, Reason signature, Reason law) {
        return new Deadline.Day(List.of(
                new Reading(law, Derivation.from(signed).noting(signature).then(law, day -> day.plusDays(DAYS)))));
    }
}
