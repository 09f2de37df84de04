package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.lifecycle.ActEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks of the identifier stamped on receipts: well formed, and each part of it that of the act. */
final class ReceiptChecks {

    static final List<Check> ALL = List.of(
            new WellFormed(reason("receipt.malformed")),
            new Part<>(
                    reason("receipt.department-mismatch"),
                    new Fact("act.department"),
                    act -> Optional.of(act.authority().department()),
                    ActIdentifier::department),
            new Part<>(
                    reason("receipt.siren-mismatch"),
                    new Fact("act.siren"),
                    act -> Optional.of(act.authority().siren()),
                    ActIdentifier::siren),
            new Part<>(
                    reason("receipt.date-mismatch"), new Fact("act.signature-date"), Act::taken, ActIdentifier::date),
            new Part<>(
                    reason("receipt.number-mismatch"),
                    new Fact("act.transmission-number"),
                    Act::transmissionNumber,
                    ActIdentifier::number),
            new Part<>(
                    reason("receipt.nature-mismatch"),
                    new Fact("act.nature"),
                    act -> Optional.of(act.nature()),
                    ActIdentifier::nature));

    private ReceiptChecks() {}

    private static Reason reason(String rule) {
        return Reason.of(rule, "CTES-ACTE");
    }

    /** Calls back for every receipt with its place in the document. */
    private interface ReceiptVisitor {
        void visit(String path, ActEvent.Acknowledged event);
    }

    private static void forEachReceipt(Act act, ReceiptVisitor visitor) {
        for (int i = 0; i < act.events().size(); i++) {
            if (act.events().get(i) instanceof ActEvent.Acknowledged acknowledged) {
                visitor.visit("/events/" + i + "/receipt", acknowledged);
            }
        }
    }

    private static boolean hasNoReceipt(Act act) {
        return act.event(ActEvent.Acknowledged.class).isEmpty();
    }

    private record WellFormed(Reason reason) implements Check {

        @Override
        public Verdict examine(Act act, LegalContext context) {
            if (hasNoReceipt(act)) {
                return new Verdict.NotApplicable();
            }
            List<Violation> violations = new ArrayList<>();
            forEachReceipt(
                    act,
                    (path, event) -> event.receipt()
                            .fault()
                            .ifPresent(fault -> violations.add(Violation.of(
                                    path, fault.expected(), event.receipt().text()))));
            return Verdict.ofViolations(violations);
        }
    }

    private record Part<T>(
            Reason reason, Fact fact, Function<Act, Optional<T>> ofAct, Function<ActIdentifier, T> ofReceipt)
            implements Check {

        @Override
        public Verdict examine(Act act, LegalContext context) {
            if (hasNoReceipt(act)) {
                return new Verdict.NotApplicable();
            }
            Optional<T> expected = ofAct.apply(act);
            if (expected.isEmpty()) {
                return Verdicts.missing(fact);
            }
            List<Violation> violations = new ArrayList<>();
            forEachReceipt(
                    act,
                    (path, event) -> event.receipt()
                            .value()
                            .map(ofReceipt)
                            .filter(found -> !found.equals(expected.get()))
                            .ifPresent(found -> violations.add(Violation.of(path, expected.get(), found))));
            return Verdict.ofViolations(violations);
        }
    }
}
