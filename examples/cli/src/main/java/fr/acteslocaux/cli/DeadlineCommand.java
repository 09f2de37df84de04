package fr.acteslocaux.cli;

import picocli.CommandLine.Command;

@Command(
        name = "deadline",
        description = "Jusqu'à quand, et pourquoi.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "DÉLAI")
final class DeadlineCommand {}
