package fr.acteslocaux.serialization.report;

import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A deadline in words, with its steps.
 *
 * @param status  which of the four answers it is
 * @param lastDay  the last day, included, by the usual reading of the law; empty unless the status is {@link Deadline.Status#DAY}
 * @param safeDay  the earliest last day of all readings
 * @param debated  whether readings of the law differ
 * @param waitsFor  the ids of the facts that it waits for, or that are missing
 * @param steps  how the last day was found
 * @param reason  why there is no day, or that readings differ; empty if the steps say it all
 */
public record ReportedDeadline(
        Deadline.Status status,
        Optional<LocalDate> lastDay,
        Optional<LocalDate> safeDay,
        boolean debated,
        List<String> waitsFor,
        List<ReportedStep> steps,
        Optional<ReportedReason> reason) {

    public ReportedDeadline {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(safeDay, "safeDay");
        waitsFor = List.copyOf(waitsFor);
        steps = List.copyOf(steps);
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Words a deadline.
     *
     * @param deadline  the deadline
     * @param language  the language of the texts
     * @return the deadline in words
     */
    public static ReportedDeadline of(Deadline deadline, Language language) {
        return new ReportedDeadline(
                deadline.status(),
                deadline.lastDay(),
                deadline.safeDay(),
                deadline.isDebated(),
                deadline.waitsFor().stream().map(fact -> fact.id()).toList(),
                deadline.steps().stream()
                        .map(step -> ReportedStep.of(step, language))
                        .toList(),
                ReportedReason.of(deadline, language));
    }
}
