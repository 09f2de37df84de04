package fr.acteslocaux.jpa;

import fr.acteslocaux.money.UnitPrice;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link UnitPrice} in a column of text, such as {@code 45.00 € TTC/élève}.
 */
@Converter(autoApply = true)
public final class UnitPriceConverter implements AttributeConverter<UnitPrice, String> {

    /** Makes the converter; the persistence provider does. */
    public UnitPriceConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable UnitPrice value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable UnitPrice convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : UnitPrice.parse(column);
    }
}
