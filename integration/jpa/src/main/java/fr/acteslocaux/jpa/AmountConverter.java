package fr.acteslocaux.jpa;

import fr.acteslocaux.money.Amount;
import jakarta.persistence.Converter;

/**
 * Keeps {@link Amount} in a column of text, such as {@code 24428.25 € TTC}.
 * <p>
 * Its basis stands with it. Who adds up amounts in SQL keeps the {@code Euros} in a column of their own.
 */
@Converter(autoApply = true)
public final class AmountConverter extends TextConverter<Amount> {

    /** Makes the converter; the persistence provider does. */
    public AmountConverter() {
        super(Amount::parse, Amount::toString);
    }
}
