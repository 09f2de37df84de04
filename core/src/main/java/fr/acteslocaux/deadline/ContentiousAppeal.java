package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;

/**
 * The last day to bring an act before the administrative court.
 * <p>
 * Two clear months: neither the day of the trigger nor the day on which the months end counts; a last day that is closed
 * is carried over. For example, an act published on Monday 3 June 2024 may be challenged until Monday 5 August 2024, the
 * 4th being a Sunday.
 * <p>
 * This is the period of a claimant who lives in the territory of the court. It does not say which court, nor whether the
 * appeal is admissible.
 *
 * @legal.term délai de recours contentieux
 * @legal.source CJA-R421-1, CE-1954-06-04-DECINES, CE-2014-362568
 * @legal.since 2001-01-01
 * @legal.debated month end, see {@link fr.acteslocaux.calendar.MonthEndReading}
 */
public final class ContentiousAppeal {

    static final Reason TWO_CLEAR_MONTHS = Reason.of("appeal.two-clear-months", "CJA-R421-1", "CE-1954-06-04-DECINES");
    private static final Reason NO_DISTANCE = Reason.of("appeal.no-distance", "CJA-R421-7");

    private ContentiousAppeal() {}

    /**
     * Counts the period from an event.
     *
     * @param trigger  what started it: the notification, the publication or the posting
     * @param context  the calendar
     * @return the last day, or undetermined before 2001
     * @throws IllegalArgumentException if the trigger is the transmission, which starts the prefect's period only
     */
    public static Deadline after(Trigger trigger, LegalContext context) {
        if (trigger.kind() == TriggerKind.TRANSMISSION) {
            throw new IllegalArgumentException(
                    "Argument 'trigger' must be a notification, a publication or a posting, found a transmission");
        }
        return TwoClearMonths.after(
                Derivation.from(trigger.day()).noting(trigger.kind().reason()).noting(NO_DISTANCE),
                TWO_CLEAR_MONTHS,
                context);
    }
}
