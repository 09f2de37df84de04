package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.testing.Acts;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries for whole acts: lawful ones, and ones in which a check finds something.
 */
public final class MadeUpActs {

    private MadeUpActs() {}

    /**
     * Returns decisions with their conventions, deliberations and orders in which nothing is wrong.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Act> lawful() {
        return Arbitraries.longs().map(Acts::lawful);
    }

    /**
     * Returns acts in which one check finds something.
     *
     * @param check  the id of the check
     * @return the arbitrary
     * @throws IllegalArgumentException if there is no such check
     */
    public static Arbitrary<Act> with(String check) {
        return Arbitraries.longs().map(seed -> Acts.with(check, seed));
    }

    /**
     * Returns the ids of the catalogue.
     *
     * @return the arbitrary
     */
    public static Arbitrary<String> checks() {
        return Arbitraries.of(Compliance.catalogue().stream().map(Check::id).toList());
    }
}
