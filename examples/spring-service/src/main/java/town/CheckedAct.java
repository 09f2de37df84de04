package town;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import java.time.LocalDate;

/**
 * An act, looked at from a day.
 *
 * @param act  the act
 * @param asOf  the day
 * @param report  what is found in it, at the stage that it has reached
 * @param timeline  its clocks
 */
record CheckedAct(Act act, LocalDate asOf, Report report, ActTimeline timeline) {

    static CheckedAct of(Act act, LocalDate asOf) {
        LegalContext context = LegalContext.standard().asOf(asOf);
        return new CheckedAct(
                act,
                asOf,
                Compliance.check(act, Policies.reachedBy(act, context), context),
                ActTimeline.of(act, context));
    }
}
