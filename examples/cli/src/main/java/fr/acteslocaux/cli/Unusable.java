package fr.acteslocaux.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Arguments that cannot be used, with the reason. */
final class Unusable {

    private Unusable() {}

    static CommandLine.ParameterException because(CommandSpec spec, String reason) {
        return new CommandLine.ParameterException(spec.commandLine(), reason);
    }
}
