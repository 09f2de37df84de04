package fr.acteslocaux.jpa;

import fr.acteslocaux.money.Amount;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link Amount} in a column of text, such as {@code 24428.25 € TTC}.
 * <p>
 * Its basis stands with it. Who adds up amounts in SQL keeps the {@code Euros} in a column of their own.
 */
@Converter(autoApply = true)
public final class AmountConverter implements AttributeConverter<Amount, String> {

    /** Makes the converter; the persistence provider does. */
    public AmountConverter() {}

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Amount value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable Amount convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : Amount.parse(column);
    }
}
