package fr.acteslocaux.jpa;

import fr.acteslocaux.money.Percentage;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Keeps {@link Percentage} in a column of decimal numbers: {@code DECIMAL(10, 6)} will do. */
@Converter(autoApply = true)
public final class PercentageConverter implements AttributeConverter<Percentage, BigDecimal> {

    /** Makes the converter; the persistence provider does. */
    public PercentageConverter() {}

    @Override
    public @Nullable BigDecimal convertToDatabaseColumn(@Nullable Percentage value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Percentage convertToEntityAttribute(@Nullable BigDecimal column) {
        return column == null ? null : new Percentage(column.stripTrailingZeros());
    }
}
