package fr.acteslocaux.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** Refuses an answer that would come before its question. */
final class EventsInOrder {

    private EventsInOrder() {}

    static void require(String argument, LocalDate earlier, Optional<LocalDate> later) {
        if (later.isPresent() && later.get().isBefore(earlier)) {
            throw new IllegalArgumentException(
                    "Argument '" + argument + "' must not be before " + earlier + ", found " + later.get());
        }
    }
}
