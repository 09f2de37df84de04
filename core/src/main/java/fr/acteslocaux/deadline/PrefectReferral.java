package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;

/**
 * The last day for the prefect to refer an act to the administrative court.
 * <p>
 * Two clear months from the reception of the complete act, carried over like those of an appeal. For example, the prefect
 * may refer an act received on Monday 3 June 2024 until Monday 5 August 2024.
 * <p>
 * It runs apart from the period of others, whatever the day of publication.
 *
 * @legal.term déféré préfectoral
 * @legal.source CGCT-L2131-6, CE-2014-362568
 * @legal.since 1996-02-24
 * @legal.debated month end, see {@link fr.acteslocaux.calendar.MonthEndReading}
 */
public final class PrefectReferral {

    static final Reason TWO_CLEAR_MONTHS =
            Reason.of("referral.two-clear-months", "CGCT-L2131-6", "CE-1954-06-04-DECINES");

    private PrefectReferral() {}

    /**
     * Counts the period from the transmission.
     *
     * @param reception  the day on which the complete act reached the prefect
     * @param context  the calendar
     * @return the last day, or undetermined before 1996
     */
    public static Deadline afterTransmission(LocalDate reception, LegalContext context) {
        return TwoClearMonths.after(
                Derivation.from(reception).noting(TriggerKind.TRANSMISSION.reason()), TWO_CLEAR_MONTHS, context);
    }
}
