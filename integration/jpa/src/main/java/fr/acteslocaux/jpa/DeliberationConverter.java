package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Deliberation;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Deliberation} in a column as its document. */
@Converter(autoApply = true)
public final class DeliberationConverter implements AttributeConverter<Deliberation, String> {

    /** Makes the converter; the persistence provider does. */
    public DeliberationConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Deliberation value) {
        return value == null ? null : Documents.write(value);
    }

    @Override
    public @Nullable Deliberation convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Documents.read(column, Deliberation.class);
    }
}
