package fr.acteslocaux.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * All that a rule needs and may not choose by itself: the calendar and the day one looks from.
 * <p>
 * The law applied is never that of the day one looks from. Each rule takes the law of its own governing day: that of the
 * adoption for publicity, of the trigger for a period.
 *
 * @param calendar  the closed days
 * @param asOf  the day one looks from, which tells what is past and what is pending; empty if it does not matter
 */
public record LegalContext(LegalCalendar calendar, Optional<LocalDate> asOf) {

    public LegalContext {
        Objects.requireNonNull(calendar, "calendar");
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Returns the context of the common case: national holidays, no day to look from.
     *
     * @return the context
     */
    public static LegalContext standard() {
        return new LegalContext(LegalCalendar.national(), Optional.empty());
    }

    /**
     * Looks from another day.
     *
     * @param day  the day
     * @return the context
     */
    public LegalContext asOf(LocalDate day) {
        return new LegalContext(calendar, Optional.of(day));
    }
}
