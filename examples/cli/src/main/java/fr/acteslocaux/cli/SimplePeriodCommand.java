package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.Deadline;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A period that depends on one day only. */
@Command(mixinStandardHelpOptions = true)
final class SimplePeriodCommand implements Callable<Integer> {

    private final Console console;
    private final BiFunction<LocalDate, LegalContext, Deadline> period;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    private SimplePeriodCommand(Console console, BiFunction<LocalDate, LegalContext, Deadline> period) {
        this.console = console;
        this.period = period;
    }

    static CommandLine of(
            Console console, String name, String description, BiFunction<LocalDate, LegalContext, Deadline> period) {
        CommandLine command = new CommandLine(new SimplePeriodCommand(console, period));
        command.getCommandSpec().name(name).usageMessage().description(description);
        return command;
    }

    @Override
    public Integer call() {
        return start.answerEach(console, day -> DeadlineAnswer.of(period.apply(day, LegalContext.standard()), output));
    }
}
