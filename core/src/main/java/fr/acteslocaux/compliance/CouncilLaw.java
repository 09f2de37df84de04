package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rule;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** The councils, of whose sittings a law is known for some kinds of authorities; of bureaus, commissions and boards none is. */
final class CouncilLaw {

    private CouncilLaw() {}

    /** Asks a question of the law of such a council: what else deliberates is not judged by it. */
    static Check check(Rule rule, BiFunction<Deliberation, ActFacts, Verdict> question) {
        return ActCheck.ofDeliberation(rule, (deliberation, facts) -> {
            Verdict answer = question.apply(deliberation, facts);
            return deliberation.organ() == Organ.COUNCIL || answer instanceof Verdict.NotApplicable
                    ? answer
                    : Verdicts.missing(Facts.LAW_OF_THAT_AUTHORITY);
        });
    }

    static OptionalInt inOffice(Deliberation deliberation) {
        return deliberation
                .sitting()
                .counted()
                .map(Sitting.Attendance::inOffice)
                .orElse(OptionalInt.empty());
    }
}
