package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import java.util.List;

/** Checks of what a decision uses of its delegation. */
final class DelegationChecks {

    static final List<Check> ALL = List.of(new DecisionCheck(
            Reason.of("delegation.item-unknown", "CGCT-L2122-22", "CGCT-L2122-23"), DelegationChecks::namesItsItem));

    private DelegationChecks() {}

    private static Verdict namesItsItem(Decision decision) {
        return decision.exercise().item().isPresent()
                ? new Verdict.Passed()
                : new Verdict.Failed(
                        List.of(new Violation("/exercise/item", new Fact("delegation.item"), new Fact("nothing"))));
    }
}
