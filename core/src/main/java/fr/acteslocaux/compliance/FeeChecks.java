package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.wording.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks of amounts: within a convention, and between it and the decision that it is attached to. */
final class FeeChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDecision(Reason.of("fee.total-mismatch", "CCIV-1103"), FeeChecks::totalIsPriceTimesCount),
            ActCheck.ofDecision(Reason.of("fee.decision-mismatch", "CCIV-1103"), FeeChecks::decisionStatesTheTotal),
            ActCheck.ofDecision(Reason.of("fee.count-mismatch", "CCIV-1103"), FeeChecks::countIsThatOfTheList));

    private FeeChecks() {}

    private static Verdict totalIsPriceTimesCount(Decision decision) {
        List<Violation> violations = new ArrayList<>();
        List<Fact> missing = new ArrayList<>();
        boolean applies = false;
        for (int i = 0; i < decision.conventions().size(); i++) {
            Optional<FeeSchedule> fee = decision.conventions().get(i).fee();
            if (fee.isEmpty()) {
                continue;
            }
            applies = true;
            Optional<Amount> computed = computedTotal(fee.get());
            Amount stated = fee.get().total().value();
            if (computed.isEmpty() || !comparable(computed.get(), stated)) {
                missing.add(new Fact("fee.comparable-amounts"));
            } else if (!computed.get().euros().equals(stated.euros())) {
                violations.add(new Violation("/conventions/" + i + "/fee/total/value", computed.get(), stated));
            }
        }
        return verdict(applies, missing, violations);
    }

    private static Optional<Amount> computedTotal(FeeSchedule fee) {
        try {
            return Optional.of(fee.computedTotal().value());
        } catch (ArithmeticException beyondWhatAnAmountHolds) {
            return Optional.empty();
        }
    }

    private static Verdict decisionStatesTheTotal(Decision decision) {
        Optional<Amount> cost = decision.cost().map(Stated::value);
        List<Amount> totals = decision.conventions().stream()
                .flatMap(convention -> convention.fee().stream())
                .map(fee -> fee.total().value())
                .toList();
        if (cost.isEmpty() || totals.size() != 1) {
            return new Verdict.NotApplicable();
        }
        Amount total = totals.get(0);
        List<Violation> violations = cost.get().euros().equals(total.euros())
                ? List.of()
                : List.of(new Violation("/cost/value", total, cost.get()));
        return verdict(
                true,
                comparable(cost.get(), total) ? List.of() : List.of(new Fact("fee.comparable-amounts")),
                comparable(cost.get(), total) ? violations : List.of());
    }

    private static Verdict countIsThatOfTheList(Decision decision) {
        List<Violation> violations = new ArrayList<>();
        boolean applies = false;
        for (int i = 0; i < decision.conventions().size(); i++) {
            Convention convention = decision.conventions().get(i);
            if (convention.fee().isEmpty() || convention.schools().isEmpty()) {
                continue;
            }
            applies = true;
            int listed = convention.schools().get().value().size();
            int stated = convention.fee().get().count().value();
            if (listed != stated) {
                violations.add(new Violation(
                        "/conventions/" + i + "/fee/count/value",
                        Localized.verbatim(listed),
                        Localized.verbatim(stated)));
            }
        }
        return verdict(applies, List.of(), violations);
    }

    /** Amounts with and without tax cannot be compared: no tax is ever computed. */
    private static boolean comparable(Amount one, Amount other) {
        return one.basis() == other.basis()
                || !one.basis().isStated()
                || !other.basis().isStated();
    }

    private static Verdict verdict(boolean applies, List<Fact> missing, List<Violation> violations) {
        if (!applies) {
            return new Verdict.NotApplicable();
        }
        return violations.isEmpty() && !missing.isEmpty()
                ? new Verdict.Undetermined(missing)
                : Verdict.ofViolations(violations);
    }
}
