package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Policy;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description =
                "Les actes dont une réforme changerait les dates ou les constats : une table de rédactions (celle de --law, dont"
                        + " until est le premier jour hors vigueur), puis les actes.",
        mixinStandardHelpOptions = true)
final class LawDiffCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ActFiles files = new ActFiles();

    @Mixin
    private final Viewpoint viewpoint = new Viewpoint();

    private int acts;
    private int changed;

    LawDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Policy> chosen = viewpoint.policy();
        LegalContext today = viewpoint.context();
        String law = files.takeFirst()
                .orElseThrow(() ->
                        Unusable.because(spec, ReportTexts.of(output.language()).text("law.files-expected")));
        LegalContext reformed = today.under(LawFile.read(law, spec, output.language()));
        boolean usable = files.forEach(
                console,
                output.language(),
                new DeviationReport(console, output, console::print),
                (origin, act) -> compare(origin.file(), act, chosen, today, reformed));
        if (!output.isJson()) {
            console.print(ReportTexts.of(output.language()).text("law.summary", changed, acts));
        }
        return usable ? ExitCode.FINE : ExitCode.UNUSABLE;
    }

    private void compare(String file, Act act, Optional<Policy> chosen, LegalContext today, LegalContext reformed) {
        acts++;
        LawDifference difference = LawDifference.of(act, chosen, today, reformed);
        if (!difference.isNone()) {
            changed++;
            console.print(
                    output.isJson()
                            ? Json.line(difference.asJson(file, output.language()))
                            : difference.asText(file, output.language()));
        }
    }
}
