package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day on which an act enters into force, unless it says otherwise itself: the morrow of its publicity, or the
 * notification of an individual act.
 * <p>
 * For example, an act published on Monday 3 June 2024 is in force on Tuesday 4 June 2024. How this goes with being executory
 * is not settled: the two days are kept apart. An order or a deliberation that states a later day of effect itself is in force
 * on that day; what an act states that signs or approves a convention is the term of that.
 *
 * @legal.term entrée en vigueur
 * @legal.source CRPA-L221-2, CRPA-L221-8
 * @legal.since 2016-01-01
 * @legal.debated whether article L.2131-1 of the CGCT displaces the morrow
 */
final class EntryIntoForce {

    private EntryIntoForce() {}

    static Outcome<LocalDate> of(ActFacts facts) {
        Outcome<LocalDate> byLaw = byLaw(facts);
        Optional<LocalDate> stated = statedDay(facts.act());
        return byLaw instanceof Outcome.Determined<LocalDate> known
                        && stated.filter(known.derivation().value()::isBefore).isPresent()
                ? Outcome.of(known.derivation()
                        .then(
                                Reason.of(
                                        facts.context().law(),
                                        Rules.ENTRY_INTO_FORCE_STATED,
                                        known.derivation().value()),
                                stated.get()))
                : byLaw;
    }

    private static Optional<LocalDate> statedDay(Act act) {
        return act instanceof Decision
                        || !act.conventions().isEmpty()
                        || !act.outline().isEmpty()
                ? Optional.empty()
                : act.term().flatMap(stated -> stated.value().firstDay());
    }

    private static Outcome<LocalDate> byLaw(ActFacts facts) {
        Law law = facts.context().law();
        Publicity publicity = facts.publicity();
        if (!publicity.law().isFounded()) {
            return Outcome.notInForce(publicity.law());
        }
        if (publicity.trigger().isEmpty()) {
            Reason reason = facts.reason(Rules.ENTRY_INTO_FORCE_MORROW);
            return reason.isFounded()
                    ? new Outcome.Undetermined<>(reason, publicity.missing())
                    : Outcome.notInForce(reason);
        }
        Trigger trigger = publicity.trigger().get();
        LocalDate day = trigger.day();
        Derivation<LocalDate> start = Publicity.madePublic(trigger, publicity.law());
        if (trigger.kind() == Trigger.Kind.NOTIFICATION) {
            return Outcome.of(start.noting(Reason.of(law, Rules.ENTRY_INTO_FORCE_NOTIFICATION, day)));
        }
        Reason morrow = Reason.of(law, Rules.ENTRY_INTO_FORCE_MORROW, day);
        return Outcome.of(Counting.move(start, morrow, published -> published.plusDays(morrow.number(Unit.DAYS)))
                .noting(Reason.of(law, Rules.ENTRY_INTO_FORCE_DEBATED, day)));
    }
}
