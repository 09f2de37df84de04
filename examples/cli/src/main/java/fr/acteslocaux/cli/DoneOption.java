package fr.acteslocaux.cli;

import fr.acteslocaux.deadline.Deadline;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What was done on some day and is judged in time or late, as an option. */
final class DoneOption {

    @Option(names = "--done", paramLabel = "DATE", description = "Jour où cela a été fait : dit si c'était trop tard.")
    private @Nullable LocalDate done;

    Optional<String> objection(LocalDate from) {
        return PeriodStart.objectionIfBefore(from, "Ce qui est fait", done);
    }

    String judged(Deadline deadline, Output output) {
        return done == null ? DeadlineAnswer.of(deadline, output) : DeadlineAnswer.judged(deadline.judge(done), output);
    }
}
