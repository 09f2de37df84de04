package fr.acteslocaux.building;

import java.time.LocalDate;
import java.util.Optional;

/** Refuses an answer that would come before its question. */
public final class EventsInOrder {

    private EventsInOrder() {}

    /**
     * Requires that something did not happen before something else.
     *
     * @param argument  the name of the later day
     * @param earlier  the day of what comes first
     * @param later  the day of what follows, empty if it did not happen
     * @throws IllegalArgumentException if it is before the other; it says both days
     */
    public static void require(String argument, LocalDate earlier, Optional<LocalDate> later) {
        if (later.isPresent() && later.get().isBefore(earlier)) {
            throw new IllegalArgumentException(
                    "Argument '" + argument + "' must not be before " + earlier + ", found " + later.get());
        }
    }
}
