package fr.acteslocaux.jpa;

import fr.acteslocaux.law.LegalReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link LegalReference} in a column of text, such as {@code CGCT L.2122-22 4°}.
 */
@Converter(autoApply = true)
public final class LegalReferenceConverter implements AttributeConverter<LegalReference, String> {

    /** Makes the converter; the persistence provider does. */
    public LegalReferenceConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LegalReference value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable LegalReference convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : LegalReference.parse(column);
    }
}
