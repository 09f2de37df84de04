package fr.acteslocaux.serialization.report;

import fr.acteslocaux.council.FirstSitting;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * From when on a council that was convened may sit, in words, with its steps.
 *
 * @param status  a day, or undetermined
 * @param firstDay  the first day, included, by the usual reading of the law; empty if it is undetermined
 * @param safeFirstDay  the latest first day of all readings
 * @param debated  whether readings of the law differ
 * @param waitsFor  the ids of the facts that are missing
 * @param steps  how the first day was found
 * @param reason  why there is no day, or that readings differ; empty if the steps say it all
 */
public record ReportedFirstSitting(
        Deadline.Status status,
        Optional<LocalDate> firstDay,
        Optional<LocalDate> safeFirstDay,
        boolean debated,
        List<String> waitsFor,
        List<ReportedStep> steps,
        Optional<ReportedReason> reason) {

    public ReportedFirstSitting {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(safeFirstDay, "safeFirstDay");
        waitsFor = List.copyOf(waitsFor);
        steps = List.copyOf(steps);
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * Words an answer.
     *
     * @param sitting  from when on the council may sit
     * @param language  the language of the texts
     * @return the answer in words
     */
    public static ReportedFirstSitting of(FirstSitting sitting, Language language) {
        return new ReportedFirstSitting(
                sitting.firstDay().isPresent() ? Deadline.Status.DAY : Deadline.Status.UNDETERMINED,
                sitting.firstDay(),
                sitting.safeFirstDay(),
                sitting.isDebated(),
                sitting.missingFacts().stream().map(fact -> fact.id()).toList(),
                sitting.steps().stream()
                        .map(step -> ReportedStep.of(step, language))
                        .toList(),
                ReportedReason.of(sitting, language));
    }
}
