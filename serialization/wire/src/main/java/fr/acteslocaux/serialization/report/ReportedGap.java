package fr.acteslocaux.serialization.report;

import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a check could not judge, in words.
 *
 * @param id  the id of the check
 * @param severity  how serious it would be
 * @param missing  the ids of the facts that are missing, at least one
 * @param rule  the id of the rule of which no wording is in force, or known, on its day; empty if only facts of the act are
 *     missing
 * @param text  the question of the check, and what is missing to answer it
 * @param sources  the citations of the legal sources; none if no wording of the law is in force, or known, on the day
 */
public record ReportedGap(
        String id, Severity severity, List<String> missing, Optional<String> rule, String text, List<String> sources) {

    public ReportedGap {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        missing = List.copyOf(missing);
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(text, "text");
        sources = List.copyOf(sources);
    }

    /**
     * Words a line of a report.
     *
     * @param line  a line that is undetermined
     * @param language  the language of the texts
     * @return the gap in words
     * @throws java.util.NoSuchElementException if the line is not undetermined
     */
    public static ReportedGap of(Report.Line line, Language language) {
        return new ReportedGap(
                line.check().id(),
                line.severity(),
                line.missingFacts().stream().map(Fact::id).toList(),
                line.silent().map(Rule::id),
                line.check().question(language) + " "
                        + capitalized(line.gap(language).orElseThrow()) + ".",
                line.sources().stream().map(source -> source.in(language)).toList());
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
