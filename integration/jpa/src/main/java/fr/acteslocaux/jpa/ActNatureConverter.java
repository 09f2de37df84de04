package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.ActNature;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link ActNature} in a column of text, such as {@code AU}.
 */
@Converter(autoApply = true)
public final class ActNatureConverter implements AttributeConverter<ActNature, String> {

    /** Makes the converter; the persistence provider does. */
    public ActNatureConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ActNature value) {
        return value == null ? null : value.name();
    }

    @Override
    public @Nullable ActNature convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : ActNature.parse(column);
    }
}
