package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;

/**
 * The last day on which the mayor reports a decision taken by delegation to the council.
 * <p>
 * The report is owed at each compulsory sitting, and the council sits at least once a quarter: at the latest in the quarter
 * that follows. For example, a decision of Monday 3 June 2024 is reported by Monday 30 September 2024.
 *
 * @legal.term compte rendu des décisions prises par délégation
 * @legal.source CGCT-L2122-23, CGCT-L2122-23-1996, CGCT-L2121-7, CIVIL-QUARTER
 * @legal.since 1996-02-24
 * @legal.debated whether the quarter is that of the civil year
 */
public final class ReportToCouncil {

    static final Reason NEXT_QUARTER =
            Reason.of("report.next-quarter", "CGCT-L2122-23", "CGCT-L2121-7", "CIVIL-QUARTER");

    private static final Reason TAKEN = Reason.of("report.taken", "CGCT-L2122-23");
    private static final Reason NEXT_QUARTER_BEFORE_2004 =
            Reason.of("report.next-quarter", "CGCT-L2122-23-1996", "CGCT-L2121-7", "CIVIL-QUARTER");
    private static final Reason TAKEN_BEFORE_2004 = Reason.of("report.taken", "CGCT-L2122-23-1996");

    private ReportToCouncil() {}

    /**
     * Counts the period.
     *
     * @param taken  the day on which the decision was taken
     * @return the last day, or undetermined before 24 February 1996
     */
    public static Deadline ofDecisionTaken(LocalDate taken) {
        if (KnownLaw.rules(taken, NEXT_QUARTER_BEFORE_2004)) {
            return byNextQuarter(taken, TAKEN_BEFORE_2004, NEXT_QUARTER_BEFORE_2004);
        }
        return KnownLaw.rules(taken, NEXT_QUARTER)
                ? byNextQuarter(taken, TAKEN, NEXT_QUARTER)
                : KnownLaw.missing(NEXT_QUARTER);
    }

    private static Deadline byNextQuarter(LocalDate taken, Reason decision, Reason law) {
        return new Deadline.Day(List.of(new Reading(
                law, Derivation.from(taken).noting(decision).then(law, ReportToCouncil::endOfNextQuarter))));
    }

    private static LocalDate endOfNextQuarter(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(6).minusDays(1);
    }
}
