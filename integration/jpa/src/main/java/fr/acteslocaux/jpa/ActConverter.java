package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Act;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps an act of any kind in a column as its document. It does not apply by itself, for the columns of one kind have their own
 * converter: name it with {@link jakarta.persistence.Convert}.
 */
@Converter
public final class ActConverter implements AttributeConverter<Act, String> {

    /** Makes the converter; the persistence provider does. */
    public ActConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Act value) {
        return value == null ? null : Documents.write(value);
    }

    @Override
    public @Nullable Act convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Documents.read(column, Act.class);
    }
}
