package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.ActIdentifier;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link ActIdentifier} in a column of text, such as {@code 012-211202023-20240603-DEC20240126-AU}.
 */
@Converter(autoApply = true)
public final class ActIdentifierConverter implements AttributeConverter<ActIdentifier, String> {

    /** Makes the converter; the persistence provider does. */
    public ActIdentifierConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ActIdentifier value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable ActIdentifier convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : ActIdentifier.parse(column);
    }
}
