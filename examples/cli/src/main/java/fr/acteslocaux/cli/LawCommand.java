package fr.acteslocaux.cli;

import java.util.List;
import picocli.CommandLine.Command;

@Command(
        name = "law",
        description = "Le droit, et ce qu'une réforme y changerait.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "QUESTION")
final class LawCommand implements Subcommands {

    private final Console console;

    LawCommand(Console console) {
        this.console = console;
    }

    @Override
    public List<String> names() {
        return List.of("diff", "rules");
    }

    @Override
    public Object named(String name) {
        return switch (name) {
            case "diff" -> new LawDiffCommand(console);
            case "rules" -> new LawRulesCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
