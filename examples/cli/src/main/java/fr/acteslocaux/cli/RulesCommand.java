package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.law.Law;
import java.util.concurrent.Callable;
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
        Catalogue.standard().checks().forEach(check -> console.print(output.isJson() ? jsonOf(check) : textOf(check)));
        return ExitCode.FINE;
    }

    private String jsonOf(Check check) {
        ObjectNode answer = Json.object().put("id", check.id()).put("question", check.question(output.language()));
        ObjectNode severities = answer.putObject("severities");
        Policies.all().forEach(policy -> severities.put(policy.name(), RuleWords.small(policy.severityOf(check.id()))));
        answer.put("governingDay", RuleWords.small(check.rule().governingDay()));
        answer.set("wordings", RuleWords.asJson(check.rule()));
        Law.formerIdsOf(check.id()).forEach(answer.putArray("replaces")::add);
        return Json.line(answer.<ObjectNode>set("sources", Json.sources(RuleWords.sources(check.rule())))
                .put("standing", RuleWords.small(RuleWords.standing(check.rule()))));
    }

    private String textOf(Check check) {
        return check.id() + "  " + check.question(output.language()) + " ("
                + RuleWords.citations(RuleWords.sources(check.rule())) + ")";
    }
}
