package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.money.WrittenAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for amounts.
 */
public final class Amounts {

    private static final long LARGEST = 1_000_000_000_000L;
    private static final long MOST_OF_PRICE = 1_000_000;
    private static final int PLACES_OF_PRICE = 6;

    private Amounts() {}

    /**
     * Returns amounts of at most ten thousand million euros, negative ones too.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Euros> euros() {
        return Arbitraries.longs().between(-LARGEST, LARGEST).map(Euros::ofCents);
    }

    /**
     * Returns such amounts of any tax basis.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Amount> amounts() {
        return Combinators.combine(euros(), Arbitraries.of(Amount.TaxBasis.class))
                .as(Amount::new);
    }

    /**
     * Returns prices of at most a million euros and six places, negative ones too, with a unit or without.
     *
     * @return the arbitrary
     */
    public static Arbitrary<UnitPrice> unitPrices() {
        Arbitrary<BigDecimal> euros = Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-MOST_OF_PRICE), BigDecimal.valueOf(MOST_OF_PRICE))
                .ofScale(PLACES_OF_PRICE);
        Arbitrary<BigDecimal> rounded = Combinators.combine(
                        euros, Arbitraries.integers().between(0, PLACES_OF_PRICE))
                .as((number, places) -> number.setScale(places, RoundingMode.DOWN));
        Arbitrary<String> units = Arbitraries.of("m²", "kWh", "élève/an", "mètre linéaire", "100 kg", "demi-journée");
        return Combinators.combine(rounded, Arbitraries.of(Amount.TaxBasis.class), units.optional())
                .as(UnitPrice::new);
    }

    /**
     * Returns amounts and prices as texts have them, some of them rounded to thousands or millions.
     *
     * @return the arbitrary
     */
    public static Arbitrary<WrittenAmount> writtenAmounts() {
        Arbitrary<WrittenAmount> exact = unitPrices().map(price -> new WrittenAmount(price, Optional.empty()));
        Arbitrary<Integer> zeros = Arbitraries.integers().between(-1, 9);
        Arbitrary<Integer> digits = Arbitraries.integers().between(-9_999, 9_999);
        Arbitrary<WrittenAmount> rounded = Combinators.combine(unitPrices(), zeros, digits)
                .as((price, step, number) -> new WrittenAmount(
                        new UnitPrice(BigDecimal.valueOf(number, -step), price.basis(), price.unit()),
                        Optional.of(Euros.of(BigDecimal.ONE.scaleByPowerOfTen(step)))));
        return Arbitraries.oneOf(exact, rounded);
    }
}
