package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.calendar.Length;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for lengths.
 */
public final class Lengths {

    private static final int MOST_YEARS = 995;
    private static final int MOST_MONTHS = 24;
    private static final int MOST_DAYS = 366;

    private Lengths() {}

    /**
     * Returns lengths of a day to some 999 years; months and days are not always carried over.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Length> lengths() {
        return Combinators.combine(upTo(MOST_YEARS), upTo(MOST_MONTHS), upTo(MOST_DAYS))
                .filter((years, months, days) -> years + months + days > 0)
                .as(Length::of);
    }

    private static Arbitrary<Integer> upTo(int most) {
        return Arbitraries.integers().between(0, most);
    }
}
