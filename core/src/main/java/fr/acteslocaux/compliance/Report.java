package fr.acteslocaux.compliance;

import fr.acteslocaux.law.LegalSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What all checks answered about one act, passed ones too: it shows what was looked at.
 *
 * @param policy  the policy that gave the severities
 * @param lines  a line for each check that the policy asks, in the order of the catalogue
 */
public record Report(Policy policy, List<Line> lines) {

    /**
     * The answer of one check.
     *
     * @param check  the check
     * @param severity  how serious a failure is
     * @param verdict  the answer
     * @param sources  the sources of the check, in the wordings of the day that governs the act
     */
    public record Line(Check check, Severity severity, Verdict verdict, List<LegalSource> sources) {

        public Line {
            Objects.requireNonNull(check, "check");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(verdict, "verdict");
            sources = List.copyOf(sources);
        }

        private Stream<Finding> findings() {
            return verdict instanceof Verdict.Failed failed
                    ? failed.violations().stream()
                            .map(violation -> new Finding(check.id(), severity, violation, sources))
                    : Stream.empty();
        }
    }

    public Report {
        Objects.requireNonNull(policy, "policy");
        lines = List.copyOf(lines);
    }

    /**
     * Returns what was found.
     *
     * @return the findings, the most serious first, otherwise in the order of the catalogue
     */
    public List<Finding> findings() {
        return Stream.of(Severity.values())
                .flatMap(severity -> lines.stream()
                        .filter(line -> line.severity() == severity)
                        .flatMap(Line::findings))
                .toList();
    }

    /**
     * Says whether nothing is wrong.
     *
     * @return true if no finding is an {@link Severity#ERROR}
     */
    public boolean isAcceptable() {
        return findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Says whether every question could be answered.
     *
     * @return true if no check lacks facts
     */
    public boolean isConclusive() {
        return lines.stream().noneMatch(line -> line.verdict() instanceof Verdict.Undetermined);
    }
}
