package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.Uai;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link Uai} in a column of text, such as {@code 0120612A}.
 */
@Converter(autoApply = true)
public final class UaiConverter implements AttributeConverter<Uai, String> {

    /** Makes the converter; the persistence provider does. */
    public UaiConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Uai value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable Uai convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Uai.parse(column);
    }
}
