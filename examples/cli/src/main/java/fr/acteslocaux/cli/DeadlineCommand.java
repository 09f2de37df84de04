package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.LegalPeriod;
import java.util.List;
import picocli.CommandLine.Command;

@Command(
        name = "deadline",
        description = "Jusqu'à quand, et pourquoi.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "DÉLAI")
final class DeadlineCommand implements Subcommands {

    private final Console console;

    DeadlineCommand(Console console) {
        this.console = console;
    }

    @Override
    public List<String> names() {
        return List.of("appeal", "referral", "implied-refusal", "transmission", "withdrawal", "convening");
    }

    @Override
    public Object named(String name) {
        return switch (name) {
            case "appeal" -> new AppealCommand(console);
            case "referral" -> new ReferralCommand(console);
            case "implied-refusal" ->
                SimplePeriodCommand.of(
                        console,
                        name,
                        "Jour où le silence vaut rejet, depuis la réception de la demande.",
                        LegalPeriod::untilImpliedRefusal);
            case "transmission" ->
                SimplePeriodCommand.of(
                        console,
                        name,
                        "Dernier jour pour transmettre une décision individuelle, depuis sa signature.",
                        LegalPeriod::toTransmit);
            case "withdrawal" ->
                SimplePeriodCommand.of(
                        console,
                        name,
                        "Dernier jour pour retirer une décision illégale, depuis qu'elle a été prise.",
                        LegalPeriod::toWithdraw);
            case "convening" -> new ConveningCommand(console);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
