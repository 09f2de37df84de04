package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rules;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an act must be sent to the representative of the State, by its kind and subject: deliberations and decisions by
 * delegation, but for a few subjects; orders of police other than traffic, regulatory orders, planning permits.
 */
final class TransmissionDuty {

    private static final Set<ActSubject> EXEMPT_OF_COUNCIL = Set.of(
            ActSubject.ROAD_RATES,
            ActSubject.ROAD_CLASSIFICATION,
            ActSubject.PROMOTION_RATES,
            ActSubject.MANAGEMENT_CENTRE);

    private TransmissionDuty() {}

    static Outcome<Boolean> of(Act act, Law law) {
        if (!AuthorityLaw.isKnown(act.authority().kind())) {
            return Outcome.notInForce(Reason.unknown(Rules.TRANSMISSION_DUTY, Facts.LAW_OF_THAT_AUTHORITY));
        }
        if (act.takenOn().isEmpty()) {
            return Outcome.missing(
                    Reason.current(law, Rules.TRANSMISSION_DUTY).as(Rules.TRANSMISSION_OWED), Facts.ACT_SIGNATURE_DATE);
        }
        Reason duty = Reason.of(law, Rules.TRANSMISSION_DUTY, act.takenOn().get());
        if (!duty.isFounded()) {
            return Outcome.notInForce(duty);
        }
        if (act instanceof Deliberation deliberation && deliberation.decidesNothing()) {
            return Outcome.missing(duty.as(Rules.TRANSMISSION_OWED), Facts.ACT_DECIDING);
        }
        return act instanceof Order ? ofOrder(act, duty) : ofCouncilMatter(act, duty);
    }

    /** Deliberations and decisions by delegation are all sent but for a few subjects. */
    private static Outcome<Boolean> ofCouncilMatter(Act act, Reason duty) {
        return answer(act.subject().filter(EXEMPT_OF_COUNCIL::contains).isEmpty(), duty);
    }

    private static Outcome<Boolean> ofOrder(Act act, Reason duty) {
        if (act.subject().isEmpty()) {
            return Outcome.missing(duty.as(Rules.TRANSMISSION_OWED), Facts.ACT_SUBJECT);
        }
        return switch (act.subject().get()) {
            case TRAFFIC, ASSOCIATION_BAR, SEASONAL_STAFF -> answer(false, duty);
            case POLICE, CONTRACT_STAFF, PLANNING_PERMIT, ACCOUNTANT_REQUISITION -> answer(true, duty);
            case ROAD_RATES, ROAD_CLASSIFICATION, PROMOTION_RATES, MANAGEMENT_CENTRE, OTHER ->
                act.character().isEmpty()
                        ? Outcome.missing(duty.as(Rules.TRANSMISSION_OWED), Facts.ACT_CHARACTER)
                        : answer(act.character().equals(Optional.of(ActCharacter.REGULATORY)), duty);
        };
    }

    private static Outcome<Boolean> answer(boolean owed, Reason duty) {
        return Outcome.of(
                Derivation.from(owed).noting(duty.as(owed ? Rules.TRANSMISSION_OWED : Rules.TRANSMISSION_NOT_OWED)));
    }
}
