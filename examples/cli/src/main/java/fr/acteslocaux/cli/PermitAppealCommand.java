package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.AdministrativeAppeal;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "permit-appeal",
        description = "Dernier jour du recours gracieux ou hiérarchique contre une autorisation d'urbanisme, depuis son"
                + " affichage.",
        mixinStandardHelpOptions = true,
        footer = {"", "Exemple :", "  actes deadline permit-appeal --from 2025-12-05"})
final class PermitAppealCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    @Mixin
    private final CourtTerritory territory = new CourtTerritory();

    @Option(
            names = "--permit-of",
            paramLabel = "DATE",
            description = "Jour de l'autorisation d'urbanisme (défaut : celui de son affichage).")
    private @Nullable LocalDate permitOf;

    PermitAppealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LegalContext context = territory.context();
        return start.answerEach(
                console,
                day -> DeadlineAnswer.of(
                        AdministrativeAppeal.periodAgainstPlanningPermit(permitOf == null ? day : permitOf, day)
                                .deadline(context),
                        output));
    }
}
