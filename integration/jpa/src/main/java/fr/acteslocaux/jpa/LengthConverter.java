package fr.acteslocaux.jpa;

import fr.acteslocaux.calendar.Length;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link Length} in a column of text, such as {@code P1Y6M}.
 */
@Converter(autoApply = true)
public final class LengthConverter implements AttributeConverter<Length, String> {

    /** Makes the converter; the persistence provider does. */
    public LengthConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Length value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable Length convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Length.parse(column);
    }
}
