package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.Siren;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link Siren} in a column of text, such as {@code 211202023}.
 */
@Converter(autoApply = true)
public final class SirenConverter implements AttributeConverter<Siren, String> {

    /** Makes the converter; the persistence provider does. */
    public SirenConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Siren value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable Siren convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Siren.parse(column);
    }
}
