package fr.acteslocaux.deadline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The event that starts a period.
 *
 * @param kind  what happened
 * @param day  the day on which it happened
 */
public record Trigger(TriggerKind kind, LocalDate day) {

    public Trigger {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(day, "day");
    }
}
