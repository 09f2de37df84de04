package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority.Kind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whose act it is, as an option. */
final class AuthorityOption {

    private static final Map<String, Kind> KINDS = kinds();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--authority",
            paramLabel = "COLLECTIVITÉ",
            description =
                    "Auteur de l'acte : commune, epci (à fiscalité propre), syndicat, sivu, sivom, department ou region"
                            + " (défaut : commune).")
    private @Nullable String authority;

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("commune", Kind.COMMUNE);
        kinds.put("epci", Kind.COMMUNITY);
        kinds.put("syndicat", Kind.SYNDICATE);
        kinds.put("sivu", Kind.SINGLE_PURPOSE_SYNDICATE);
        kinds.put("sivom", Kind.MULTIPURPOSE_SYNDICATE);
        kinds.put("department", Kind.DEPARTMENT);
        kinds.put("region", Kind.REGION);
        return kinds;
    }

    Kind kind() {
        return authority == null ? Kind.COMMUNE : named(authority, spec);
    }

    /** Finds the kind that an argument names. */
    static Kind named(String authority, CommandSpec spec) {
        return Optional.ofNullable(KINDS.get(authority))
                .orElseThrow(() -> Unusable.because(
                        spec,
                        "--authority \"" + authority + "\" n'est pas connue ; attendu : "
                                + String.join(", ", KINDS.keySet())));
    }

    /** Returns the context with the law of the authority. */
    LegalContext of(LegalContext context) {
        return context.of(kind().regime());
    }
}
