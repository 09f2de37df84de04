package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Optional;

/** What the law of the day on which a gracious appeal was lodged makes of it. */
record AdministrativeAppealLaw(AdministrativeAppeal appeal, Counting counting) {

    Reason reason(Rule rule) {
        return counting.reason(rule, appeal.lodged());
    }

    /**
     * Says why the appeal came too late for a period, if it did. Its posting counts; before the ruling that says so, some
     * dated it by its reception.
     */
    Optional<Reason> late(Derivation<LocalDate> period, Rule sentence) {
        LocalDate last = period.value();
        if (appeal.lodged().isAfter(last)) {
            return Optional.of(reason(sentence).with("counted", appeal.lodged()));
        }
        Reason byReception = reason(Rules.GRACIOUS_DATED_BY_RECEPTION);
        return appeal.received().isAfter(last)
                        && byReception.isFounded()
                        && !counting.isReadAsUsual(Debate.POSTMARK, appeal.lodged())
                ? Optional.of(byReception.as(sentence).with("counted", appeal.received()))
                : Optional.empty();
    }
}
