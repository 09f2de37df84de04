package fr.acteslocaux.jpa;

import fr.acteslocaux.law.LegalReferences;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link LegalReferences} in a column of text, such as {@code CGCT L.2131-1 à L.2131-11}.
 */
@Converter(autoApply = true)
public final class LegalReferencesConverter implements AttributeConverter<LegalReferences, String> {

    /** Makes the converter; the persistence provider does. */
    public LegalReferencesConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LegalReferences value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable LegalReferences convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : LegalReferences.parse(column);
    }
}
