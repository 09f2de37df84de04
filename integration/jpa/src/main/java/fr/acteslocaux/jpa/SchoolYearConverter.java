package fr.acteslocaux.jpa;

import fr.acteslocaux.calendar.SchoolYear;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link SchoolYear} in a column of text, such as {@code 2024-2025}.
 */
@Converter(autoApply = true)
public final class SchoolYearConverter implements AttributeConverter<SchoolYear, String> {

    /** Makes the converter; the persistence provider does. */
    public SchoolYearConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SchoolYear value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable SchoolYear convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : SchoolYear.parse(column);
    }
}
