package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Fact;
import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogue of checks, and asking it.
 */
public final class Compliance {

    private static final List<Check> CATALOGUE = Stream.of(
                    NumberChecks.ALL,
                    DelegationChecks.ALL,
                    ReceiptChecks.ALL,
                    FeeChecks.ALL,
                    TermChecks.ALL,
                    ConventionChecks.ALL,
                    CourtClauseChecks.ALL,
                    SchoolChecks.ALL,
                    ConventionSignatureChecks.ALL,
                    RemediesChecks.ALL,
                    EventChecks.ALL,
                    TransmissionChecks.ALL,
                    SittingChecks.ALL,
                    WeekdayChecks.ALL)
            .flatMap(List::stream)
            .toList();

    private Compliance() {}

    /**
     * Returns every check of the library.
     *
     * @return the checks
     */
    public static List<Check> catalogue() {
        return CATALOGUE;
    }

    /**
     * Asks all checks that a policy takes seriously.
     *
     * @param act  the act
     * @param policy  the severities
     * @param context  the calendar and the day one looks from
     * @return the report
     */
    public static Report check(Act act, Policy policy, LegalContext context) {
        return new Report(
                policy,
                CATALOGUE.stream()
                        .filter(check -> policy.severityOf(check.id()) != Severity.OFF)
                        .map(check -> line(check, policy, act, context))
                        .toList());
    }

    private static Report.Line line(Check check, Policy policy, Act act, LegalContext context) {
        CheckLaw law = CheckLaw.of(check.id());
        Verdict verdict = law.rules(act) ? check.examine(act, context) : Verdicts.missing(new Fact("law.of-that-day"));
        return new Report.Line(check, policy.severityOf(check.id()), verdict, law.sourcesOf(check, act));
    }
}
