package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.AdministrativeAppeal;
import fr.acteslocaux.deadline.Trigger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "permit-appeal",
        usageHelpWidth = 120,
        description =
                "Dernier jour du recours gracieux ou hiérarchique contre une autorisation d'urbanisme ou son refus.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes deadline permit-appeal --from 2025-12-05",
            "  actes deadline permit-appeal --for addressee --from 2025-12-05 --done 2026-01-05"
        })
final class PermitAppealCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    @Mixin
    private final CourtTerritory territory = new CourtTerritory();

    @Option(
            names = "--permit-of",
            paramLabel = "DATE",
            description = "Jour de l'autorisation d'urbanisme, ou de son refus (défaut : celui de l'événement).")
    private @Nullable LocalDate permitOf;

    @Option(
            names = "--for",
            defaultValue = "third-party",
            paramLabel = "QUI",
            description =
                    "Qui le forme : third-party (tiers, depuis l'affichage sur le terrain) ou addressee (destinataire,"
                            + " depuis la notification). Défaut : third-party.")
    private String reader = "third-party";

    @Mixin
    private final DoneOption done = new DoneOption();

    PermitAppealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LegalContext context = territory.context();
        Trigger.Kind kind = trigger();
        return start.answerEach(
                console,
                day -> done.objection(day).or(() -> objection(day)),
                day -> done.judged(
                        AdministrativeAppeal.periodAgainstPlanningPermit(
                                        permitOf == null ? day : permitOf, new Trigger(kind, day))
                                .deadline(context),
                        output));
    }

    private Trigger.Kind trigger() {
        return switch (reader) {
            case "third-party" -> Trigger.Kind.SITE_DISPLAY;
            case "addressee" -> Trigger.Kind.NOTIFICATION;
            default ->
                throw Unusable.because(
                        spec, "--for \"" + reader + "\" n'est pas connu ; attendu : third-party ou addressee");
        };
    }

    private Optional<String> objection(LocalDate from) {
        return permitOf != null && permitOf.isAfter(from)
                ? Optional.of(
                        "Une autorisation d'urbanisme du " + permitOf + " n'est ni affichée ni notifiée le " + from)
                : Optional.empty();
    }
}
