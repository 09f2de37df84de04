package fr.acteslocaux.testing.assertj;

import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.text.Language;
import java.time.LocalDate;

/** Values as failures show them: a day with its weekday, which tells a Sunday at a glance. */
final class Spoken {

    private Spoken() {}

    static String day(LocalDate day) {
        return day + " (" + Explanations.day(Language.ENGLISH, day) + ")";
    }

    static String value(Object value) {
        return value instanceof LocalDate day ? day(day) : String.valueOf(value);
    }
}
