package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Reason;
import java.util.function.Function;

/** A check that looks at nothing but the act, and only at acts of one kind. */
record ActCheck<A extends Act>(Reason reason, Class<A> kind, Function<A, Verdict> question) implements Check {

    static Check ofAnyAct(Reason reason, Function<Act, Verdict> question) {
        return new ActCheck<>(reason, Act.class, question);
    }

    static Check ofDecision(Reason reason, Function<Decision, Verdict> question) {
        return new ActCheck<>(reason, Decision.class, question);
    }

    static Check ofDeliberation(Reason reason, Function<Deliberation, Verdict> question) {
        return new ActCheck<>(reason, Deliberation.class, question);
    }

    @Override
    public Verdict examine(Act act, LegalContext context) {
        return kind.isInstance(act) ? question.apply(kind.cast(act)) : new Verdict.NotApplicable();
    }
}
