package fr.acteslocaux.calendar;

import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A public holiday of one year, such as Easter Monday, 1 April 2024.
 *
 * @legal.term jour férié
 * @legal.source CTRAV-L3133-1
 * @param date  the day
 * @param nameFrench  its name in French
 * @param nameEnglish  its name in English
 * @param source  the text that makes it a holiday
 */
public record PublicHoliday(LocalDate date, String nameFrench, String nameEnglish, LegalSource source)
        implements Localized {

    public PublicHoliday {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(nameFrench, "nameFrench");
        Objects.requireNonNull(nameEnglish, "nameEnglish");
        Objects.requireNonNull(source, "source");
    }

    @Override
    public String in(Language language) {
        return language == Language.FRENCH ? nameFrench : nameEnglish;
    }
}
