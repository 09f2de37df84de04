package fr.acteslocaux.testing;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What has not happened to an act, or too late, by the check that finds it: all is seen from a later day. */
final class OverdueFaults {

    private static final Set<Class<? extends ActEvent>> SENDING =
            Set.of(ActEvent.Transmitted.class, ActEvent.Acknowledged.class);

    static final Map<String, Function<Chance, Act>> BY_CHECK = Map.of(
            "transmission.overdue",
            chance -> orderNeverSent(ActCharacter.INDIVIDUAL, chance),
            "transmission.late",
            OverdueFaults::orderSentTooLate,
            "transmission.awaited",
            chance -> orderNeverSent(ActCharacter.REGULATORY, chance),
            "publicity.awaited",
            OverdueFaults::deliberationNeverShown,
            "report.overdue",
            OverdueFaults::decisionNeverReported);

    private OverdueFaults() {}

    /** Looks from a day on which all periods of the act are past. */
    static LegalContext lateEnough(Act act) {
        return act.takenOn()
                .map(day -> LegalContext.standard().asOf(day.plusYears(1)))
                .orElseGet(LegalContext::standard);
    }

    private static Act orderNeverSent(ActCharacter character, Chance chance) {
        var order = LawfulActs.order(chance, character);
        return order.toBuilder().events(without(SENDING, order)).build();
    }

    private static Act orderSentTooLate(Chance chance) {
        var order = LawfulActs.order(chance, ActCharacter.INDIVIDUAL);
        LocalDate sent = order.takenOn().orElseThrow().plusDays(chance.from(16, 90));
        List<ActEvent> events = new ArrayList<>();
        for (ActEvent event : without(Set.of(ActEvent.Refused.class), order)) {
            if (event instanceof ActEvent.Acknowledged received) {
                events.add(new ActEvent.Acknowledged(sent, received.receipt()));
            } else {
                events.add(event instanceof ActEvent.Transmitted ? new ActEvent.Transmitted(sent) : event);
            }
        }
        events.sort(Comparator.comparing(ActEvent::on));
        return order.toBuilder().events(events).build();
    }

    private static Act deliberationNeverShown(Chance chance) {
        var deliberation = LawfulDeliberations.delegation(LawfulActs.someDay(chance), chance);
        return deliberation.toBuilder()
                .events(without(Set.of(ActEvent.Published.class, ActEvent.Posted.class), deliberation))
                .build();
    }

    private static Act decisionNeverReported(Chance chance) {
        var decision = LawfulActs.decisionForSchools(DecisionRecipe.any(), chance);
        return decision.toBuilder()
                .events(without(Set.of(ActEvent.Reported.class), decision))
                .build();
    }

    private static List<ActEvent> without(Set<Class<? extends ActEvent>> kinds, Act act) {
        return act.events().stream()
                .filter(event -> !kinds.contains(event.getClass()))
                .toList();
    }
}
