package fr.acteslocaux.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/** The days from which a period is asked for: one given as an option, or one a line of the input. */
final class PeriodStart {

    private static final String FROM = "--from";
    private static final int LENGTH = "2024-06-03".length();

    @Option(
            names = FROM,
            paramLabel = "DATE",
            description = "Jour de l'événement, comme 2024-06-03 ; à défaut, un jour par ligne sur l'entrée.")
    private @Nullable String from;

    /** Lets the day be given under the name of its event too. */
    static CommandSpec alsoNamed(String event, CommandSpec command) {
        OptionSpec start = command.findOption(FROM);
        command.remove(start);
        command.addOption(OptionSpec.builder(start).names(event, FROM).build());
        return command;
    }

    int answerEach(Console console, Function<LocalDate, String> answer) {
        return answerEach(console, day -> Optional.empty(), answer);
    }

    /** Answers each day, except those to which the options object. */
    int answerEach(
            Console console, Function<LocalDate, Optional<String>> objection, Function<LocalDate, String> answer) {
        int[] exitCode = {ExitCode.FINE};
        console.forEachValue(Optional.ofNullable(from).map(List::of).orElseGet(List::of), text -> {
            Optional<LocalDate> day = dayOf(text);
            Optional<String> complaint = day.isPresent()
                    ? objection.apply(day.get())
                    : Optional.of("\"" + text + "\" n'est pas un jour ; attendu : année-mois-jour, comme 2024-06-03");
            if (complaint.isPresent()) {
                console.complain(complaint.get());
                exitCode[0] = ExitCode.UNUSABLE;
            } else {
                console.print(answer.apply(day.orElseThrow()));
            }
        });
        return exitCode[0];
    }

    /** Finds what speaks against an event that can only follow the start of the period. */
    static Optional<String> objectionIfBefore(LocalDate start, String event, @Nullable LocalDate day) {
        return day != null && day.isBefore(start)
                ? Optional.of(event + " le " + day + " ne peut l'être avant l'événement du " + start)
                : Optional.empty();
    }

    /** Reads a day of a year of four digits, which is all that is asked for, although ISO 8601 has longer years. */
    private static Optional<LocalDate> dayOf(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
