package fr.acteslocaux.cli;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Duplicates;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "check",
        description =
                "Contrôle des actes : constats et chronologie, avec leurs raisons ; puis ce que plusieurs ont en double.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Output output = new Output();

    @Mixin
    private final ActFiles files = new ActFiles();

    @Mixin
    private final Viewpoint viewpoint = new Viewpoint();

    @Mixin
    private final AppliedLaw applied = new AppliedLaw();

    private final DuplicateReport duplicates = new DuplicateReport(Duplicates.MOST_ACTS);

    private int exitCode = ExitCode.FINE;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Policy> chosen = viewpoint.policy();
        LegalContext context = viewpoint.context().under(applied.law(output.language()));
        DeviationReport deviations = new DeviationReport(console, output, console::print);
        boolean usable = files.forEach(
                console, output.language(), deviations, read -> check(read, chosen, context), (origin, checked) -> {
                    console.print(checked.text());
                    duplicates.add(origin, checked.act());
                    if (!checked.isAcceptable()) {
                        exitCode = ExitCode.WRONG;
                    }
                });
        duplicates.lines(output).forEach(console::print);
        if (duplicates.hasErrors() || deviations.hasErrors()) {
            exitCode = ExitCode.WRONG;
        }
        return usable ? exitCode : ExitCode.UNUSABLE;
    }

    /** What is said of one act. */
    private record Answer(Act act, String text, boolean isAcceptable) {}

    private Answer check(ReadAct read, Optional<Policy> chosen, LegalContext context) {
        Policy applied = chosen.orElseGet(() -> Policies.reachedBy(read.act(), context));
        CheckedAct checked = CheckedAct.of(read, applied, context, Catalogue.standard());
        return new Answer(
                read.act(),
                output.isJson()
                        ? Json.line(checked.inWords(output.language()))
                        : CheckText.of(checked, output.language()),
                checked.report().isAcceptable());
    }
}
