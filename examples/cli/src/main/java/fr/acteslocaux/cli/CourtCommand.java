package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.AdministrativeCourt.District;
import fr.acteslocaux.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "court",
        description = "Le tribunal administratif d'un département ou d'une commune.",
        mixinStandardHelpOptions = true)
final class CourtCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Output output = new Output();

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            description = "Départements ou communes ; à défaut, un par ligne sur l'entrée.")
    private List<String> codes = new ArrayList<>();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "Jour où la requête est enregistrée (défaut : aujourd'hui à Paris).")
    private @Nullable LocalDate on;

    private int exitCode = ExitCode.FINE;

    CourtCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = on == null ? Today.inParis() : on;
        console.forEachValue(codes, code -> answer(code, day));
        return exitCode;
    }

    private void answer(String code, LocalDate day) {
        Optional<District> district =
                Place.department(code).flatMap(department -> AdministrativeCourt.districtOf(department, day));
        if (district.isEmpty()) {
            console.complain("Aucun tribunal connu pour \"" + code + "\" le " + day
                    + " ; attendu : un département ou une commune, à partir de 2001");
            exitCode = ExitCode.UNUSABLE;
            return;
        }
        String source = Law.standard().source("CJA-R221-3").orElseThrow().citation();
        Optional<LocalDate> since = district.get().inForce().from();
        if (output.isJson()) {
            ObjectNode answer =
                    Json.object().put("court", district.get().court().name());
            Json.putDay(answer, "since", since);
            console.print(Json.line(answer.put("source", source)));
        } else {
            console.print(district.get().court().name() + " (" + source + ")");
        }
    }
}
