package fr.acteslocaux.testing;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.lifecycle.ActEvent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What has not happened to an act, by the check that finds it: only whoever looks from a later day can see it. */
final class OverdueFaults {

    private static final Set<Class<? extends ActEvent>> SENDING =
            Set.of(ActEvent.Transmitted.class, ActEvent.Acknowledged.class);

    static final Map<String, Function<Chance, Act>> BY_CHECK = Map.of(
            "transmission.overdue",
            chance -> orderNeverSent(ActCharacter.INDIVIDUAL, chance),
            "transmission.awaited",
            chance -> orderNeverSent(ActCharacter.REGULATORY, chance),
            "publicity.awaited",
            OverdueFaults::deliberationNeverShown,
            "report.overdue",
            OverdueFaults::decisionNeverReported);

    private OverdueFaults() {}

    /** Looks from a day on which all periods of the act are past. */
    static LegalContext lateEnough(Act act) {
        return act.taken()
                .map(day -> LegalContext.standard().asOf(day.plusYears(1)))
                .orElseGet(LegalContext::standard);
    }

    private static Act orderNeverSent(ActCharacter character, Chance chance) {
        var order = LawfulActs.order(chance, character);
        return order.toBuilder().events(without(SENDING, order)).build();
    }

    private static Act deliberationNeverShown(Chance chance) {
        var deliberation = LawfulActs.deliberation(chance);
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
