package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.LegalPeriod;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code actes}.
 */
@Command(
        name = "actes",
        description = "Les actes des collectivités locales : contrôle, identifiants, délais et leurs raisons.",
        mixinStandardHelpOptions = true,
        version = "actes 0.1.0-SNAPSHOT",
        synopsisSubcommandLabel = "COMMANDE")
public final class Actes {

    private Actes() {}

    /**
     * Runs the command. The process ends with 0 if nothing is wrong, 1 if an act has an error or a value is invalid, 2 if
     * the input or the arguments cannot be used.
     *
     * @param arguments  the arguments
     */
    public static void main(String[] arguments) {
        int exitCode = run(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                arguments);
        if (exitCode != ExitCode.FINE) {
            System.exit(exitCode);
        }
    }

    static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        Console console = new Console(in, out, err);
        CommandLine commandLine = new CommandLine(new Actes())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new IdCommand(console))
                .addSubcommand(new CommandLine(new DeadlineCommand())
                        .addSubcommand(new AppealCommand(console))
                        .addSubcommand(new ReferralCommand(console))
                        .addSubcommand(SimplePeriodCommand.of(
                                console,
                                "implied-refusal",
                                "Jour où le silence vaut rejet, depuis la réception de la demande.",
                                LegalPeriod::untilImpliedRefusal))
                        .addSubcommand(SimplePeriodCommand.of(
                                console,
                                "transmission",
                                "Dernier jour pour transmettre une décision individuelle, depuis sa signature.",
                                LegalPeriod::toTransmit))
                        .addSubcommand(SimplePeriodCommand.of(
                                console,
                                "withdrawal",
                                "Dernier jour pour retirer une décision illégale, depuis qu'elle a été prise.",
                                LegalPeriod::toWithdraw)))
                .addSubcommand(new HolidaysCommand(console))
                .addSubcommand(new CourtCommand(console))
                .addSubcommand(new MattersCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new CommandLine(new LawCommand())
                        .addSubcommand(new LawDiffCommand(console))
                        .addSubcommand(new LawRulesCommand(console)))
                .addSubcommand(new SchemaCommand(console))
                .setOut(console.out())
                .setParameterExceptionHandler((fault, given) -> unusable(console, String.valueOf(fault.getMessage())))
                .setExecutionExceptionHandler((fault, command, result) -> unusable(console, fault.toString()));
        try {
            return commandLine.execute(arguments);
        } finally {
            console.flush();
        }
    }

    private static int unusable(Console console, String complaint) {
        console.complain(complaint);
        return ExitCode.UNUSABLE;
    }
}
