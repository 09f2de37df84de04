package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

    boolean isBefore(LocalDate trigger) {
        return lodged.isBefore(trigger);
    }

    /** Says whether periods can be counted from all its days. */
    boolean isCountable() {
        return Stream.concat(Stream.of(lodged, received), refused.stream()).allMatch(LegalCalendar.national()::knows);
    }

    /**
     * Counts the period for a gracious appeal against a planning permit: one month, taken for clear by analogy. For example,
     * against a permit of Friday 5 December 2025, posted that day, it may be lodged until Tuesday 6 January 2026.
     *
     * @legal.source CURB-L600-12-2, PERMIT-GRACIOUS-EDGE
     * @legal.since 2025-11-28
     * @param permitOf  the day of the permit, which tells whether the rule applies
     * @param posted  the day on which it was posted
     * @return the period, undetermined for a permit of before 28 November 2025
     */
    public static LegalPeriod periodAgainstPlanningPermit(LocalDate permitOf, LocalDate posted) {
        Objects.requireNonNull(permitOf, "permitOf");
        Objects.requireNonNull(posted, "posted");
        return context -> Readings.of(
                context,
                counting -> counting.clearMonths(
                        Derivation.from(posted).noting(counting.reason(Rules.TRIGGER_POSTING, posted)),
                        counting.reason(Rules.GRACIOUS_PERIOD_AGAINST_PERMIT, permitOf)));
    }
}
