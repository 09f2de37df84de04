package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rules",
        description =
                "Le catalogue des contrôles : question, gravité à chaque étape, jour dont le droit s'applique, rédactions et"
                        + " sources. En json, until est le premier jour hors vigueur ; en texte, le dernier jour en vigueur.",
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
        RuleWords.putSeverities(answer, check.rule());
        RuleWords.putLaw(answer, check.rule(), output.language());
        return Json.line(
                answer.<ObjectNode>set("sources", Json.sources(RuleWords.sources(check.rule()), output.language()))
                        .put("standing", RuleWords.small(RuleWords.standing(check.rule()))));
    }

    private String textOf(Check check) {
        Page page = new Page();
        page.line(check.id());
        page.paragraph(2, check.question(output.language()));
        RuleWords.addTo(page, check.rule(), output.language());
        return page.toString();
    }
}
