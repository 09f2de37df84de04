package fr.acteslocaux.cli;

import fr.acteslocaux.place.Residence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the claimant lives, as an option. */
final class Claimant {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--claimant",
            paramLabel = "CODE",
            description = "Département du requérant, ou abroad (défaut : non précisé, sans délai de distance).")
    private @Nullable String code;

    Optional<Residence> residence() {
        return Optional.ofNullable(code)
                .map(given -> Place.residence(given)
                        .orElseThrow(() -> Unusable.because(
                                spec,
                                "--claimant \"" + given
                                        + "\" n'est pas un département ; attendu : un code comme 12, ou abroad")));
    }
}
