package fr.acteslocaux.commitment;

import fr.acteslocaux.money.UnitPrice;
import java.util.Objects;
import java.util.Optional;

/**
 * A price for whoever buys, of a unit that the act names itself. A table of tariffs is a list of these; nobody knows its total.
 * For example, 3,20 € for a meal, residents.
 *
 * @legal.term tarif
 * @param label  what is sold, as printed
 * @param price  the price of a unit, with its tax basis as read
 * @param unit  the unit, as printed, such as {@code m²}, {@code repas} or {@code kWh}, empty if the act does not say, or
 *     says it behind the price, where the price has it
 * @param category  who pays it, as printed, empty if everybody does
 */
public record Tariff(String label, UnitPrice price, Optional<String> unit, Optional<String> category)
        implements Commitment {

    public Tariff {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(category, "category");
    }
}
