package fr.acteslocaux;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Regime;
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
 * @param ownCalendar  closed days of one's own, which count besides those of the law; empty if there are none
 */
public record LegalContext(
        Law law, Optional<Territory> territory, Optional<LocalDate> asOf, Optional<LegalCalendar> ownCalendar) {

    private static final LegalContext STANDARD =
            new LegalContext(Law.standard(), Optional.empty(), Optional.empty(), Optional.empty());

    public LegalContext {
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(ownCalendar, "ownCalendar");
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
        return new LegalContext(other, territory, asOf, ownCalendar);
    }

    /**
     * Applies the law by the articles of a kind of authority.
     *
     * @param whose  the kind of authority
     * @return the context; this one itself for municipalities
     */
    public LegalContext of(Regime whose) {
        return whose == Regime.COMMUNE ? this : under(law.of(whose));
    }

    /**
     * Looks from another day.
     *
     * @param day  the day
     * @return the context
     */
    public LegalContext asOf(LocalDate day) {
        return new LegalContext(law, territory, Optional.of(day), ownCalendar);
    }

    /**
     * Looks at a court of a territory.
     *
     * @param court  the territory of the court
     * @return the context
     */
    public LegalContext in(Territory court) {
        return new LegalContext(law, Optional.of(court), asOf, ownCalendar);
    }

    /**
     * Closes days of one's own besides those of the law. No text says that they put a period off: a deadline that they move
     * says so, and has the day without them as its safe day.
     *
     * @param own  the calendar, such as {@code LegalCalendar.closedOn(days)}; its days are added to those that were given before
     * @return the context
     */
    public LegalContext closing(LegalCalendar own) {
        return new LegalContext(
                law,
                territory,
                asOf,
                Optional.of(ownCalendar
                        .map(Objects.requireNonNull(own, "own")::combinedWith)
                        .orElse(own)));
    }

    /**
     * Returns the groups of local holidays that count.
     *
     * @return the groups, none without a territory
     */
    public Set<LegalCalendar.LocalHolidays> localHolidays() {
        return territory.isEmpty() ? Set.of() : LegalCalendar.LocalHolidays.of(territory.get());
    }

    /**
     * Returns the calendar of the law for the territory.
     *
     * @return the closed days, local holidays included
     */
    public LegalCalendar calendarOfLaw() {
        return territory.isEmpty() ? LegalCalendar.national() : LegalCalendar.with(localHolidays());
    }

    /**
     * Returns the calendar of the territory, with the closed days of one's own.
     *
     * @return the closed days that count
     */
    public LegalCalendar calendar() {
        return ownCalendar.isEmpty() ? calendarOfLaw() : calendarOfLaw().combinedWith(ownCalendar.get());
    }

    /**
     * Says whether all local holidays of the territory are known on a day.
     *
     * @param day  the day
     * @return true if they are, or if there is no territory
     */
    public boolean knowsLocalHolidays(LocalDate day) {
        return territory.isEmpty() || LegalCalendar.LocalHolidays.areKnown(territory.get(), day);
    }
}
