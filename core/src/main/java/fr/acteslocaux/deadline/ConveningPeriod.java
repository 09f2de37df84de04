package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;

/**
 * The first day on which a municipal council may sit after it was convened.
 * <p>
 * Five clear days in a commune of 3 500 inhabitants or more, three in a smaller one and for the first sitting after a general
 * renewal, one if it is urgent. The days are calendar days, both ends excluded, and are never carried over. For example,
 * convened on Friday 7 June 2024, a council may sit from Thursday 13 June 2024 in a commune of 5 000 inhabitants.
 *
 * @legal.term convocation, jours francs
 * @legal.source CGCT-L2121-7, CGCT-L2121-11, CGCT-L2121-12
 * @legal.since 1996-02-24
 */
final class ConveningPeriod {

    private ConveningPeriod() {}

    /**
     * Counts the clear days.
     *
     * @param sent  the day on which the convening was sent
     * @param population  the number of inhabitants
     * @param convening  what sort of convening it is, any but a second one, whose days run from the first sitting
     * @param context  the law
     * @return the first day of a lawful sitting, and how it was derived; undetermined before 1996
     * @throws IllegalArgumentException if it is a second convening
     */
    static Outcome<LocalDate> firstSittingAfter(
            LocalDate sent, int population, Sitting.Convening convening, LegalContext context) {
        Law law = context.law();
        Reason large = Reason.of(law, Rules.CONVENING_OF_LARGE_COMMUNE, sent);
        Reason period = Reason.of(
                law, rule(convening, large.isFounded() && population >= large.number(Unit.INHABITANTS)), sent);
        return Outcome.of(Counting.move(
                Derivation.from(sent).noting(Reason.of(law, Rules.CONVENING_SENT, sent)),
                period.as(Rules.CONVENING_CLEAR_DAYS),
                day -> day.plusDays(period.number(Unit.DAYS) + 1L)));
    }

    static void requireFirst(Sitting.Convening convening) {
        if (convening == Sitting.Convening.SECOND) {
            throw refused();
        }
    }

    private static IllegalArgumentException refused() {
        return new IllegalArgumentException(
                "Argument 'convening' must be any but a second one, whose days run from the first sitting");
    }

    private static Rule rule(Sitting.Convening convening, boolean large) {
        return switch (convening) {
            case ORDINARY -> large ? Rules.CONVENING_OF_LARGE_COMMUNE : Rules.CONVENING_OF_SMALL_COMMUNE;
            case URGENT -> large ? Rules.CONVENING_URGENT_IN_LARGE_COMMUNE : Rules.CONVENING_URGENT_IN_SMALL_COMMUNE;
            case AFTER_RENEWAL -> Rules.CONVENING_AFTER_RENEWAL;
            case SECOND -> throw refused();
        };
    }
}
