package fr.acteslocaux.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command {@code actes}.
 */
@Command(
        name = "actes",
        description = "Les actes des collectivités locales : contrôle, identifiants, délais et leurs raisons.",
        mixinStandardHelpOptions = true,
        version = "actes " + Actes.VERSION,
        synopsisSubcommandLabel = "COMMANDE")
public final class Actes implements Subcommands {

    static final String VERSION = "0.1.0-SNAPSHOT";

    /** Java cannot tell whether the standard error is a terminal: the script that starts the command can. */
    private static final String PROGRESS = "acteslocaux.progress";

    private final Console console;

    Actes(Console console) {
        this.console = console;
    }

    /**
     * Runs the command. The process ends with 0 if nothing is wrong, 1 if an act has an error or a value is invalid, 2 if
     * the input or the arguments cannot be used, 74 if the answer cannot be written. With the system property {@code acteslocaux.progress}, long work says on the
     * standard error how far it is.
     *
     * @param arguments  the arguments
     */
    public static void main(String[] arguments) {
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        int exitCode = run(
                Boolean.getBoolean(PROGRESS) ? new Console(in, out, err, System::nanoTime) : new Console(in, out, err),
                arguments);
        if (exitCode != ExitCode.FINE) {
            System.exit(exitCode);
        }
    }

    static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        return run(new Console(in, out, err), arguments);
    }

    static int run(Console console, String... given) {
        String[] arguments = withHelpAsAnOption(given);
        CommandLine commandLine = Subcommands.asked(new Actes(console), List.of(arguments))
                .setOut(console.out())
                .registerConverter(LocalDate.class, Actes::day)
                .registerConverter(Integer.class, Actes::number)
                .registerConverter(int.class, Actes::number)
                .setParameterExceptionHandler(
                        (fault, all) -> unusable(console, ArgumentFault.in(Wording.asked(all), fault)))
                .setExecutionExceptionHandler((fault, command, result) -> unusable(console, fault.toString()));
        int exitCode;
        try {
            exitCode = commandLine.execute(arguments);
        } finally {
            console.flush();
        }
        Optional<String> unwritten = console.unwritten();
        unwritten.ifPresent(reason -> {
            console.complain("la sortie ne peut pas être écrite : " + reason);
            console.flush();
        });
        return unwritten.isPresent() ? ExitCode.UNWRITTEN : exitCode;
    }

    /** {@code actes help check} is {@code actes check --help}. */
    private static String[] withHelpAsAnOption(String... arguments) {
        return arguments.length > 0 && arguments[0].equals("help")
                ? Stream.concat(Arrays.stream(arguments).skip(1), Stream.of("--help"))
                        .toArray(String[]::new)
                : arguments;
    }

    @Override
    public List<String> names() {
        return List.of(
                "check",
                "convert",
                "generate",
                "id",
                "deadline",
                "holidays",
                "court",
                "matters",
                "rules",
                "explain",
                "law",
                "schema",
                "mcp");
    }

    @Override
    public Object named(String name) {
        return switch (name) {
            case "check" -> new CheckCommand(console);
            case "convert" -> new ConvertCommand(console);
            case "generate" -> new GenerateCommand(console);
            case "id" -> new IdCommand(console);
            case "deadline" -> new DeadlineCommand(console);
            case "holidays" -> new HolidaysCommand(console);
            case "court" -> new CourtCommand(console);
            case "matters" -> new MattersCommand(console);
            case "rules" -> new RulesCommand(console);
            case "explain" -> new ExplainCommand(console);
            case "law" -> new LawCommand(console);
            case "schema" -> new SchemaCommand(console);
            case "mcp" -> new McpCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static int unusable(Console console, String complaint) {
        console.complain(complaint);
        return ExitCode.UNUSABLE;
    }

    /** Reads the number of an option, and says what was expected of another. */
    private static Integer number(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException notANumber) {
            throw new CommandLine.TypeConversionException(
                    "\"" + text + "\" n'est pas un nombre entier ; attendu : comme 1200");
        }
    }

    /** Reads the day of an option, and says what was expected of another. */
    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new CommandLine.TypeConversionException(
                    "\"" + text + "\" n'est pas un jour ; attendu : année-mois-jour, comme 2024-06-03");
        }
    }
}
