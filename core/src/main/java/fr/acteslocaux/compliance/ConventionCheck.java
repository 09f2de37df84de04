package fr.acteslocaux.compliance;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.law.Rule;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A check that can be asked of a convention alone, without the decision that it is attached to. */
record ConventionCheck(Rule rule, Function<Decision, Verdict> ofDecision, Function<Convention, Verdict> alone)
        implements Check {

    /** Asks of each convention of a decision what it asks of one alone, which stands at no path. */
    static Check ofEach(Rule rule, BiFunction<Convention, String, Verdict> question) {
        return new ConventionCheck(
                rule,
                decision -> Verdicts.ofEachConvention(decision, question),
                convention -> question.apply(convention, ""));
    }

    @Override
    public Verdict examine(ActFacts facts, LegalContext context) {
        return facts.act() instanceof Decision decision ? ofDecision.apply(decision) : new Verdict.NotApplicable();
    }

    Verdict examine(Convention convention) {
        return alone.apply(convention);
    }
}
