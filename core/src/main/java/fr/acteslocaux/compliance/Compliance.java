package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.explain.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
                        .map(check -> line(
                                check,
                                policy,
                                CheckLaw.of(check.id()).governingDay().of(act),
                                () -> check.examine(act, context)))
                        .toList());
    }

    /**
     * Asks of a convention alone what can be asked without the decision that it is attached to. The law is that of the day on
     * which it was last signed.
     *
     * @param convention  the convention
     * @param policy  the severities
     * @return the report, whose paths begin at the convention
     */
    public static Report check(Convention convention, Policy policy) {
        return new Report(
                policy,
                CATALOGUE.stream()
                        .filter(check -> policy.severityOf(check.id()) != Severity.OFF)
                        .filter(ConventionCheck.class::isInstance)
                        .map(ConventionCheck.class::cast)
                        .map(check -> line(check, policy, convention.lastSigned(), () -> check.examine(convention)))
                        .toList());
    }

    private static Report.Line line(Check check, Policy policy, Optional<LocalDate> day, Supplier<Verdict> question) {
        Verdict verdict =
                CheckLaw.of(check.id()).rules(day) ? question.get() : Verdicts.missing(new Fact("law.of-that-day"));
        return new Report.Line(check, policy.severityOf(check.id()), verdict, CheckLaw.sourcesOf(check, day));
    }
}
