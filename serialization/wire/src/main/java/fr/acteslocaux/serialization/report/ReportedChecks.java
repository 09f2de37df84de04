package fr.acteslocaux.serialization.report;

import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Objects;

/**
 * What the checks answered, in words.
 *
 * @param policy  the name of the policy that gave the severities
 * @param findings  what was found, the most serious first
 * @param more  of which checks there are more findings than are told, mostly none
 * @param undetermined  what could not be judged, the most serious first
 * @param passed  the ids of the checks that were passed
 */
public record ReportedChecks(
        String policy,
        List<ReportedFinding> findings,
        List<CheckReport.More> more,
        List<ReportedGap> undetermined,
        List<String> passed) {

    public ReportedChecks {
        Objects.requireNonNull(policy, "policy");
        findings = List.copyOf(findings);
        more = List.copyOf(more);
        undetermined = List.copyOf(undetermined);
        passed = List.copyOf(passed);
    }

    /**
     * Words a report.
     *
     * @param report  the report
     * @param language  the language of the texts
     * @return the report in words
     */
    public static ReportedChecks of(Report report, Language language) {
        return new ReportedChecks(
                report.policy().name(),
                report.findings().stream()
                        .map(finding -> ReportedFinding.of(finding, language))
                        .toList(),
                report.cutShort().stream()
                        .map(line -> new CheckReport.More(line.check().id(), line.more()))
                        .toList(),
                report.undetermined().stream()
                        .map(line -> ReportedGap.of(line, language))
                        .toList(),
                report.passed().stream().map(line -> line.check().id()).toList());
    }
}
