package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.ActNumber;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link ActNumber} in a column of text, such as {@code DEC2024/0126}.
 */
@Converter(autoApply = true)
public final class ActNumberConverter implements AttributeConverter<ActNumber, String> {

    /** Makes the converter; the persistence provider does. */
    public ActNumberConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ActNumber value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable ActNumber convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : ActNumber.parse(column);
    }
}
