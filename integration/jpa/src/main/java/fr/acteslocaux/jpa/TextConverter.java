package fr.acteslocaux.jpa;

import jakarta.persistence.AttributeConverter;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a value in a column of text, as it is written. What stands in the column and is no value, is refused when it is read.
 *
 * @param <T>  the type of the value
 */
abstract class TextConverter<T> implements AttributeConverter<T, String> {

    private final Function<String, T> reader;
    private final Function<T, String> writer;

    TextConverter(Function<String, T> reader, Function<T, String> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public final @Nullable String convertToDatabaseColumn(@Nullable T value) {
        return value == null ? null : writer.apply(value);
    }

    @Override
    public final @Nullable T convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : reader.apply(column);
    }
}
