package fr.acteslocaux.compliance;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks checks of acts.
 */
public final class Compliance {

    private Compliance() {}

    /**
     * Asks all checks of the library that a policy takes seriously.
     *
     * @param act  the act
     * @param policy  the severities
     * @param context  the law, the calendar and the day one looks from
     * @return the report
     * @throws IllegalArgumentException if the policy names a check that the library has not
     */
    public static Report check(Act act, Policy policy, LegalContext context) {
        return check(ActFacts.of(act, context), policy, Catalogue.standard());
    }

    /**
     * Asks all checks of a catalogue that a policy takes seriously. A check that throws becomes a line of the report,
     * {@code check.failed}, which is a warning unless the policy says otherwise. What is recorded of days after the one that
     * one looks from has not happened yet.
     *
     * @param facts  the act and what follows from it, in whose context it is judged
     * @param policy  the severities
     * @param catalogue  the checks, those of the library or more
     * @return the report
     * @throws IllegalArgumentException if the policy names a check that the catalogue has not
     */
    public static Report check(ActFacts facts, Policy policy, Catalogue catalogue) {
        Objects.requireNonNull(policy, "policy");
        Questions<Check> questions = catalogue.questions(policy);
        ActFacts seen = facts.asSeen();
        return report(questions, seen::reason, check -> check.examine(seen, seen.context()));
    }

    /**
     * Asks of a convention alone what can be asked without the decision that it is attached to. The law is that of the day on
     * which it was last signed.
     *
     * @param convention  the convention
     * @param policy  the severities
     * @param context  the law and the day one looks from
     * @return the report, whose paths begin at the convention
     * @throws IllegalArgumentException if the policy names a check that nobody has
     */
    public static Report check(Convention convention, Policy policy, LegalContext context) {
        Objects.requireNonNull(context, "context");
        Catalogue.standard().requireKnown(policy);
        Optional<LocalDate> day = convention.lastSigned().or(context::asOf);
        Function<Rule, Reason> law = rule -> day.map(signed -> Reason.of(context.law(), rule, signed))
                .orElseGet(() -> Reason.current(context.law(), rule));
        List<ConventionCheck> checks = Catalogue.standard().checks().stream()
                .filter(ConventionCheck.class::isInstance)
                .map(ConventionCheck.class::cast)
                .toList();
        return report(Questions.of(policy, checks), law, check -> check.examine(convention));
    }

    private static <C extends Check> Report report(
            Questions<C> questions, Function<Rule, Reason> law, Function<C, Verdict> question) {
        List<Report.Line> lines = new ArrayList<>(questions.asked().size());
        for (Questions.Asked<C> asked : questions.asked()) {
            Report.Line line = line(asked, questions.policy(), law, question);
            if (line.severity() != Severity.OFF) {
                lines.add(line);
            }
        }
        return new Report(questions.policy(), lines);
    }

    private static <C extends Check> Report.Line line(
            Questions.Asked<C> asked, Policy policy, Function<Rule, Reason> law, Function<C, Verdict> question) {
        C check = asked.check();
        try {
            Reason reason = law.apply(check.rule());
            Verdict verdict = question.apply(check);
            return new Report.Line(
                    check,
                    asked.severity(),
                    reason.isFounded() || verdict instanceof Verdict.NotApplicable ? verdict : Verdicts.missing(reason),
                    reason.sources());
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            BrokenCheck broken = BrokenCheck.of(check, fault);
            return new Report.Line(broken, BrokenCheck.severityIn(policy), broken.verdict(), List.of());
        }
    }
}
