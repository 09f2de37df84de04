package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.authority.LocalAuthority.Kind;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rule;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/** The councils whose sittings the articles that are known here rule: those of communes, and of their bodies, sent to them. */
final class CouncilLaw {

    private CouncilLaw() {}

    /** Asks a question of the law of these councils: of others it is not judged. */
    static Check check(Rule rule, BiFunction<Deliberation, ActFacts, Verdict> question) {
        return ActCheck.ofDeliberation(rule, (deliberation, facts) -> {
            Verdict answer = question.apply(deliberation, facts);
            return isKnownOf(deliberation) || answer instanceof Verdict.NotApplicable
                    ? answer
                    : Verdicts.missing(Facts.LAW_OF_THAT_AUTHORITY);
        });
    }

    private static boolean isKnownOf(Deliberation deliberation) {
        Kind kind = deliberation.authority().kind();
        return deliberation.organ() == Organ.COUNCIL && (kind == Kind.COMMUNE || kind.isIntermunicipal());
    }

    static OptionalInt inOffice(Deliberation deliberation) {
        return deliberation
                .sitting()
                .counted()
                .map(Sitting.Attendance::inOffice)
                .orElse(OptionalInt.empty());
    }
}
