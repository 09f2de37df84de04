package fr.acteslocaux.calendar;

import java.time.LocalDate;

/** Easter Sunday of the Gregorian calendar, by the reckoning of Meeus, Jones and Butcher. */
final class Easter {

    private Easter() {}

    static LocalDate sundayOf(int year) {
        int goldenNumber = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * goldenNumber + century - century / 4 - moonCorrection + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int lateMoon = (goldenNumber + 11 * epact + 22 * weekday) / 451;
        int dayFromMarch = epact + weekday - 7 * lateMoon + 114;
        return LocalDate.of(year, dayFromMarch / 31, dayFromMarch % 31 + 1);
    }
}
