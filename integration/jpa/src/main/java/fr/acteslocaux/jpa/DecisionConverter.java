package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Decision;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Decision} in a column as its document. */
@Converter(autoApply = true)
public final class DecisionConverter implements AttributeConverter<Decision, String> {

    /** Makes the converter; the persistence provider does. */
    public DecisionConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Decision value) {
        return value == null ? null : Documents.write(value);
    }

    @Override
    public @Nullable Decision convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Documents.read(column, Decision.class);
    }
}
