package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import java.time.LocalDate;

/** Periods of months that are counted from a day to the day of the same number, neither clear nor carried over. */
final class DateToDate {

    private DateToDate() {}

    /** Counts the months that a rule gives from an event that another one names. */
    static Derivation<LocalDate> months(LocalDate start, Rule event, Rule period, LegalContext context) {
        return months(
                Derivation.from(start).noting(Reason.of(context.law(), event, start)),
                Reason.of(context.law(), period, start));
    }

    static Derivation<LocalDate> months(Derivation<LocalDate> start, Reason period) {
        return Counting.move(start, period, day -> day.plusMonths(period.number(Unit.MONTHS)));
    }
}
