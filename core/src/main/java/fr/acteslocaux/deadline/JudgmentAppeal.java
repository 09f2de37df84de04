package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.place.Residence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The last day to appeal against a judgment of an administrative court.
 * <p>
 * Two clear months from its notification, lengthened by distance as those of an appeal against an act. For example, a judgment
 * notified on Monday 3 June 2024 may be appealed against until Monday 5 August 2024, the 4th being a Sunday. Some matters have
 * a shorter period, which the caller gives: a month from Friday 11 April 2014 ended on Monday 12 May 2014.
 *
 * @legal.term appel
 * @legal.source CJA-R811-2, CJA-R811-5, CAA-2014-14BX01446
 * @legal.since 2001-01-01
 * @legal.debated how months are counted from a day near the end of one
 * @param notified  the day on which the judgment was notified to the one who appeals
 * @param months  the length, if the caller gives one; empty for that of the law
 * @param claimant  where the one who appeals lives, empty if that is not stated
 */
public record JudgmentAppeal(LocalDate notified, OptionalInt months, Optional<Residence> claimant)
        implements LegalPeriod {

    /** The longest period that can be given. */
    public static final int MOST_MONTHS = 120;

    public JudgmentAppeal {
        Objects.requireNonNull(notified, "notified");
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(claimant, "claimant");
        if (months.isPresent() && (months.getAsInt() < 1 || months.getAsInt() > MOST_MONTHS)) {
            throw new IllegalArgumentException(
                    "Argument 'months' must be from 1 to " + MOST_MONTHS + ", found " + months.getAsInt());
        }
    }

    /**
     * Gives the period a length of its own.
     *
     * @param length  how many months, from 1 to 120
     * @return the appeal within so many months
     */
    public JudgmentAppeal within(int length) {
        return new JudgmentAppeal(notified, OptionalInt.of(length), claimant);
    }

    /**
     * Says where the one who appeals lives.
     *
     * @param residence  where
     * @return the appeal
     */
    public JudgmentAppeal by(Residence residence) {
        return new JudgmentAppeal(notified, months, Optional.of(residence));
    }

    /**
     * Counts the period.
     *
     * @param context  the law and the territory of the court
     * @return the last day, undetermined before 2001
     */
    @Override
    public Deadline deadline(LegalContext context) {
        return Readings.of(context, this::count);
    }

    private Derivation<LocalDate> count(Counting counting) {
        Reason distance = Distance.between(claimant, notified, counting);
        Derivation<LocalDate> start = Derivation.from(notified)
                .noting(counting.reason(Rules.JUDGMENT_NOTIFIED, notified))
                .noting(distance);
        Reason length = length(counting);
        int more = Distance.months(distance);
        int own = months.orElseGet(() -> length.number(Unit.MONTHS));
        if (more == 0) {
            return counting.clearMonths(start, length, own);
        }
        int total = own + more;
        if (counting.endOfClearMonths(notified, total).isEmpty()) {
            return start.noting(Reason.unknown(Rules.PERIOD_CLOSED_DAY, Facts.DAY_WITHIN_CALENDARS));
        }
        Reason longer = Reason.together(
                        Rules.JUDGMENT_WITH_DISTANCE,
                        List.of(counting.reason(Rules.JUDGMENT_WITH_DISTANCE, notified), length))
                .with("total", Parameter.of(Unit.MONTHS, total));
        return counting.clearMonths(start, longer, total);
    }

    /** The length that a caller gives is never passed off as that of the law. */
    private Reason length(Counting counting) {
        return months.isEmpty()
                ? counting.reason(Rules.JUDGMENT_CLEAR_MONTHS, notified)
                : counting.reason(Rules.JUDGMENT_LENGTH_GIVEN, notified)
                        .as(Rules.JUDGMENT_CLEAR_MONTHS)
                        .with("months", Parameter.of(Unit.MONTHS, months.getAsInt()));
    }
}
