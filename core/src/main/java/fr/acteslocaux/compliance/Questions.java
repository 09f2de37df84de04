package fr.acteslocaux.compliance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a policy asks of some checks.
 *
 * @param policy  the policy
 * @param asked  the checks that it takes seriously, in their order, each with its severity
 */
record Questions<C extends Check>(Policy policy, List<Asked<C>> asked) {

    /** A check, and how serious its failure is. */
    record Asked<C extends Check>(C check, Severity severity) {}

    static <C extends Check> Questions<C> of(Policy policy, Collection<C> checks) {
        List<Asked<C>> asked = new ArrayList<>();
        for (C check : checks) {
            Severity severity = policy.severityOf(check.id());
            if (severity != Severity.OFF) {
                asked.add(new Asked<>(check, severity));
            }
        }
        return new Questions<>(policy, List.copyOf(asked));
    }
}
