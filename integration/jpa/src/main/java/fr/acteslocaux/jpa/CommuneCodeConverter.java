package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.CommuneCode;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link CommuneCode} in a column of text, such as {@code 2A004}.
 */
@Converter(autoApply = true)
public final class CommuneCodeConverter implements AttributeConverter<CommuneCode, String> {

    /** Makes the converter; the persistence provider does. */
    public CommuneCodeConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CommuneCode value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable CommuneCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : CommuneCode.parse(column);
    }
}
