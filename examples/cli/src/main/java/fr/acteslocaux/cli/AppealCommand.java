package fr.acteslocaux.cli;

import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.deadline.ContentiousAppeal;
import fr.acteslocaux.deadline.Trigger;
import fr.acteslocaux.deadline.TriggerKind;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "appeal", description = "Dernier jour du recours contentieux.", mixinStandardHelpOptions = true)
final class AppealCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    @Option(
            names = "--trigger",
            defaultValue = "notification",
            paramLabel = "ÉVÉNEMENT",
            description = "Ce qui fait courir le délai : notification, publication ou posting (défaut : notification).")
    private String trigger = "notification";

    AppealCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TriggerKind kind = TriggerKind.named(trigger)
                .filter(named -> named != TriggerKind.TRANSMISSION)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--trigger \"" + trigger + "\" ne fait pas courir le délai de recours ; attendu : notification,"
                                + " publication ou posting"));
        return start.answerEach(
                console,
                day -> DeadlineAnswer.of(
                        ContentiousAppeal.after(new Trigger(kind, day), LegalContext.standard()), output));
    }
}
