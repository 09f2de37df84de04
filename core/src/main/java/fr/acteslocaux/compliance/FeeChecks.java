package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import java.util.Optional;

/** Checks of amounts: within a convention, and between it and the act that it is attached to. */
final class FeeChecks {

    static final List<Check> ALL = List.of(
            ConventionCheck.ofEach(Rules.FEE_TOTAL_MISMATCH, FeeChecks::totalIsThatOfTheLines),
            ActCheck.ofAct(Rules.FEE_DECISION_MISMATCH, (act, facts) -> decisionStatesTheTotal(act)),
            ActCheck.ofAct(Rules.FEE_BASIS_MISMATCH, (act, facts) -> decisionStatesItOnOneBasis(act)),
            ConventionCheck.ofEach(Rules.FEE_TAX_MISMATCH, FeeChecks::taxIsPartOfATotalWithIt),
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

    /** One number cannot be the amount with the tax and without it, unless there is none. */
    private static Verdict decisionStatesItOnOneBasis(Act act) {
        Optional<Amount> cost =
                act.cost().map(StatedIn::value).filter(amount -> amount.basis().isStated());
        return cost.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.ofEachConvention(
                        act,
                        (convention, path) -> convention
                                .fee()
                                .flatMap(FeeSchedule::total)
                                .map(StatedIn::value)
                                .filter(total -> total.basis().isStated()
                                        && total.euros().equals(cost.get().euros()))
                                .map(total -> total.basis() == cost.get().basis()
                                                || total.euros().equals(Euros.ZERO)
                                        ? new Verdict.Passed()
                                        : Verdicts.failed("/cost/value", total, cost.get()))
                                .orElseGet(Verdict.NotApplicable::new));
    }

    /** A tax that is stated is part of the total, which then is with it. */
    private static Verdict taxIsPartOfATotalWithIt(Convention convention, String path) {
        Optional<Euros> tax = convention
                .fee()
                .flatMap(FeeSchedule::tax)
                .map(StatedIn::value)
                .filter(stated -> !stated.equals(Euros.ZERO));
        Optional<Amount> total = convention.fee().flatMap(FeeSchedule::total).map(StatedIn::value);
        if (tax.isEmpty() || total.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        boolean areWithoutIt =
                convention.fee().get().lines().stream().allMatch(line -> line.basis() == Amount.TaxBasis.EXCLUDING_TAX);
        if (!areWithoutIt) {
            return Verdicts.failed(path + "/fee/tax/value", Facts.FEE_PRICES_WITHOUT_TAX, tax.get());
        }
        return total.get().basis() == Amount.TaxBasis.EXCLUDING_TAX
                ? Verdicts.failed(path + "/fee/total/value", Facts.FEE_TOTAL_WITH_TAX, total.get())
                : new Verdict.Passed();
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
