package fr.acteslocaux.jpa;

import fr.acteslocaux.money.Euros;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Euros} in a column of decimal numbers: {@code DECIMAL(18, 2)} will do, and can be added up in SQL. */
@Converter(autoApply = true)
public final class EurosConverter implements AttributeConverter<Euros, BigDecimal> {

    /** Makes the converter; the persistence provider does. */
    public EurosConverter() {}

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Euros value) {
        return value == null ? null : value.toBigDecimal();
    }

    @Override
    public @Nullable Euros convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : Euros.of(column);
    }
}
