package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.LocalAuthority.Kind;
import fr.acteslocaux.deadline.LegalPeriod;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** A period that depends on one day and on whose act it is. */
@Command(mixinStandardHelpOptions = true)
final class AuthorityPeriodCommand implements Callable<Integer> {

    private final Console console;
    private final BiFunction<LocalDate, Kind, LegalPeriod> period;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final PeriodStart start = new PeriodStart();

    @Mixin
    private final AuthorityOption authority = new AuthorityOption();

    @Mixin
    private final DoneOption done = new DoneOption();

    private AuthorityPeriodCommand(Console console, BiFunction<LocalDate, Kind, LegalPeriod> period) {
        this.console = console;
        this.period = period;
    }

    static CommandSpec of(
            Console console, String name, String description, BiFunction<LocalDate, Kind, LegalPeriod> period) {
        CommandSpec command = CommandSpec.forAnnotatedObject(new AuthorityPeriodCommand(console, period));
        command.name(name)
                .usageMessage()
                .description(description)
                .footer(
                        "",
                        "Exemples :",
                        "  actes deadline " + name + " --from 2024-06-03",
                        "  actes deadline " + name + " --authority epci --from 2024-06-03");
        return command;
    }

    @Override
    public Integer call() {
        LegalContext context = authority.of(LegalContext.standard());
        Kind kind = authority.kind();
        return start.answerEach(
                console,
                done::objection,
                day -> done.judged(period.apply(day, kind).deadline(context), output));
    }
}
