package fr.acteslocaux.jpa;

import fr.acteslocaux.calendar.SchoolYear;
import jakarta.persistence.Converter;

/**
 * Keeps {@link SchoolYear} in a column of text, such as {@code 2024-2025}.
 */
@Converter(autoApply = true)
public final class SchoolYearConverter extends TextConverter<SchoolYear> {

    /** Makes the converter; the persistence provider does. */
    public SchoolYearConverter() {
        super(SchoolYear::parse, SchoolYear::toString);
    }
}
