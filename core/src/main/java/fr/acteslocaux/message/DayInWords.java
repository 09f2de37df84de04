package fr.acteslocaux.message;

import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * A day as sentences name it: {@code lundi 3 juin 2024}, {@code Monday 3 June 2024}.
 *
 * @param day  the day
 */
public record DayInWords(LocalDate day) implements Localized {

    private static final DateTimeFormatter FRENCH = format(Language.FRENCH);
    private static final DateTimeFormatter ENGLISH = format(Language.ENGLISH);

    public DayInWords {
        Objects.requireNonNull(day, "day");
    }

    @Override
    public String in(Language language) {
        return switch (language) {
            case FRENCH -> day.getDayOfMonth() == 1 ? FRENCH.format(day).replace(" 1 ", " 1er ") : FRENCH.format(day);
            case ENGLISH -> ENGLISH.format(day);
        };
    }

    private static DateTimeFormatter format(Language language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language.locale());
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
