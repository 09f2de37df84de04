package fr.acteslocaux.deadline;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.lifecycle.ActEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * All the clocks of one act.
 * <p>
 * For example, decision DEC2024/0126 is executory from Monday 3 June 2024; it may be challenged, and the prefect may refer
 * it, until Monday 5 August 2024.
 *
 * @param executoryDate  the day from which the act may be carried out
 * @param appeal  until when others may challenge it in court
 * @param referral  until when the prefect may refer it to the court
 */
public record ActTimeline(Outcome<LocalDate> executoryDate, Deadline appeal, Deadline referral) {

    public ActTimeline {
        Objects.requireNonNull(executoryDate, "executoryDate");
        Objects.requireNonNull(appeal, "appeal");
        Objects.requireNonNull(referral, "referral");
    }

    /**
     * Computes the timeline of an act.
     *
     * @param act  the act
     * @param context  the calendar
     * @return its timeline; what cannot be known yet says what it waits for
     */
    public static ActTimeline of(Act act, LegalContext context) {
        return new ActTimeline(ExecutoryDate.of(act), appealAgainst(act, context), referralOf(act, context));
    }

    private static Deadline appealAgainst(Act act, LegalContext context) {
        if (act.character() == ActCharacter.UNKNOWN) {
            return new Deadline.Undetermined(ContentiousAppeal.TWO_CLEAR_MONTHS, List.of(new Fact("act.character")));
        }
        if (act.character() == ActCharacter.INDIVIDUAL) {
            return new Deadline.NotStarted(
                    ContentiousAppeal.TWO_CLEAR_MONTHS, List.of(new Fact("act.notification-date")));
        }
        return act.event(ActEvent.Published.class)
                .map(published -> ContentiousAppeal.after(new Trigger(TriggerKind.PUBLICATION, published.on()))
                        .deadline(context))
                .orElseGet(() -> new Deadline.NotStarted(
                        ContentiousAppeal.TWO_CLEAR_MONTHS, List.of(new Fact("act.publication-date"))));
    }

    private static Deadline referralOf(Act act, LegalContext context) {
        return act.event(ActEvent.Acknowledged.class)
                .map(acknowledged ->
                        PrefectReferral.ofActReceived(acknowledged.on()).deadline(context))
                .orElseGet(() -> new Deadline.NotStarted(
                        PrefectReferral.TWO_CLEAR_MONTHS, List.of(new Fact("act.reception-date"))));
    }
}
