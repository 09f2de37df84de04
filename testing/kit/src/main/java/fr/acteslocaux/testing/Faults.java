package fr.acteslocaux.testing;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.lifecycle.ActEvent;
import java.util.Set;
import java.util.TreeSet;

/** Acts with one fault, by the check that finds it. */
final class Faults {

    private static final String PUBLICITY = "publicity.insufficient";

    private Faults() {}

    static Set<String> all() {
        Set<String> checks = new TreeSet<>(DecisionFaults.BY_CHECK.keySet());
        checks.addAll(DeliberationFaults.BY_CHECK.keySet());
        checks.addAll(CouncilFaults.BY_CHECK.keySet());
        checks.addAll(OverdueFaults.BY_CHECK.keySet());
        checks.addAll(ContentFaults.BY_CHECK.keySet());
        checks.addAll(AgreementFaults.BY_CHECK.keySet());
        checks.add(PUBLICITY);
        return Set.copyOf(checks);
    }

    static Set<String> findingsOf(String check) {
        if (!all().contains(check)) {
            throw unknown(check);
        }
        return Set.of(check);
    }

    static LegalContext contextOf(String check, Act act) {
        if (!all().contains(check)) {
            throw unknown(check);
        }
        return OverdueFaults.BY_CHECK.containsKey(check) ? OverdueFaults.lateEnough(act) : LegalContext.standard();
    }

    static Act act(String check, Chance chance) {
        if (DecisionFaults.BY_CHECK.containsKey(check)) {
            return DecisionFaults.BY_CHECK
                    .get(check)
                    .apply(LawfulActs.decisionForSchools(DecisionRecipe.any(), chance));
        }
        if (DeliberationFaults.BY_CHECK.containsKey(check)) {
            return DeliberationFaults.BY_CHECK
                    .get(check)
                    .apply(LawfulDeliberations.delegation(LawfulActs.someDay(chance), chance));
        }
        if (CouncilFaults.BY_CHECK.containsKey(check)) {
            return CouncilFaults.BY_CHECK.get(check).apply(chance);
        }
        if (OverdueFaults.BY_CHECK.containsKey(check)) {
            return OverdueFaults.BY_CHECK.get(check).apply(chance);
        }
        if (ContentFaults.BY_CHECK.containsKey(check)) {
            return ContentFaults.BY_CHECK.get(check).apply(chance);
        }
        if (AgreementFaults.BY_CHECK.containsKey(check)) {
            return AgreementFaults.BY_CHECK.get(check).apply(chance);
        }
        if (check.equals(PUBLICITY)) {
            return publishedInsteadOfNotified(LawfulActs.order(chance, ActCharacter.INDIVIDUAL));
        }
        throw unknown(check);
    }

    private static IllegalArgumentException unknown(String check) {
        return new IllegalArgumentException("No fault is found by check '" + check + "'; expected one of "
                + String.join(", ", new TreeSet<>(all())));
    }

    private static Order publishedInsteadOfNotified(Order order) {
        return order.toBuilder()
                .events(order.events().stream()
                        .map(event -> event instanceof ActEvent.Notified notified
                                ? new ActEvent.Published(notified.on())
                                : event)
                        .toList())
                .build();
    }
}
