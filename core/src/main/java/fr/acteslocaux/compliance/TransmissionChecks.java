package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import java.util.List;

/** Checks of what the transmission to the prefecture asks of an act. */
final class TransmissionChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(Rules.OBJECT_TOO_LONG, TransmissionChecks::objectFits),
            ActCheck.ofAnyAct(Rules.MATTER_NOT_NATIONAL, TransmissionChecks::matterIsNational));

    private TransmissionChecks() {}

    private static Verdict objectFits(ActFacts facts) {
        Act act = facts.act();
        int longest = facts.reason(Rules.OBJECT_TOO_LONG).number(Unit.CHARACTERS);
        int length = act.object().codePointCount(0, act.object().length());
        return length <= longest ? new Verdict.Passed() : Verdicts.failed("/object", longest, length);
    }

    private static Verdict matterIsNational(ActFacts facts) {
        Act act = facts.act();
        if (act.matter().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return act.matter().get().isNational()
                ? new Verdict.Passed()
                : Verdicts.failed("/matter", Facts.MATTER_NATIONAL, act.matter().get());
    }
}
