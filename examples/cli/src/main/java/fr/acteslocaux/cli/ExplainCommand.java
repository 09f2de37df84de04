package fr.acteslocaux.cli;

import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description =
                "Une règle, par son identifiant ou celui d'un constat : ce qu'elle dit, ses rédactions et leurs jours, ses"
                        + " sources, et jusqu'où elles sont vérifiées. En json, until est le premier jour hors vigueur ; en"
                        + " texte, le dernier jour en vigueur.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exemples :",
            "  actes explain appeal.clear-months",
            "  actes explain --lang en fee.total-mismatch"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Output output = new Output();

    @Parameters(
            arity = "0..*",
            paramLabel = "RÈGLE",
            description = "Identifiants de règles ou de constats ; à défaut, un par ligne sur l'entrée.")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private final AppliedLaw applied = new AppliedLaw();

    @Mixin
    private final AuthorityOption authority = new AuthorityOption();

    private int exitCode = ExitCode.FINE;
    private boolean isFirst = true;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Law law = applied.law(output.language()).of(authority.kind().regime());
        console.forEachValue(ids, id -> explain(id, law));
        return exitCode;
    }

    private void explain(String id, Law law) {
        Optional<Rule> rule = law.rule(Law.replacementOf(id).orElse(id));
        if (rule.isPresent()) {
            ExplainedRule explained = new ExplainedRule(law, rule.get(), output.language());
            console.print(output.isJson() ? explained.json(id) : (isFirst ? "" : "\n") + explained.text());
            isFirst = false;
        } else {
            console.complain(texts().text("explain.unknown", id) + meant(id, law));
            exitCode = ExitCode.UNUSABLE;
        }
    }

    private String meant(String id, Law law) {
        return Closest.to(id, law.rules().stream().map(Rule::id).toList())
                .map(close -> texts().text("argument.meant", close))
                .orElse("");
    }

    private ReportTexts texts() {
        return ReportTexts.of(output.language());
    }
}
