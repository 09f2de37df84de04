package fr.acteslocaux;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.calendar.LocalHolidays;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * All that a rule needs and may not choose by itself: the law, whose holidays count, and the day one looks from.
 * <p>
 * The law applied is never that of the day one looks from. Each rule takes the law of its own governing day: that of the
 * adoption for publicity, of the trigger for a period.
 *
 * @param law  all rules and their sources: that of the library, or one in which a reform is tried
 * @param territory  the territory of the court, whose holidays and distances count; empty for metropolitan France without
 *     local holidays
 * @param asOf  the day one looks from, which tells what is past and what is pending; empty if it does not matter
 */
public record LegalContext(Law law, Optional<Territory> territory, Optional<LocalDate> asOf) {

    private static final LegalContext STANDARD = new LegalContext(Law.standard(), Optional.empty(), Optional.empty());

    public LegalContext {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * Returns the context of the common case: the law of the library, national holidays, no day to look from.
     *
     * @return the context
     */
    public static LegalContext standard() {
        return STANDARD;
    }

    /**
     * Applies another law, such as one in which a reform is tried.
     *
     * @param other  the law
     * @return the context
     */
    public LegalContext under(Law other) {
        return new LegalContext(other, territory, asOf);
    }

    /**
     * Looks from another day.
     *
     * @param day  the day
     * @return the context
     */
    public LegalContext asOf(LocalDate day) {
        return new LegalContext(law, territory, Optional.of(day));
    }

    /**
     * Looks at a court of a territory.
     *
     * @param court  the territory of the court
     * @return the context
     */
    public LegalContext in(Territory court) {
        return new LegalContext(law, Optional.of(court), asOf);
    }

    /**
     * Returns the groups of local holidays that count.
     *
     * @return the groups, none without a territory
     */
    public Set<LocalHolidays> localHolidays() {
        return territory.isEmpty() ? Set.of() : LocalHolidays.of(territory.get());
    }

    /**
     * Returns the calendar of the territory.
     *
     * @return the closed days, local holidays included
     */
    public LegalCalendar calendar() {
        return territory.isEmpty() ? LegalCalendar.national() : LegalCalendar.with(localHolidays());
    }

    /**
     * Says whether all local holidays of the territory are known on a day.
     *
     * @param day  the day
     * @return true if they are, or if there is no territory
     */
    public boolean knowsLocalHolidays(LocalDate day) {
        return territory.isEmpty() || LocalHolidays.areKnown(territory.get(), day);
    }
}
