package fr.acteslocaux.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The days from which a period is asked for: one given as an option, or one a line of the input. */
final class PeriodStart {

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "Jour de l'événement, comme 2024-06-03 ; à défaut, un jour par ligne sur l'entrée.")
    private @Nullable String from;

    int answerEach(Console console, Function<LocalDate, String> answer) {
        int[] exitCode = {ExitCode.FINE};
        console.forEachValue(Optional.ofNullable(from).map(List::of).orElseGet(List::of), text -> {
            Optional<LocalDate> day = dayOf(text);
            if (day.isPresent()) {
                console.print(answer.apply(day.get()));
            } else {
                console.complain("\"" + text + "\" n'est pas un jour ; attendu : année-mois-jour, comme 2024-06-03");
                exitCode[0] = ExitCode.UNUSABLE;
            }
        });
        return exitCode[0];
    }

    private static Optional<LocalDate> dayOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
