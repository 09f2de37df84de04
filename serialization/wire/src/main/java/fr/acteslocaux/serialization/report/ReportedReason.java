package fr.acteslocaux.serialization.report;

import fr.acteslocaux.council.FirstSitting;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is said of an answer after its steps: why there is no day, or that readings of the law differ.
 *
 * @param rule  the id of the rule that asks for the missing facts, that says what starts the period, or that is debated
 * @param text  the reason in a sentence
 * @param sources  the citations of its legal sources; none if no wording of the rule is in force, or known, on its day
 * @param standing  how far they have been checked
 */
public record ReportedReason(String rule, String text, List<String> sources, Verification standing) {

    public ReportedReason {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
        Objects.requireNonNull(standing, "standing");
    }

    static Optional<ReportedReason> of(Explained explained, Language language) {
        return explained
                .conclusion()
                .map(conclusion -> new ReportedReason(
                        asking(explained).orElse(conclusion).rule().id(),
                        Explanations.sentence(language, conclusion),
                        conclusion.sources().stream()
                                .map(source -> source.in(language))
                                .toList(),
                        conclusion.verification()));
    }

    /** What waits or misses something says so in other words than those of its rule. */
    private static Optional<Reason> asking(Explained explained) {
        if (explained instanceof Deadline.NotStarted notStarted) {
            return Optional.of(notStarted.reason());
        }
        if (explained instanceof Deadline.Counted counted) {
            return asking(counted.outcome());
        }
        if (explained instanceof FirstSitting sitting) {
            return asking(sitting.outcome());
        }
        return explained instanceof Outcome.Undetermined<?> undetermined
                ? Optional.of(undetermined.reason())
                : Optional.empty();
    }
}
