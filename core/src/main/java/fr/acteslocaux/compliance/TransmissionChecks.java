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
            ActCheck.ofAnyAct(Rules.OBJECT_LINE_FEED, TransmissionChecks::objectIsOneLine),
            ActCheck.ofAnyAct(Rules.MATTER_NOT_NATIONAL, TransmissionChecks::matterIsNational));

    private TransmissionChecks() {}

    private static Verdict objectFits(ActFacts facts) {
        Act act = facts.act();
        int longest = facts.reason(Rules.OBJECT_TOO_LONG).number(Unit.CHARACTERS);
        int length = act.object().codePointCount(0, act.object().length());
        if (!isSentOrOwed(facts)) {
            return new Verdict.NotApplicable();
        }
        return length <= longest ? new Verdict.Passed() : Verdicts.failed("/object", longest, length);
    }

    /** The limits of a transmission are no faults of what is never sent. */
    private static boolean isSentOrOwed(ActFacts facts) {
        return facts.act().transmittedOn().or(() -> facts.act().receivedOn()).isPresent()
                || facts.transmissionOwed().value().orElse(false);
    }

    private static Verdict objectIsOneLine(ActFacts facts) {
        if (!isSentOrOwed(facts)) {
            return new Verdict.NotApplicable();
        }
        long breaks = facts.act()
                .object()
                .chars()
                .filter(TransmissionChecks::isLineBreak)
                .count();
        return breaks == 0 ? new Verdict.Passed() : Verdicts.failed("/object", 0, breaks);
    }

    private static boolean isLineBreak(int character) {
        return character == '\n' || character == '\r' || character == '\u2028' || character == '\u0085';
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
