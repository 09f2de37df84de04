package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
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
                    ConventionChecks.ALL,
                    ConventionSignatureChecks.ALL,
                    RemediesChecks.ALL,
                    EventChecks.ALL,
                    TransmissionChecks.ALL,
                    SittingChecks.ALL)
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
                        .map(check ->
                                new Report.Line(check, policy.severityOf(check.id()), check.examine(act, context)))
                        .toList());
    }
}
