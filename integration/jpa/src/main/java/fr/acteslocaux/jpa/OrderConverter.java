package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Order;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Order} in a column as its document. */
@Converter(autoApply = true)
public final class OrderConverter implements AttributeConverter<Order, String> {

    /** Makes the converter; the persistence provider does. */
    public OrderConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Order value) {
        return value == null ? null : Documents.write(value);
    }

    @Override
    public @Nullable Order convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Documents.read(column, Order.class);
    }
}
