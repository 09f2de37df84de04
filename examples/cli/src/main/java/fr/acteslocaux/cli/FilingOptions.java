package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.Timeliness.Filing;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A suit that is judged in time or late, as options. */
final class FilingOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(
            names = "--filed",
            paramLabel = "DATE",
            description = "Jour où la requête a été postée ou déposée : dit si elle est tardive.")
    private @Nullable LocalDate filed;

    @Option(
            names = "--registered",
            paramLabel = "DATE",
            description = "Jour où le greffe a enregistré la requête postée.")
    private @Nullable LocalDate registered;

    Optional<String> objection(LocalDate from) {
        return PeriodStart.objectionIfBefore(from, "Une requête postée ou déposée", filed);
    }

    Optional<Filing> filing() {
        if (filed == null) {
            if (registered != null) {
                throw Unusable.because(spec, "--registered parle d'une requête postée ; attendu : --filed DATE");
            }
            return Optional.empty();
        }
        if (registered != null && registered.isBefore(filed)) {
            throw Unusable.because(spec, "Une requête postée le " + filed + " n'est pas enregistrée le " + registered);
        }
        return Optional.of(new Filing(filed, Optional.ofNullable(registered)));
    }
}
