package fr.acteslocaux.jpa;

import fr.acteslocaux.act.Order;
import jakarta.persistence.Converter;

/** Keeps {@link Order} in a column as its document. */
@Converter(autoApply = true)
public final class OrderConverter extends DocumentConverter<Order> {

    /** Makes the converter; the persistence provider does. */
    public OrderConverter() {
        super(Order.class);
    }
}
