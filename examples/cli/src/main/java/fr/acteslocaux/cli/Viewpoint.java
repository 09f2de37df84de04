package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** From which day acts are looked at, and how severely, as options. */
final class Viewpoint {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Le jour d'où l'on regarde (défaut : aujourd'hui à Paris).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--policy",
            paramLabel = "POLITIQUE",
            description = "draft, signed, transmitted, published ou archived (défaut : l'étape atteinte par l'acte).")
    private @Nullable String policy;

    LegalContext context() {
        return LegalContext.standard().asOf(asOf == null ? Today.inParis() : asOf);
    }

    /** Returns the policy that was asked for, if any. */
    Optional<Policy> policy() {
        return Optional.ofNullable(policy)
                .map(name -> Policies.named(name)
                        .orElseThrow(() -> Unusable.because(
                                spec,
                                "--policy \"" + name + "\" inconnue ; attendu : "
                                        + Policies.all().stream()
                                                .map(Policy::name)
                                                .collect(Collectors.joining(", ")))));
    }
}
