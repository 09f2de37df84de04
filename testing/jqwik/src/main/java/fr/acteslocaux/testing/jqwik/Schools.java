package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.school.School;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for schools as conventions list them.
 */
public final class Schools {

    private static final int LONGEST_NAME = 30;

    private Schools() {}

    /**
     * Returns schools whose number may be of another department than they are: the register does not forbid it.
     *
     * @return the arbitrary
     */
    public static Arbitrary<School> schools() {
        return Combinators.combine(
                        Identifiers.uais(),
                        Arbitraries.of(School.Kind.class),
                        names(),
                        names().optional(),
                        Identifiers.departmentCodes())
                .as(School::new);
    }

    private static Arbitrary<String> names() {
        return Combinators.combine(
                        Arbitraries.chars().range('A', 'Z'),
                        Arbitraries.strings()
                                .withChars("ABCDEFGHIJKLMNOPQRSTUVWXYZÉÈÀ'")
                                .ofMaxLength(LONGEST_NAME))
                .as((first, rest) -> first + rest);
    }
}
