package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.place.Territory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The territory of the court, as an option. */
final class CourtTerritory {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--territory",
            paramLabel = "CODE",
            description = "Département ou commune du tribunal (défaut : métropole, sans jour férié local).")
    private @Nullable String code;

    LegalContext context() {
        if (code == null) {
            return LegalContext.standard();
        }
        return Place.department(code)
                .map(Territory::of)
                .map(LegalContext.standard()::in)
                .orElseThrow(() -> Unusable.because(
                        spec,
                        "--territory \"" + code
                                + "\" n'est ni un département ni une commune ; attendu : un code comme 12 ou"
                                + " 12202"));
    }
}
