package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.testing.Values;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitraries for whole acts, lawful ones and ones in which a check finds something, and for all that stands in them.
 */
public final class GeneratedActs {

    private GeneratedActs() {}

    /**
     * Returns decisions with their conventions, deliberations and orders in which nothing is wrong. They shrink to plain acts.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Act> lawful() {
        return Choices.arbitrary(Acts::lawful);
    }

    /**
     * Returns values of any type of the library, as they occur in acts and in what is said of them.
     *
     * @param <T>  the type
     * @param type  a record, an enum or an interface of the library
     * @return the arbitrary; it throws an {@link IllegalArgumentException} when asked for a value of a type that no act holds
     */
    public static <T> Arbitrary<T> values(Class<T> type) {
        return Choices.arbitrary(choices -> Values.of(type, choices));
    }

    /**
     * Returns acts in which one check finds something.
     *
     * @param check  the id of the check
     * @return the arbitrary
     * @throws IllegalArgumentException if there is no such check
     */
    public static Arbitrary<Act> withFault(String check) {
        Acts.findingsOf(check);
        return Choices.arbitrary(choices -> Acts.withFault(check, choices));
    }

    /**
     * Returns the ids of the catalogue.
     *
     * @return the arbitrary
     */
    public static Arbitrary<String> checks() {
        return Arbitraries.of(
                Catalogue.standard().checks().stream().map(Check::id).toList());
    }
}
