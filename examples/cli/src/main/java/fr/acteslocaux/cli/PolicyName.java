package fr.acteslocaux.cli;

import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;

/** The name of a policy, as an option gives it. */
final class PolicyName {

    private PolicyName() {}

    static Policy read(String name, CommandSpec spec) {
        return Policies.named(name)
                .orElseThrow(() -> Unusable.because(
                        spec,
                        "--policy \"" + name + "\" inconnue ; attendu : "
                                + Policies.all().stream().map(Policy::name).collect(Collectors.joining(", "))));
    }
}
