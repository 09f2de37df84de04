package fr.acteslocaux.ownrules;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;

/** Judges an act by the library's rules and by one's own. */
final class OwnRules {

    static final Catalogue CATALOGUE =
            Catalogue.standard().plus(new BudgetLine()).plus(new LegalAdvice());

    static final Policy POLICY = Policies.PUBLISHED.with("town.budget-line", Severity.ERROR);

    private OwnRules() {}

    static Report report(Act act) {
        return Compliance.check(ActFacts.of(act, LegalContext.standard()), POLICY, CATALOGUE);
    }

    static ActTimeline timeline(Act act) {
        return ActTimeline.of(ActFacts.of(act, LegalContext.standard()), CATALOGUE.deadlines());
    }
}
