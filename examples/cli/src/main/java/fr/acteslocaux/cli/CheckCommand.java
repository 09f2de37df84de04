package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.law.Law;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Contrôle des actes : constats et chronologie, avec leurs raisons.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ActFiles files = new ActFiles();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Le jour d'où l'on regarde (défaut : aujourd'hui à Paris).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--policy",
            paramLabel = "POLITIQUE",
            description = "draft, signed, transmitted, published ou archived (défaut : l'étape atteinte par l'acte).")
    private @Nullable String policy;

    @Option(
            names = "--law",
            paramLabel = "FICHIER",
            description = "Une table de rédactions à essayer, au lieu du seul droit de la bibliothèque.")
    private @Nullable String law;

    private int exitCode = ExitCode.FINE;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Policy> chosen = Optional.ofNullable(policy).map(name -> PolicyName.read(name, spec));
        LegalContext context = LegalContext.standard()
                .under(law == null ? Law.standard() : LawFile.read(law, spec))
                .asOf(asOf == null ? Today.inParis() : asOf);
        boolean usable = files.forEach(console, output.language(), (file, act) -> check(file, act, chosen, context));
        return usable ? exitCode : ExitCode.UNUSABLE;
    }

    private void check(String file, Act act, Optional<Policy> chosen, LegalContext context) {
        Policy applied = chosen.orElseGet(() -> Policies.reachedBy(act));
        ActFacts facts = ActFacts.of(act, context);
        Report report = Compliance.check(facts, applied, Catalogue.standard());
        ActTimeline timeline = ActTimeline.of(facts, Catalogue.standard().deadlines());
        CheckedAct checked = new CheckedAct(file, act, report, timeline, context);
        console.print(
                output.isJson()
                        ? Json.line(checked.inWords(output.language()))
                        : CheckText.of(checked, output.language()));
        if (!report.isAcceptable()) {
            exitCode = ExitCode.WRONG;
        }
    }
}
