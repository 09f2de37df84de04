package fr.acteslocaux.cli;

import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.deadline.PrefectReferral;
import fr.acteslocaux.deadline.TriggerKind;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "referral", description = "Dernier jour du déféré préfectoral.", mixinStandardHelpOptions = true)
final class ReferralCommand implements Callable<Integer> {

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
            defaultValue = "transmission",
            paramLabel = "ÉVÉNEMENT",
            description = "Ce qui fait courir le délai : transmission.")
    private String trigger = "transmission";

    ReferralCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!trigger.equals(TriggerKind.TRANSMISSION.toString())) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "--trigger \"" + trigger + "\" ne fait pas courir le délai du préfet ; attendu : transmission");
        }
        return start.answerEach(
                console,
                day -> DeadlineAnswer.of(PrefectReferral.afterTransmission(day, LegalContext.standard()), output));
    }
}
