package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.Siret;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link Siret} in a column of text, such as {@code 21120202300019}.
 */
@Converter(autoApply = true)
public final class SiretConverter implements AttributeConverter<Siret, String> {

    /** Makes the converter; the persistence provider does. */
    public SiretConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Siret value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable Siret convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Siret.parse(column);
    }
}
