package fr.acteslocaux.convention;

import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.TaxBasis;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.wording.Stated;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A line of a fee schedule: a price for each unit, or a fixed sum.
 */
public sealed interface FeeLine {

    /**
     * Tells what the line comes to, parts of a cent included.
     *
     * @return the euros, not rounded
     */
    BigDecimal exactEuros();

    /**
     * Tells whether tax is in it.
     *
     * @return the tax basis as read
     */
    TaxBasis basis();

    /**
     * A price for each unit, and how many units.
     *
     * @param unit  what the unit price is paid for
     * @param unitPrice  the price of a unit, with its tax basis as read
     * @param count  the number of units
     */
    record PerUnit(FeeUnit unit, Stated<UnitPrice> unitPrice, Stated<Integer> count) implements FeeLine {

        public PerUnit {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(unitPrice, "unitPrice");
            Objects.requireNonNull(count, "count");
            if (count.value() < 0) {
                throw new IllegalArgumentException("Argument 'count' must not be negative, found " + count.value());
            }
        }

        @Override
        public BigDecimal exactEuros() {
            return unitPrice.value().times(count.value());
        }

        @Override
        public TaxBasis basis() {
            return unitPrice.value().basis();
        }
    }

    /**
     * A sum that does not depend on a count.
     *
     * @legal.term forfait
     * @param label  what it is paid for, as printed
     * @param sum  the sum, with its tax basis as read
     */
    record FixedSum(String label, Stated<Amount> sum) implements FeeLine {

        public FixedSum {
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(sum, "sum");
        }

        @Override
        public BigDecimal exactEuros() {
            return sum.value().euros().toBigDecimal();
        }

        @Override
        public TaxBasis basis() {
            return sum.value().basis();
        }
    }
}
