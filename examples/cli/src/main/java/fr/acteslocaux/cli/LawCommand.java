package fr.acteslocaux.cli;

import picocli.CommandLine.Command;

@Command(
        name = "law",
        description = "Le droit, et ce qu'une réforme y changerait.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "QUESTION")
final class LawCommand {}
