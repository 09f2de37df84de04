package fr.acteslocaux.compliance;

import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.convention.Term;
import java.time.Period;
import java.util.Optional;

/** How long a term lasts, by its own words or by its days, without its renewals. */
final class TermLength {

    private TermLength() {}

    static Optional<Length> of(Term term) {
        return term.statedLength()
                .or(() -> term.resolve(Term.Dates.unknown())
                        .value()
                        .map(Term.EffectivePeriod::length)
                        .filter(lasted -> lasted.getYears() < Length.MOST_YEARS)
                        .map(TermLength::length));
    }

    private static Length length(Period period) {
        return Length.of(period.getYears(), period.getMonths(), period.getDays());
    }
}
