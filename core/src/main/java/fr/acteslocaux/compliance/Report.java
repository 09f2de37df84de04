package fr.acteslocaux.compliance;

import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What all checks answered about one act, in three lists: what is wrong, what could not be judged, and what was passed. It
 * shows what was looked at.
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
     * @param sources  the sources of the check that govern the act; none if no wording of its rule is in force on its day
     */
    public record Line(Check check, Severity severity, Verdict verdict, List<LegalSource> sources) {

        public Line {
            Objects.requireNonNull(check, "check");
            Objects.requireNonNull(severity, "severity");
            Objects.requireNonNull(verdict, "verdict");
            sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
        }

        /**
         * Says how many findings of the check are not told, the first ones being enough.
         *
         * @return the number, mostly 0
         */
        public int more() {
            return verdict instanceof Verdict.Failed failed ? failed.more() : 0;
        }

        private Stream<Finding> findings() {
            return verdict instanceof Verdict.Failed failed
                    ? failed.violations().stream().map(violation -> new Finding(check, severity, violation, sources))
                    : Stream.empty();
        }

        /**
         * Tells what is missing to judge.
         *
         * @return the facts, none if the check was judged
         */
        public List<Fact> missingFacts() {
            return verdict instanceof Verdict.Undetermined undetermined ? undetermined.missingFacts() : List.of();
        }

        /**
         * Tells which rule has no wording in force, or known, on its day, so that the check could not judge.
         *
         * @return the rule of the check or one that it asks; empty if it was judged, or if only facts of the act are missing
         */
        public Optional<Rule> silent() {
            return verdict instanceof Verdict.Undetermined undetermined ? undetermined.silent() : Optional.empty();
        }

        /**
         * Says in words what is missing to judge.
         *
         * @param language  the reader's language
         * @return such as <i>non vérifiable : il manque la date de signature</i>, empty if the check was judged
         */
        public Optional<String> gap(Language language) {
            if (missingFacts().isEmpty()) {
                return Optional.empty();
            }
            String facts =
                    missingFacts().stream().map(fact -> fact.in(language)).collect(Collectors.joining(", "));
            return Optional.of(silent().map(rule -> Message.of("not-judged-by", rule.id(), facts))
                    .orElseGet(() -> Message.of("not-judged", facts))
                    .in(language));
        }
    }

    public Report {
        Objects.requireNonNull(policy, "policy");
        lines = List.copyOf(Objects.requireNonNull(lines, "lines"));
    }

    /**
     * Returns what was found.
     *
     * @return the findings, the most serious first, otherwise in the order of the catalogue
     */
    public List<Finding> findings() {
        return bySeverity(lines.stream()).flatMap(Line::findings).toList();
    }

    /**
     * Returns what could not be judged, each with the facts that are missing.
     *
     * @return the lines, the most serious first, otherwise in the order of the catalogue
     */
    public List<Line> undetermined() {
        return bySeverity(lines.stream().filter(line -> line.verdict() instanceof Verdict.Undetermined))
                .toList();
    }

    /**
     * Returns what was passed.
     *
     * @return the lines, in the order of the catalogue
     */
    public List<Line> passed() {
        return lines.stream()
                .filter(line -> line.verdict() instanceof Verdict.Passed)
                .toList();
    }

    /**
     * Returns the checks of which some findings are not told, for there are too many.
     *
     * @return their lines, mostly none
     */
    public List<Line> cutShort() {
        return bySeverity(lines.stream().filter(line -> line.more() > 0)).toList();
    }

    private static Stream<Line> bySeverity(Stream<Line> lines) {
        return lines.sorted((one, other) -> one.severity().compareTo(other.severity()));
    }

    /**
     * Says whether nothing is wrong.
     *
     * @return true if no finding is an {@link Severity#ERROR}
     */
    public boolean isAcceptable() {
        return lines.stream()
                .noneMatch(line -> line.severity() == Severity.ERROR && line.verdict() instanceof Verdict.Failed);
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
