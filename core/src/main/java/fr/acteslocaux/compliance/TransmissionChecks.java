package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import java.util.List;

/** Checks of what the transmission to the prefecture asks of an act. */
final class TransmissionChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(Reason.of("object.too-long", "CTES-ACTE"), TransmissionChecks::objectFits),
            ActCheck.ofAnyAct(Reason.of("matter.not-national", "CTES-MATTERS"), TransmissionChecks::matterIsNational));

    private static final int LONGEST_OBJECT = 500;

    private TransmissionChecks() {}

    private static Verdict objectFits(Act act) {
        int length = act.object().codePointCount(0, act.object().length());
        return length <= LONGEST_OBJECT ? new Verdict.Passed() : Verdicts.failed("/object", LONGEST_OBJECT, length);
    }

    private static Verdict matterIsNational(Act act) {
        if (act.matter().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return act.matter().get().isNational()
                ? new Verdict.Passed()
                : Verdicts.failed(
                        "/matter", new Fact("matter.national"), act.matter().get());
    }
}
