package fr.acteslocaux.lifecycle;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.building.EventsInOrder;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * A registered letter that notifies an act. Which day is that of the notification depends on what became of it.
 * <p>
 * Collected within fifteen days of its presentation, it notifies on the day on which it is collected: presented on Monday
 * 3 June 2024 and collected on Friday 14 June, on the 14th. Returned because nobody collected it in that time, it notifies
 * on its first presentation: Monday 3 June 2024.
 *
 * @legal.term pli recommandé, avis de passage
 * @legal.source CE-2012-341146
 * @param presented  the day on which it was first presented
 * @param collected  the day on which it was collected, empty if it was returned
 */
public record RegisteredLetter(LocalDate presented, Optional<LocalDate> collected) {

    public RegisteredLetter {
        Objects.requireNonNull(presented, "presented");
        Objects.requireNonNull(collected, "collected");
        EventsInOrder.require("collected", presented, collected);
    }

    /**
     * Makes a letter that nobody collected.
     *
     * @param presented  the day on which it was first presented
     * @return the letter
     */
    public static RegisteredLetter returned(LocalDate presented) {
        return new RegisteredLetter(presented, Optional.empty());
    }

    /**
     * Finds the day of the notification.
     *
     * @param context  the law
     * @return the day, and how it was found
     */
    public Outcome<LocalDate> notifiedOn(LegalContext context) {
        Derivation<LocalDate> presentation =
                Derivation.from(presented).noting(Reason.of(context.law(), Rules.LETTER_PRESENTED, presented));
        Reason collecting = Reason.of(context.law(), Rules.LETTER_COLLECTED, presented);
        return Outcome.of(collected
                .filter(day -> ChronoUnit.DAYS.between(presented, day) <= collecting.number(Unit.DAYS))
                .map(day -> presentation.then(collecting, day))
                .orElseGet(() -> presentation.noting(Reason.of(context.law(), Rules.LETTER_NOT_COLLECTED, presented))));
    }
}
