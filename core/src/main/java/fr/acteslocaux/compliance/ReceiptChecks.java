package fr.acteslocaux.compliance;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks of the identifier stamped on receipts: well formed, and each part of it that of the act. */
final class ReceiptChecks {

    static final List<Check> ALL = List.of(
            new WellFormed(Rules.RECEIPT_MALFORMED),
            new Part<>(
                    Rules.RECEIPT_DEPARTMENT_MISMATCH,
                    Facts.ACT_DEPARTMENT,
                    act -> act.authority().department(),
                    ActIdentifier::department),
            new Part<>(
                    Rules.RECEIPT_SIREN_MISMATCH,
                    Facts.ACT_SIREN,
                    act -> act.authority().siren(),
                    ActIdentifier::siren),
            new Part<>(Rules.RECEIPT_DATE_MISMATCH, Facts.ACT_SIGNATURE_DATE, Act::takenOn, ActIdentifier::date),
            new Part<>(
                    Rules.RECEIPT_NUMBER_MISMATCH,
                    Facts.ACT_TRANSMISSION_NUMBER,
                    Act::transmissionNumber,
                    ActIdentifier::number),
            new Part<>(Rules.RECEIPT_NATURE_MISMATCH, Facts.ACT_NATURE, Act::nature, ActIdentifier::nature));

    private ReceiptChecks() {}

    /** Calls back for every receipt with its place in the document. */
    private interface ReceiptVisitor {
        void visit(String path, AsPrinted<ActIdentifier> receipt);
    }

    private static void forEachReceipt(Act act, ReceiptVisitor visitor) {
        for (int i = 0; i < act.events().size(); i++) {
            if (act.events().get(i) instanceof ActEvent.Acknowledged acknowledged) {
                String path = "/events/" + i + "/receipt";
                acknowledged.receipt().ifPresent(receipt -> visitor.visit(path, receipt));
            }
        }
    }

    private static boolean hasNoReceipt(Act act) {
        return act.events().stream()
                .noneMatch(event -> event instanceof ActEvent.Acknowledged acknowledged
                        && acknowledged.receipt().isPresent());
    }

    private record WellFormed(Rule rule) implements Check {

        @Override
        public Verdict examine(ActFacts facts, LegalContext context) {
            Act act = facts.act();
            if (hasNoReceipt(act)) {
                return new Verdict.NotApplicable();
            }
            List<Verdict.Violation> violations = new ArrayList<>();
            forEachReceipt(
                    act,
                    (path, receipt) -> receipt.fault()
                            .ifPresent(fault ->
                                    violations.add(Verdict.Violation.of(path, fault.expected(), receipt.text()))));
            return Verdict.ofViolations(violations);
        }
    }

    private record Part<T>(Rule rule, Fact fact, Function<Act, Optional<T>> ofAct, Function<ActIdentifier, T> ofReceipt)
            implements Check {

        @Override
        public Verdict examine(ActFacts facts, LegalContext context) {
            Act act = facts.act();
            if (hasNoReceipt(act)) {
                return new Verdict.NotApplicable();
            }
            Optional<T> expected = ofAct.apply(act);
            if (expected.isEmpty()) {
                return Verdicts.missing(fact);
            }
            List<Verdict.Violation> violations = new ArrayList<>();
            forEachReceipt(
                    act,
                    (path, receipt) -> receipt.value()
                            .map(ofReceipt)
                            .filter(found -> !found.equals(expected.get()))
                            .ifPresent(found -> violations.add(Verdict.Violation.of(path, expected.get(), found))));
            return Verdict.ofViolations(violations);
        }
    }
}
