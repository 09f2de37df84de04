package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Reason;
import java.util.function.Function;

/** A check that looks at nothing but the decision itself, and not at other acts. */
record DecisionCheck(Reason reason, Function<Decision, Verdict> question) implements Check {

    @Override
    public Verdict examine(Act act, LegalContext context) {
        return act instanceof Decision decision ? question.apply(decision) : new Verdict.NotApplicable();
    }
}
