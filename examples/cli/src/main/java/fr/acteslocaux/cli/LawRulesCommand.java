package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        description = "Les règles de droit : leurs rédactions, leurs nombres et leurs sources.",
        mixinStandardHelpOptions = true)
final class LawRulesCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Parameters(arity = "0..*", paramLabel = "RÈGLE", description = "Les règles à montrer (défaut : toutes).")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private final AppliedLaw applied = new AppliedLaw();

    LawRulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Law law = applied.law(output.language());
        Stream<Rule> rules = ids.isEmpty()
                ? law.rules().stream().filter(rule -> !rule.wordings().isEmpty())
                : ids.stream().map(id -> find(id, law));
        rules.forEach(rule -> console.print(output.isJson() ? jsonOf(rule) : textOf(rule)));
        return ExitCode.FINE;
    }

    private Rule find(String id, Law law) {
        return law.rule(id)
                .orElseThrow(() -> Unusable.because(
                        spec,
                        "règle \"" + id + "\" inconnue"
                                + Law.replacementOf(id)
                                        .map(now -> " ; c'est maintenant " + now)
                                        .orElse(" ; attendu : un nom comme appeal.clear-months")));
    }

    private static String jsonOf(Rule rule) {
        ObjectNode answer =
                Json.object().put("id", rule.id()).put("governingDay", RuleWords.small(rule.governingDay()));
        answer.set("wordings", RuleWords.asJson(rule));
        Law.formerIdsOf(rule.id()).forEach(answer.putArray("replaces")::add);
        return Json.line(answer);
    }

    private String textOf(Rule rule) {
        Page page = new Page();
        page.line(rule.id());
        RuleWords.wordings(rule, output.language()).forEach(wording -> page.paragraph(2, wording));
        return page.toString();
    }
}
