package fr.acteslocaux.serialization.report;

import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.message.DayInWords;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.util.List;
import java.util.Objects;

/**
 * A finding in words.
 *
 * @param id  the id of the check
 * @param severity  how serious it is
 * @param path  where, as a JSON pointer into the document of the act
 * @param text  the finding in a sentence
 * @param expected  what the check computes or wants; days as ISO dates
 * @param found  what the act has; days as ISO dates
 * @param sources  the citations of the legal sources
 */
public record ReportedFinding(
        String id, Severity severity, String path, String text, String expected, String found, List<String> sources) {

    public ReportedFinding {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        sources = List.copyOf(sources);
    }

    /**
     * Words a finding.
     *
     * @param finding  the finding
     * @param language  the language of the texts
     * @return the finding in words
     */
    public static ReportedFinding of(Finding finding, Language language) {
        return new ReportedFinding(
                finding.id(),
                finding.severity(),
                finding.violation().path(),
                finding.text(language),
                value(finding.violation().expected(), language),
                value(finding.violation().found(), language),
                finding.sources().stream().map(source -> source.in(language)).toList());
    }

    /** Sentences name days; programs want them as dates. */
    private static String value(Localized value, Language language) {
        return value instanceof DayInWords ? value.toString() : value.in(language);
    }
}
