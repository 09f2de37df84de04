package fr.acteslocaux.compliance;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.law.Rule;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A check of acts of one kind. */
record ActCheck<A extends Act>(Rule rule, Class<A> kind, BiFunction<A, ActFacts, Verdict> question) implements Check {

    static Check ofAnyAct(Rule rule, Function<ActFacts, Verdict> question) {
        return new ActCheck<>(rule, Act.class, (act, facts) -> question.apply(facts));
    }

    static Check ofAct(Rule rule, BiFunction<Act, ActFacts, Verdict> question) {
        return new ActCheck<>(rule, Act.class, question);
    }

    static Check ofDecision(Rule rule, BiFunction<Decision, ActFacts, Verdict> question) {
        return new ActCheck<>(rule, Decision.class, question);
    }

    static Check ofDeliberation(Rule rule, BiFunction<Deliberation, ActFacts, Verdict> question) {
        return new ActCheck<>(rule, Deliberation.class, question);
    }

    @Override
    public Verdict examine(ActFacts facts, LegalContext context) {
        return kind.isInstance(facts.act())
                ? question.apply(kind.cast(facts.act()), facts)
                : new Verdict.NotApplicable();
    }
}
