package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.explain.Facts;
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
        description =
                "Les règles de droit : leur jour, leurs rédactions, leurs nombres, leurs sources, leurs gravités et leurs"
                        + " anciens noms. En json, until est le premier jour hors vigueur, comme dans les tables ; en texte, le"
                        + " dernier jour en vigueur.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes law rules appeal.clear-months",
            "  actes law rules --authority department referral.clear-months"
        })
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

    @Mixin
    private final AuthorityOption authority = new AuthorityOption();

    LawRulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Law law = applied.law(output.language()).of(authority.kind().regime());
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
                        Law.replacementOf(id)
                                .map(now -> texts().text("rule.replaced", id, now))
                                .orElseGet(() -> texts().text("rule.unknown", id) + meant(id, law))));
    }

    private String meant(String id, Law law) {
        return Closest.to(id, law.rules().stream().map(Rule::id).toList())
                .map(close -> texts().text("argument.meant", close))
                .orElse("");
    }

    private ReportTexts texts() {
        return ReportTexts.of(output.language());
    }

    private String jsonOf(Rule rule) {
        ObjectNode answer = Json.object().put("id", rule.id());
        RuleWords.putSeverities(answer, rule);
        RuleWords.putLaw(answer, rule, output.language());
        return Json.line(answer.put("standing", RuleWords.small(RuleWords.standing(rule))));
    }

    private String textOf(Rule rule) {
        Page page = new Page();
        page.line(rule.id());
        RuleWords.addTo(page, rule, output.language());
        if (isOfCommunesOnly(rule)) {
            page.paragraph(2, Facts.LAW_OF_THAT_AUTHORITY.in(output.language()));
        }
        return page.toString();
    }

    private static boolean isOfCommunesOnly(Rule rule) {
        return rule.wordings().isEmpty()
                && Law.standard()
                        .rule(rule.id())
                        .filter(ofCommunes -> !ofCommunes.wordings().isEmpty())
                        .isPresent();
    }
}
