package fr.acteslocaux.cli;

import fr.acteslocaux.serialization.schema.ActSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "schema",
        description = "Le schéma JSON des documents d'actes (JSON Schema 2020-12).",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.print(ActSchema.text().stripTrailing());
        return ExitCode.FINE;
    }
}
