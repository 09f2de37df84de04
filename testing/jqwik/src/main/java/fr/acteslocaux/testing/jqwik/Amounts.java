package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for amounts.
 */
public final class Amounts {

    private static final long LARGEST = 1_000_000_000_000L;

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
}
