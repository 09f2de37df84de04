package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import java.util.Optional;

/** Checks of amounts: within a convention, and between it and the act that it is attached to. */
final class FeeChecks {

    static final List<Check> ALL = List.of(
            ConventionCheck.ofEach(Rules.FEE_TOTAL_MISMATCH, FeeChecks::totalIsThatOfTheLines),
            ActCheck.ofAct(Rules.FEE_DECISION_MISMATCH, (act, facts) -> decisionStatesTheTotal(act)),
            ConventionCheck.ofEach(Rules.FEE_COUNT_MISMATCH, FeeChecks::countIsThatOfTheList));

    private FeeChecks() {}

    private static Verdict totalIsThatOfTheLines(Convention convention, String path) {
        Optional<Amount> stated = convention.fee().flatMap(FeeSchedule::total).map(StatedIn::value);
        return stated.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.of(
                        convention.fee().orElseThrow().computedTotal(),
                        computed -> sameAmount(path + "/fee/total/value", computed, stated.get()));
    }

    private static Verdict decisionStatesTheTotal(Act act) {
        Optional<Amount> cost = act.cost().map(StatedIn::value);
        List<Amount> totals = act.conventions().stream()
                .flatMap(convention -> convention.fee().stream())
                .flatMap(fee -> fee.total().stream())
                .map(StatedIn::value)
                .toList();
        return cost.isEmpty() || totals.size() != 1
                ? new Verdict.NotApplicable()
                : sameAmount("/cost/value", totals.get(0), cost.get());
    }

    /** Amounts with and without tax cannot be compared: no tax is ever computed. */
    private static Verdict sameAmount(String path, Amount expected, Amount found) {
        boolean comparable = expected.basis() == found.basis()
                || !expected.basis().isStated()
                || !found.basis().isStated();
        if (!comparable) {
            return Verdicts.missing(Facts.FEE_COMPARABLE_AMOUNTS);
        }
        return expected.euros().equals(found.euros()) ? new Verdict.Passed() : Verdicts.failed(path, expected, found);
    }

    /** Schools of several prices are counted line by line. */
    private static Verdict countIsThatOfTheList(Convention convention, String path) {
        List<FeeSchedule.Line> lines = convention.fee().map(FeeSchedule::lines).orElse(List.of());
        long counted = 0;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof FeeSchedule.Line.PerUnit perUnit
                    && perUnit.unit() == FeeSchedule.Unit.SCHOOL_AND_YEAR) {
                counted += perUnit.count().value();
                last = i;
            }
        }
        if (last < 0 || convention.schools().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        long listed = convention.schools().get().value().size();
        return Verdicts.equal(path + "/fee/lines/" + last + "/count/value", listed, counted);
    }
}
