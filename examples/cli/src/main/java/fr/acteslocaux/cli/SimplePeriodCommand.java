package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.LegalPeriod;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** A period that depends on one day only. */
@Command(mixinStandardHelpOptions = true)
final class SimplePeriodCommand implements Callable<Integer> {

    private final Console console;
    private final Function<LocalDate, LegalPeriod> period;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    private final DoneOption done = new DoneOption();

    private SimplePeriodCommand(Console console, Function<LocalDate, LegalPeriod> period) {
        this.console = console;
        this.period = period;
    }

    /** A period in which something is to be done, and may be judged late. */
    static CommandSpec toAct(
            Console console, String name, String description, Function<LocalDate, LegalPeriod> period) {
        SimplePeriodCommand asked = new SimplePeriodCommand(console, period);
        return of(asked, name, description).addMixin("done", CommandSpec.forAnnotatedObject(asked.done));
    }

    /** A period that goes by itself. */
    static CommandSpec of(Console console, String name, String description, Function<LocalDate, LegalPeriod> period) {
        return of(new SimplePeriodCommand(console, period), name, description);
    }

    private static CommandSpec of(SimplePeriodCommand asked, String name, String description) {
        CommandSpec command = CommandSpec.forAnnotatedObject(asked);
        command.name(name)
                .usageMessage()
                .description(description)
                .footer("", "Exemple :", "  actes deadline " + name + " --from 2024-06-03");
        return command;
    }

    @Override
    public Integer call() {
        return start.answerEach(
                console,
                done::objection,
                day -> done.judged(period.apply(day).deadline(LegalContext.standard()), output));
    }
}
