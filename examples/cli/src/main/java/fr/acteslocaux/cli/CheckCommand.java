package fr.acteslocaux.cli;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.serialization.ActReader;
import fr.acteslocaux.serialization.document.Place;
import fr.acteslocaux.serialization.document.Problem;
import fr.acteslocaux.serialization.document.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Contrôle des actes : constats et chronologie, avec leurs raisons.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Console console;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Mixin
    private final Output output = new Output();

    @Parameters(
            arity = "1..*",
            paramLabel = "FICHIER",
            description =
                    "Les documents d'actes ; - pour l'entrée standard, un acte par ligne si le nom finit par .ndjson.")
    private List<String> files = new ArrayList<>();

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

    @Option(names = "--ndjson", description = "Lire un acte par ligne, quel que soit le nom.")
    private boolean ndjson;

    private int exitCode = ExitCode.FINE;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Policy> chosen = Optional.ofNullable(policy).map(this::policyNamed);
        LegalContext context = LegalContext.standard().asOf(asOf == null ? Today.inParis() : asOf);
        files.forEach(file -> check(file, chosen, context));
        return exitCode;
    }

    private Policy policyNamed(String name) {
        return Policies.named(name)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--policy \"" + name + "\" inconnue ; attendu : "
                                + Policies.all().stream().map(Policy::name).collect(Collectors.joining(", "))));
    }

    private void check(String file, Optional<Policy> chosen, LegalContext context) {
        try (InputStream input = file.equals(STANDARD_INPUT) ? console.input() : Files.newInputStream(Path.of(file))) {
            if (ndjson || file.endsWith(".ndjson")) {
                try (Stream<ReadResult<Act>> acts = ActReader.readLines(input)) {
                    acts.forEach(result -> check(file, result, chosen, context));
                }
            } else {
                check(file, ActReader.read(input), chosen, context);
            }
        } catch (NoSuchFileException | InvalidPathException missing) {
            unusable(file + ": " + ReportTexts.of(output.language()).text("file.missing"));
        } catch (IOException | UncheckedIOException failure) {
            unusable(file + ": " + ReportTexts.of(output.language()).text("file.unreadable"));
        }
    }

    private void check(String file, ReadResult<Act> result, Optional<Policy> chosen, LegalContext context) {
        result.problems().forEach(problem -> unusable(file + placeOf(problem) + problem.text(output.language())));
        result.value().ifPresent(act -> {
            Policy applied = chosen.orElseGet(() -> Policies.reachedBy(act));
            Report report = Compliance.check(act, applied, context);
            CheckedAct checked = new CheckedAct(file, act, report, ActTimeline.of(act, context), context);
            console.print(
                    output.isJson()
                            ? Json.line(checked.inWords(output.language()))
                            : CheckText.of(checked, output.language()));
            if (!report.isAcceptable()) {
                exitCode = Math.max(exitCode, ExitCode.WRONG);
            }
        });
    }

    private void unusable(String complaint) {
        console.complain(complaint);
        exitCode = ExitCode.UNUSABLE;
    }

    private static String placeOf(Problem problem) {
        Place place = problem.place();
        String position = place.equals(Place.NONE) ? "" : ":" + place.line() + ":" + place.column();
        return position + ": " + (problem.pointer().isEmpty() ? "" : problem.pointer() + ": ");
    }
}
