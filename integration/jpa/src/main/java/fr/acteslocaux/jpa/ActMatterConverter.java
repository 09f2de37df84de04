package fr.acteslocaux.jpa;

import fr.acteslocaux.identifier.ActMatter;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link ActMatter} in a column of text, such as {@code 8.1}.
 */
@Converter(autoApply = true)
public final class ActMatterConverter implements AttributeConverter<ActMatter, String> {

    /** Makes the converter; the persistence provider does. */
    public ActMatterConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable ActMatter value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable ActMatter convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : ActMatter.parse(column);
    }
}
