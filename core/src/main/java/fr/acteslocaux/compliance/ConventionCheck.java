package fr.acteslocaux.compliance;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.law.Rule;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A check that can be asked of a convention alone, without the act that it is attached to. */
record ConventionCheck(Rule rule, Function<Act, Verdict> ofAct, Function<Convention, Verdict> alone) implements Check {

    /** Asks of each convention of an act what it asks of one alone, which stands at no path. */
    static Check ofEach(Rule rule, BiFunction<Convention, String, Verdict> question) {
        return new ConventionCheck(
                rule, act -> Verdicts.ofEachConvention(act, question), convention -> question.apply(convention, ""));
    }

    @Override
    public Verdict examine(ActFacts facts, LegalContext context) {
        return ofAct.apply(facts.act());
    }

    Verdict examine(Convention convention) {
        return alone.apply(convention);
    }
}
