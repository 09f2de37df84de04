package fr.acteslocaux.testing.assertj;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on an act. What depends on holidays is that of the territory of its authority, unless {@link #inContext} says
 * otherwise.
 * <p>
 * Findings are asked of each check, whatever stage the act has reached; how serious they are is asked with
 * {@link #isAcceptableTo}.
 */
public final class ActAssert extends AbstractAssert<ActAssert, Act> {

    private static final Policy EVERY_CHECK = new Policy(
            "every check",
            Catalogue.standard().checks().stream().collect(Collectors.toMap(Check::id, check -> Severity.ERROR)));

    private LegalContext context = LegalContext.standard();

    ActAssert(@Nullable Act actual) {
        super(actual, ActAssert.class);
    }

    /**
     * Applies a law, a calendar and a day one looks from to all assertions that follow. Without it they are the standard ones,
     * in which nothing is overdue.
     *
     * @param other  the context, such as that of {@link fr.acteslocaux.testing.Acts#contextOf}
     * @return these assertions
     */
    public ActAssert inContext(LegalContext other) {
        context = Objects.requireNonNull(other, "other");
        return this;
    }

    /**
     * Verifies the day from which the act may be carried out.
     *
     * @param day  the day
     * @return these assertions
     */
    public ActAssert isExecutoryOn(LocalDate day) {
        isNotNull();
        new OutcomeAssert<>(ActFacts.of(actual, context).executory())
                .as("executory date of act %s", named())
                .hasValue(day);
        return this;
    }

    /**
     * Verifies that the day from which the act may be carried out cannot be said, for want of a fact.
     *
     * @param fact  the id of the fact, such as {@code act.transmission-date}
     * @return these assertions
     */
    public ActAssert isNotExecutoryWithout(String fact) {
        isNotNull();
        new OutcomeAssert<>(ActFacts.of(actual, context).executory())
                .as("executory date of act %s", named())
                .misses(fact);
        return this;
    }

    /**
     * Takes the last day to challenge the act in court.
     *
     * @return assertions on it
     */
    public DeadlineAssert appeal() {
        isNotNull();
        return new DeadlineAssert(ActTimeline.of(actual, context).appeal()).as("appeal against act %s", named());
    }

    /**
     * Takes the last day for the prefect to refer the act to the court.
     *
     * @return assertions on it
     */
    public DeadlineAssert referral() {
        isNotNull();
        return new DeadlineAssert(ActTimeline.of(actual, context).referral()).as("referral of act %s", named());
    }

    /**
     * Verifies that a check finds something.
     *
     * @param check  the id of the check, such as {@code fee.total-mismatch}
     * @return these assertions
     * @throws IllegalArgumentException if there is no such check
     */
    public ActAssert hasFinding(String check) {
        isNotNull();
        Report.Line line = lineOf(check);
        if (!(line.verdict() instanceof Verdict.Failed)) {
            throw failure(
                    "%nExpecting act %s to have the finding <%s>:%n  %s%nbut the check answers:%n  %s%nand the findings are:%n%s",
                    named(), check, line.check().question(Language.ENGLISH), answer(line.verdict()), told(findings()));
        }
        return this;
    }

    /**
     * Verifies that a check finds nothing; it may pass, not apply or lack facts.
     *
     * @param check  the id of the check, such as {@code fee.total-mismatch}
     * @return these assertions
     * @throws IllegalArgumentException if there is no such check
     */
    public ActAssert hasNoFinding(String check) {
        isNotNull();
        if (lineOf(check).verdict() instanceof Verdict.Failed) {
            throw failure(
                    "%nExpecting act %s not to have the finding <%s> but it has:%n%s",
                    named(),
                    check,
                    told(findings().stream()
                            .filter(finding -> finding.id().equals(check))
                            .toList()));
        }
        return this;
    }

    /**
     * Verifies what all checks find together.
     *
     * @param checks  the ids of all checks that find something, in any order
     * @return these assertions
     */
    public ActAssert hasOnlyFindings(String... checks) {
        isNotNull();
        List<String> expected = List.of(checks).stream().distinct().sorted().toList();
        List<String> found =
                findings().stream().map(Finding::id).distinct().sorted().toList();
        if (!found.equals(expected)) {
            throw failureWithActualExpected(
                    found,
                    expected,
                    "%nExpecting the findings of act %s to be:%n  %s%nbut they are:%n%s",
                    named(),
                    expected,
                    told(findings()));
        }
        return this;
    }

    /**
     * Verifies that nothing is wrong by a policy.
     *
     * @param policy  the policy, such as {@link Policies#PUBLISHED}
     * @return these assertions
     */
    public ActAssert isAcceptableTo(Policy policy) {
        isNotNull();
        Report report = Compliance.check(actual, policy, context);
        if (!report.isAcceptable()) {
            throw failure(
                    "%nExpecting act %s to be acceptable to policy <%s> but it has:%n%s",
                    named(),
                    policy.name(),
                    told(report.findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList()));
        }
        return this;
    }

    private Report.Line lineOf(String id) {
        return report().lines().stream()
                .filter(line -> line.check().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no check '" + id + "'; expected one of "
                        + Catalogue.standard().checks().stream()
                                .map(Check::id)
                                .sorted()
                                .toList()));
    }

    private List<Finding> findings() {
        return report().findings();
    }

    private Report report() {
        return Compliance.check(actual, EVERY_CHECK, context);
    }

    private static String answer(Verdict verdict) {
        if (verdict instanceof Verdict.Undetermined undetermined) {
            return "undetermined, for want of " + undetermined.missingFacts();
        }
        return verdict instanceof Verdict.NotApplicable ? "not applicable" : "passed";
    }

    private static String told(List<Finding> findings) {
        return findings.isEmpty()
                ? "  none"
                : findings.stream()
                        .map(finding -> "  " + finding.id() + " at "
                                + finding.violation().path() + ": " + finding.text(Language.ENGLISH) + " "
                                + finding.sources())
                        .collect(Collectors.joining("\n"));
    }

    /** An object may name persons: of an act without a number it is said only that it has none. */
    private String named() {
        return actual.number().map(ActNumber::toString).orElse("without number");
    }
}
