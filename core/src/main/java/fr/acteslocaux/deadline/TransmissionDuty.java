package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.LegalSources;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether an act must be sent to the representative of the State, by its kind and subject. */
final class TransmissionDuty {

    private static final LegalSource LIST = LegalSources.of("CGCT-L2131-2");
    private static final LegalSource BEFORE = LegalSources.of("CGCT-L2131-2-BEFORE");
    private static final Set<ActSubject> EXEMPT_OF_COUNCIL = Set.of(
            ActSubject.ROAD_RATES,
            ActSubject.ROAD_CLASSIFICATION,
            ActSubject.PROMOTION_RATES,
            ActSubject.MANAGEMENT_CENTRE);

    private TransmissionDuty() {}

    static Outcome<Boolean> of(Act act) {
        Optional<LocalDate> taken = act.taken();
        List<LegalSource> law =
                taken.isPresent() && BEFORE.inForce().includes(taken.get()) ? List.of(BEFORE) : List.of(LIST);
        if (taken.isEmpty()) {
            return missing(law, "act.signature-date");
        }
        if (!law.get(0).inForce().includes(taken.get())) {
            return missing(law, "law.of-that-day");
        }
        return act instanceof Order ? ofOrder(act, law) : ofCouncilMatter(act, law);
    }

    /** Deliberations and decisions by delegation are all sent but for a few subjects. */
    private static Outcome<Boolean> ofCouncilMatter(Act act, List<LegalSource> law) {
        return EXEMPT_OF_COUNCIL.contains(act.subject()) ? answer(false, law) : answer(true, law);
    }

    private static Outcome<Boolean> ofOrder(Act act, List<LegalSource> law) {
        return switch (act.subject()) {
            case TRAFFIC, ASSOCIATION_BAR, SEASONAL_STAFF -> answer(false, law);
            case POLICE, CONTRACT_STAFF, PLANNING_PERMIT, ACCOUNTANT_REQUISITION -> answer(true, law);
            case UNKNOWN -> missing(law, "act.subject");
            case ROAD_RATES, ROAD_CLASSIFICATION, PROMOTION_RATES, MANAGEMENT_CENTRE, OTHER ->
                act.character() == ActCharacter.UNKNOWN
                        ? missing(law, "act.character")
                        : answer(act.character() == ActCharacter.REGULATORY, law);
        };
    }

    private static Outcome<Boolean> answer(boolean owed, List<LegalSource> law) {
        Reason reason = new Reason(owed ? "transmission.owed" : "transmission.not-owed", law, Map.of());
        return Outcome.of(Derivation.from(owed).noting(reason));
    }

    private static Outcome<Boolean> missing(List<LegalSource> law, String fact) {
        return Outcome.missing(new Reason("transmission.owed", law, Map.of()), new Fact(fact));
    }
}
