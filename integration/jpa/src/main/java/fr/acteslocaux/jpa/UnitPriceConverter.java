package fr.acteslocaux.jpa;

import fr.acteslocaux.money.UnitPrice;
import jakarta.persistence.Converter;

/**
 * Keeps {@link UnitPrice} in a column of text, such as {@code 45.00 € TTC/élève}.
 */
@Converter(autoApply = true)
public final class UnitPriceConverter extends TextConverter<UnitPrice> {

    /** Makes the converter; the persistence provider does. */
    public UnitPriceConverter() {
        super(UnitPrice::parse, UnitPrice::toString);
    }
}
