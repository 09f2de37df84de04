package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.lifecycle.RegisteredLetter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

@Command(
        name = "notification",
        description = "Jour où un pli recommandé a notifié un acte, depuis sa première présentation.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes deadline notification --presented 2024-06-03",
            "  actes deadline notification --presented 2024-06-03 --collected 2024-06-14"
        })
final class NotificationCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    @Option(
            names = "--collected",
            paramLabel = "DATE",
            description = "Jour où il a été retiré (défaut : il ne l'a pas été, et il a été renvoyé).")
    private @Nullable LocalDate collected;

    private NotificationCommand(Console console) {
        this.console = console;
    }

    static CommandSpec of(Console console) {
        return PeriodStart.alsoNamed("--presented", CommandSpec.forAnnotatedObject(new NotificationCommand(console)));
    }

    @Override
    public Integer call() {
        return start.answerEach(
                console,
                day -> PeriodStart.objectionIfBefore(day, "Un pli retiré", collected),
                day -> DeadlineAnswer.of(
                        Deadline.of(new RegisteredLetter(day, Optional.ofNullable(collected))
                                .notifiedOn(LegalContext.standard())),
                        output));
    }
}
