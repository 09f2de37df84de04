package fr.acteslocaux.calendar;

import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Holidays that not all of France has, in groups.
 *
 * @legal.term jours fériés locaux
 * @legal.source CTRAV-L3134-13, CTRAV-L3422-2
 */
public enum LocalHolidays {
    /** 26 December in Alsace and Moselle. */
    ALSACE_MOSELLE,
    /** Good Friday in communes of Alsace and Moselle with a Protestant temple or a mixed church. */
    GOOD_FRIDAY,
    /** 27 April in Mayotte. */
    MAYOTTE,
    /** 22 May in Martinique. */
    MARTINIQUE,
    /** 27 May in Guadeloupe. */
    GUADELOUPE,
    /** 10 June in Guyane. */
    GUYANE,
    /** 20 December in La Réunion. */
    REUNION,
    /** 9 October in Saint-Barthélemy. */
    SAINT_BARTHELEMY,
    /** 27 May in Saint-Martin, as the code says. */
    SAINT_MARTIN,
    /** 28 May in Saint-Martin, as it is observed since 2018. */
    SAINT_MARTIN_OBSERVED;

    /**
     * Returns the groups that the law gives a territory. Good Friday is among them unless the commune has no temple.
     *
     * @param territory  the territory
     * @return the groups, none for most of metropolitan France
     */
    public static Set<LocalHolidays> of(Territory territory) {
        return switch (territory.department().value()) {
            case "57", "67", "68" ->
                territory.temple() == Territory.Temple.ABSENT
                        ? EnumSet.of(ALSACE_MOSELLE)
                        : EnumSet.of(ALSACE_MOSELLE, GOOD_FRIDAY);
            case "971" -> EnumSet.of(GUADELOUPE);
            case "972" -> EnumSet.of(MARTINIQUE);
            case "973" -> EnumSet.of(GUYANE);
            case "974" -> EnumSet.of(REUNION);
            case "976" -> EnumSet.of(MAYOTTE);
            case "977" -> EnumSet.of(SAINT_BARTHELEMY);
            case "978" -> EnumSet.of(SAINT_MARTIN);
            default -> EnumSet.noneOf(LocalHolidays.class);
        };
    }

    /**
     * Says whether the holidays that a territory has of its own are known on a day. They are not in Saint-Pierre-et-Miquelon
     * and the Pacific, which the labour code of metropolitan France does not rule, nor in Saint-Barthélemy and Saint-Martin
     * before Thursday 26 April 2012.
     *
     * @legal.source LOCAL-DAYS-UNKNOWN
     * @param territory  the territory
     * @param day  the day
     * @return true if they are known, be it that there are none
     */
    public static boolean areKnown(Territory territory, LocalDate day) {
        return switch (territory.department().value()) {
            case "975", "984", "986", "987", "988", "989" -> false;
            case "977" -> HolidayRule.areKnown(SAINT_BARTHELEMY.groupName(), day);
            case "978" -> HolidayRule.areKnown(SAINT_MARTIN.groupName(), day);
            default -> true;
        };
    }

    /** Returns the name of the group in the table of holidays. */
    String groupName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
