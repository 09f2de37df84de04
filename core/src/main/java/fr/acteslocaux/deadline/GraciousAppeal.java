package fr.acteslocaux.deadline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A request to the author of an act, or to their superior, to take it back.
 * <p>
 * Lodged in time it interrupts the period for appeal, once: two clear months run again from its refusal. Silence for two
 * months from its reception is a refusal.
 *
 * @legal.term recours gracieux, recours hiérarchique
 * @legal.source CRPA-L411-2, CRPA-L411-7
 * @param lodged  the day on which it was posted or handed in
 * @param received  the day on which the administration received it
 * @param refused  the day on which an express refusal was notified, empty if there was none
 */
public record GraciousAppeal(LocalDate lodged, LocalDate received, Optional<LocalDate> refused) {

    public GraciousAppeal {
        Objects.requireNonNull(lodged, "lodged");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(refused, "refused");
        if (received.isBefore(lodged)) {
            throw new IllegalArgumentException(
                    "Argument 'received' must not be before " + lodged + ", found " + received);
        }
        if (refused.isPresent() && refused.get().isBefore(received)) {
            throw new IllegalArgumentException(
                    "Argument 'refused' must not be before " + received + ", found " + refused.get());
        }
    }

    /**
     * Makes an appeal that nobody answered.
     *
     * @param lodged  the day on which it was posted or handed in
     * @param received  the day on which the administration received it
     * @return the appeal
     */
    public static GraciousAppeal unanswered(LocalDate lodged, LocalDate received) {
        return new GraciousAppeal(lodged, received, Optional.empty());
    }
}
