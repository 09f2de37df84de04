package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;

/**
 * The last day on which the mayor reports a decision taken by delegation to the council.
 * <p>
 * The report is owed at each compulsory sitting, and the council sits at least once a quarter: at the latest in the quarter
 * that follows. For example, a decision of Monday 3 June 2024 is reported by Monday 30 September 2024.
 *
 * @legal.term compte rendu des décisions prises par délégation
 * @legal.source CGCT-L2122-23, CGCT-L2122-23-1996, CGCT-L2121-7, CGCT-L5211-10, CGCT-L5211-11, CIVIL-QUARTER
 * @legal.since 1996-02-24
 * @legal.debated whether the quarter, or half-year, is that of the civil year
 */
final class ReportToCouncil {

    private static final int MONTHS_OF_QUARTER = 3;

    private ReportToCouncil() {}

    /**
     * Counts the period: undetermined before 24 February 1996, for presidents of departments and regions, who inform their council
     * and whom no text gives a term, and for syndicates of which nobody said whether they have a single purpose: their councils
     * may sit every half-year.
     */
    static Deadline ofDecisionTaken(LocalDate taken, LocalAuthority.Kind body, LegalContext context) {
        Law law = context.law().of(body.regime());
        Reason start = Reason.of(law, Rules.REPORT_TAKEN, taken);
        if (!start.isFounded()) {
            return Deadline.of(Outcome.notInForce(start));
        }
        return switch (body) {
            case INTERMUNICIPAL -> Deadline.missing(start, Facts.AUTHORITY_KIND);
            case SYNDICATE -> Deadline.missing(start, Facts.AUTHORITY_SINGLE_PURPOSE);
            case DEPARTMENT, REGION -> Deadline.missing(start, Facts.REPORT_TERM);
            case COMMUNITY, METROPOLIS, MULTIPURPOSE_SYNDICATE ->
                nextQuarter(taken, start, law, Rules.REPORT_EACH_SITTING);
            case SINGLE_PURPOSE_SYNDICATE -> nextHalfYear(taken, start, law);
            default -> nextQuarter(taken, start, law, Rules.REPORT_NEXT_QUARTER);
        };
    }

    private static Deadline nextQuarter(LocalDate taken, Reason start, Law law, Rule rule) {
        Reason period = Reason.of(law, rule, taken);
        return following(taken, start, period, MONTHS_OF_QUARTER, period.number(Unit.QUARTERS), law);
    }

    private static Deadline nextHalfYear(LocalDate taken, Reason start, Law law) {
        Reason period = Reason.of(law, Rules.REPORT_EACH_SITTING_OF_HALF_YEAR, taken);
        return following(taken, start, period, period.number(Unit.MONTHS), 1, law);
    }

    private static Deadline following(LocalDate taken, Reason start, Reason period, int months, int parts, Law law) {
        return Deadline.of(HealthEmergency.unsettled(
                Counting.move(Derivation.from(taken).noting(start), period, day -> endOfPartAfter(day, months, parts)),
                law));
    }

    /** Counts parts of the civil year, quarters or half-years, which begin with it. */
    private static LocalDate endOfPartAfter(LocalDate day, int months, int parts) {
        int monthsInto = (day.getMonthValue() - 1) % months;
        return day.withDayOfMonth(1)
                .minusMonths(monthsInto)
                .plusMonths((parts + 1L) * months)
                .minusDays(1);
    }
}
