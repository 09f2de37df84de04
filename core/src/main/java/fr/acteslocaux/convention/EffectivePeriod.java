package fr.acteslocaux.convention;

import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.text.Phrase;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * From which day to which day something has effect, both included. For example, Monday 3 June 2024 to Friday 5 September
 * 2025 is 460 days, or a year, three months and three days.
 *
 * @legal.term période d'effet
 * @param firstDay  the first day, included
 * @param lastDay  the last day, included, before {@link LocalDate#MAX}
 */
public record EffectivePeriod(LocalDate firstDay, LocalDate lastDay) implements Localized {

    public EffectivePeriod {
        Objects.requireNonNull(firstDay, "firstDay");
        Objects.requireNonNull(lastDay, "lastDay");
        if (lastDay.equals(LocalDate.MAX)) {
            throw new IllegalArgumentException("Argument 'lastDay' must have a morrow, found " + lastDay);
        }
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException(
                    "Argument 'lastDay' must not be before " + firstDay + ", found " + lastDay);
        }
    }

    /**
     * Counts the days, the first and the last included.
     *
     * @return the number of days, at least 1
     */
    public long days() {
        return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    /**
     * Measures the period in years, months and days, the first and the last day included.
     *
     * @return the length
     */
    public Period length() {
        return Period.between(firstDay, lastDay.plusDays(1));
    }

    /**
     * Says whether a day is in the period.
     *
     * @param day  the day
     * @return true if it is
     */
    public boolean includes(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /**
     * Writes the period for a reader.
     *
     * @param language  the reader's language
     * @return such as {@code du lundi 3 juin 2024 au vendredi 5 septembre 2025}
     */
    @Override
    public String in(Language language) {
        return Phrase.of("from-day-to-day", Explanations.day(language, firstDay), Explanations.day(language, lastDay))
                .in(language);
    }
}
