package fr.acteslocaux.serialization.report;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.law.LegalSource.Verification;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Objects;

/**
 * A step of a derivation in words.
 *
 * @param rule  the id of the rule
 * @param before  the value that the rule found
 * @param after  the value that it left
 * @param text  the step in a sentence
 * @param sources  the citations of its legal sources
 * @param standing  how far they have been checked
 */
public record ReportedStep(
        String rule, String before, String after, String text, List<String> sources, Verification standing) {

    public ReportedStep {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
        Objects.requireNonNull(standing, "standing");
    }

    static ReportedStep of(Derivation.Step<?> step, Language language) {
        return new ReportedStep(
                step.reason().rule().id(),
                step.before().toString(),
                step.after().toString(),
                Explanations.sentence(language, step),
                step.reason().sources().stream()
                        .map(source -> source.in(language))
                        .toList(),
                step.reason().verification());
    }
}
