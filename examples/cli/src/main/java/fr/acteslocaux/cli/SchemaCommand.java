package fr.acteslocaux.cli;

import fr.acteslocaux.serialization.TypeSchemas;
import fr.acteslocaux.text.Language;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "schema",
        description = "Le schéma JSON d'un type (JSON Schema 2020-12).",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "TYPE",
            defaultValue = "act",
            description = "Le type : act (défaut), check-report, decision, convention, school, uai…")
    private String type = "act";

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(TypeSchemas.of(type)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "type \"" + type + "\" inconnu"
                                + Closest.to(type, TypeSchemas.names())
                                        .map(close ->
                                                ReportTexts.of(Language.FRENCH).text("argument.meant", close))
                                        .orElse("")
                                + " ; attendu : " + String.join(", ", TypeSchemas.names())))
                .stripTrailing());
        return ExitCode.FINE;
    }
}
