package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.ActSubject;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.delegation.DelegableMatter;
import fr.acteslocaux.delegation.DelegableMatters;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.resource.TsvTable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether an act must be sent to the representative of the State, by its kind and subject and by its authority, as a table says:
 * deliberations and decisions by delegation, but for a few subjects and for those of the president of a region; orders of police
 * other than traffic, regulatory orders, planning permits of municipalities.
 */
final class TransmissionDuty {

    private static final Map<String, TsvTable.Row> SUBJECTS =
            TsvTable.of(TransmissionDuty.class, "transmitted-acts.tsv").rows().stream()
                    .collect(
                            Collectors.toMap(row -> row.text("kind") + " " + row.text("subject"), Function.identity()));

    private static final String OF_COUNCIL = "council";
    private static final String ORDER = "order";

    private TransmissionDuty() {}

    static Outcome<Boolean> of(Act act, Law law) {
        if (act.takenOn().isEmpty()) {
            Reason current = Reason.current(law, Rules.TRANSMISSION_DUTY);
            return current.isFounded()
                    ? Outcome.missing(current.as(Rules.TRANSMISSION_OWED), Facts.ACT_SIGNATURE_DATE)
                    : Outcome.notInForce(current);
        }
        Reason duty = Reason.of(law, Rules.TRANSMISSION_DUTY, act.takenOn().get());
        if (!duty.isFounded()) {
            return Outcome.notInForce(duty);
        }
        if (act instanceof Deliberation deliberation && deliberation.decidesNothing()) {
            return Outcome.missing(duty.as(Rules.TRANSMISSION_OWED), Facts.ACT_DECIDING);
        }
        if (act instanceof Order && act.subject().isEmpty()) {
            return Outcome.missing(duty.as(Rules.TRANSMISSION_OWED), Facts.ACT_SUBJECT);
        }
        Regime regime = act.authority().kind().regime();
        Optional<Boolean> owed = owed(act, regime);
        if (regime == Regime.REGION && owed.equals(Optional.of(false)) && mayBeALoanOrAContract(act)) {
            return Outcome.missing(duty.as(Rules.TRANSMISSION_OWED), Facts.LAW_OF_THAT_AUTHORITY);
        }
        // What an article that was not read has in common with that of communes is supposed, and nothing else.
        if (SupposedLaw.isThatOf(duty) && !owed.equals(owed(act, Regime.COMMUNE))) {
            return Outcome.missing(duty.as(Rules.TRANSMISSION_OWED), Facts.LAW_OF_THAT_DAY);
        }
        return owed.map(answer -> answer(answer, duty))
                .orElseGet(() -> Outcome.missing(duty.as(Rules.TRANSMISSION_OWED), Facts.ACT_CHARACTER));
    }

    /** Asks the list of an authority: empty where it asks for the character of the act, which is not known. */
    private static Optional<Boolean> owed(Act act, Regime regime) {
        return switch (listed(act, regime)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            default -> act.character().map(ActCharacter.REGULATORY::equals);
        };
    }

    private static String listed(Act act, Regime regime) {
        boolean isOfCouncil = act.kind() == Act.Kind.DELIBERATION || act.kind() == Act.Kind.DECISION;
        String kind = isOfCouncil && !(regime == Regime.REGION && isOfPresidentAlone(act)) ? OF_COUNCIL : ORDER;
        ActSubject subject = act.subject().orElse(ActSubject.OTHER);
        TsvTable.Row row = Optional.ofNullable(SUBJECTS.get(kind + " " + name(subject)))
                .orElseGet(() -> SUBJECTS.get(kind + " " + name(ActSubject.OTHER)));
        return row.text(name(regime));
    }

    /** The list of regions names loans and some contracts, whoever decides them; which ones, was not read. */
    private static boolean mayBeALoanOrAContract(Act act) {
        return act instanceof Decision decision
                && isOfPresidentAlone(act)
                && (isLoan(decision)
                        || !act.conventions().isEmpty()
                        || act.nature().equals(Optional.of(ActNature.CC)));
    }

    private static boolean isLoan(Decision decision) {
        OptionalInt item = decision.exercise().item();
        return decision.circumstances().isLoan()
                || (item.isPresent()
                        && decision.takenOn()
                                .flatMap(day -> DelegableMatters.of(Regime.REGION)
                                        .flatMap(list -> list.item(item.getAsInt(), day)))
                                .filter(DelegableMatter::lapsesAtCampaign)
                                .isPresent());
    }

    /** The list of regions has what the council and its permanent commission decide, and of their president only what others have. */
    private static boolean isOfPresidentAlone(Act act) {
        return act.kind() == Act.Kind.DECISION && act.organ() != Organ.PERMANENT_COMMISSION;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Outcome<Boolean> answer(boolean owed, Reason duty) {
        return Outcome.of(
                Derivation.from(owed).noting(duty.as(owed ? Rules.TRANSMISSION_OWED : Rules.TRANSMISSION_NOT_OWED)));
    }
}
