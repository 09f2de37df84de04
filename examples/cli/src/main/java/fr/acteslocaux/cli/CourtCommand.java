package fr.acteslocaux.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.AdministrativeCourt.District;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.Law;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "court",
        description = "Le tribunal administratif d'un département ou d'une commune, ou de ce nom.",
        mixinStandardHelpOptions = true)
final class CourtCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Output output = new Output();

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            description = "Départements, communes ou noms de tribunaux ; à défaut, un par ligne sur l'entrée.")
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

    private void answer(String text, LocalDate day) {
        List<District> districts = districts(text, day);
        if (districts.isEmpty()) {
            console.complain("Aucun tribunal connu pour \"" + text + "\" le " + day
                    + " ; attendu : un département, une commune ou le nom d'un tribunal, à partir de 2001"
                    + new AdministrativeCourt(text)
                            .suggestion()
                            .map(near -> " ; peut-être " + near.asNamedOn(day))
                            .orElse(""));
            exitCode = ExitCode.UNUSABLE;
            return;
        }
        String source = Law.standard().source("CJA-R221-3").orElseThrow().citation();
        Map<AdministrativeCourt, List<District>> courts = districts.stream()
                .collect(Collectors.groupingBy(District::court, LinkedHashMap::new, Collectors.toList()));
        courts.forEach((court, its) -> {
            if (output.isJson()) {
                ObjectNode answer = Json.object().put("court", court.name());
                Json.putDay(answer, "since", since(its));
                console.print(Json.line(answer.put("source", source)));
            } else {
                console.print(court.name() + " (" + source + ")");
            }
        });
    }

    /** The court of a place is one; a name may be that of several. */
    private static List<District> districts(String text, LocalDate day) {
        Optional<DepartmentCode> place = Place.department(text);
        return place.isPresent()
                ? AdministrativeCourt.districtOf(place.get(), day).stream().toList()
                : new AdministrativeCourt(text).districtsOf(day);
    }

    /** Since when the court is that of the place, or of any of its places. */
    private static Optional<LocalDate> since(List<District> districts) {
        return districts.stream()
                .flatMap(district -> district.inForce().from().stream())
                .min(Comparator.naturalOrder());
    }
}
