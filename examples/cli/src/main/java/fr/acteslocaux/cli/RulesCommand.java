package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.law.LegalSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rules",
        description = "Le catalogue des contrôles : question, sources, gravité à chaque étape.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Output output = new Output();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Compliance.catalogue().forEach(check -> console.print(output.isJson() ? jsonOf(check) : textOf(check)));
        return ExitCode.FINE;
    }

    private String jsonOf(Check check) {
        ObjectNode answer = Json.object().put("id", check.id()).put("question", check.question(output.language()));
        ObjectNode severities = answer.putObject("severities");
        Policies.all().forEach(policy -> severities.put(policy.name(), small(policy.severityOf(check.id()))));
        answer.put("governingDay", small(check.governingDay()));
        check.inForce().from().ifPresent(day -> answer.put("from", day.toString()));
        check.inForce().endExclusive().ifPresent(day -> answer.put("until", day.toString()));
        return Json.line(
                answer.<ObjectNode>set("sources", Json.sources(check.reason().sources()))
                        .put("standing", check.reason().standing().name().toLowerCase(Locale.ROOT)));
    }

    private String textOf(Check check) {
        return check.id() + "  " + check.question(output.language()) + " ("
                + check.reason().sources().stream().map(LegalSource::citation).collect(Collectors.joining(" ; "))
                + ")";
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
