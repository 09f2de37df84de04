package fr.acteslocaux.explain;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A day as sentences name it: {@code lundi 3 juin 2024}, {@code Monday 3 June 2024}.
 *
 * @param day  the day
 */
public record SpokenDay(LocalDate day) implements Localized {

    public SpokenDay {
        Objects.requireNonNull(day, "day");
    }

    @Override
    public String in(Language language) {
        return Explanations.day(language, day);
    }

    /**
     * Returns the day for programs.
     *
     * @return such as {@code 2024-06-03}
     */
    @Override
    public String toString() {
        return day.toString();
    }
}
