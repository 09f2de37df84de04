package fr.acteslocaux.convention;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.wording.Stated;
import java.util.Objects;

/**
 * A fee, as the convention states it: a price for each unit, how many units, and the total.
 * <p>
 * For example, 45 € TTC for each school and year (article 4), ten schools (article 9), 450 € in all (article 9). The total
 * is kept as stated; {@link #computedTotal()} is what the other two give.
 *
 * @legal.term participation financière, redevance
 * @param unit  what the unit price is paid for
 * @param unitPrice  the price of a unit, with its tax basis as read
 * @param count  the number of units
 * @param total  the total
 */
public record FeeSchedule(FeeUnit unit, Stated<Amount> unitPrice, Stated<Integer> count, Stated<Amount> total) {

    public FeeSchedule {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitPrice, "unitPrice");
        Objects.requireNonNull(count, "count");
        Objects.requireNonNull(total, "total");
        if (count.value() < 0) {
            throw new IllegalArgumentException("Argument 'count' must not be negative, found " + count.value());
        }
    }

    /**
     * Multiplies the unit price by the count. For example, 10 × 45 € TTC = 450 € TTC.
     * <p>
     * No tax is added or taken off: the tax basis stays that of the unit price.
     *
     * @legal.source CCIV-1103
     * @return the total that unit price and count give
     * @throws ArithmeticException if the product is beyond what an amount can hold
     */
    public Derivation<Amount> computedTotal() {
        Reason reason = Reason.of("fee.unit-price-times-count", "CCIV-1103").with("count", count.value());
        return Derivation.from(unitPrice.value()).then(reason, price -> price.times(count.value()));
    }
}
