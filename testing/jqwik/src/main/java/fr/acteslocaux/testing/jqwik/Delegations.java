package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.money.Euros;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for delegations and what decisions use of them, lawful or not.
 */
public final class Delegations {

    private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
    private static final int DAYS = 15_000;
    private static final int ITEMS = 33;

    private Delegations() {}

    /**
     * Returns days from 1995 to 2036, in which every wording of the list of delegable matters begins.
     *
     * @return the arbitrary
     */
    public static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST_DAY::plusDays);
    }

    private static Arbitrary<Euros> amounts() {
        return Arbitraries.longs().between(0, 10_000_00).map(Euros::ofCents);
    }

    private static Arbitrary<Length> durations() {
        return Arbitraries.integers().between(1, 240).map(months -> Length.of(months / 12, months % 12, 0));
    }

    private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
        return values.optional();
    }

    /**
     * Returns items with and without limits, some of which no list has.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Delegation.GrantedMatter> grantedMatters() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, ITEMS),
                        optional(amounts()),
                        optional(durations()),
                        optional(Arbitraries.of("dans tous les cas", "tarifs de stationnement seulement")))
                .as(Delegation.GrantedMatter::new);
    }

    /** By what an act names a deliberation. */
    private enum Named {
        BY_NUMBER_AND_DAY,
        BY_DAY,
        BY_NUMBER
    }

    /**
     * Returns deliberations that grant or take back items; of some only number or day, or both, are known.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Delegation.GrantingDeliberation> grantingDeliberations() {
        return Combinators.combine(
                        Identifiers.actNumbers(),
                        days(),
                        Arbitraries.of(Named.values()),
                        optional(grantedMatters().list().ofMaxSize(8)),
                        Arbitraries.integers().between(1, ITEMS).list().ofMaxSize(2))
                .as((number, day, named, matters, takenBack) -> new Delegation.GrantingDeliberation(
                        named == Named.BY_DAY ? Optional.empty() : Optional.of(number),
                        named == Named.BY_NUMBER ? Optional.empty() : Optional.of(day),
                        matters,
                        takenBack));
    }

    /**
     * Returns mandates, some of which nobody knows the end of.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Mandate> mandates() {
        return Combinators.combine(days(), optional(days()), optional(days())).as(Mandate::new);
    }

    /**
     * Returns delegations with up to three changes.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Delegation> delegations() {
        return Combinators.combine(
                        grantingDeliberations(),
                        grantingDeliberations().list().ofMaxSize(3),
                        optional(mandates()),
                        optional(Arbitraries.of(true, false)),
                        optional(Arbitraries.of(true, false)),
                        optional(days()))
                .as(Delegation::new);
    }

    /**
     * Returns what decisions use of a delegation.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Exercise> exercises() {
        return Combinators.combine(
                        optional(Arbitraries.integers().between(1, ITEMS)),
                        optional(amounts()),
                        optional(durations()),
                        optional(Arbitraries.of(true, false)))
                .as((item, amount, duration, renewal) -> new Exercise(number(item), amount, duration, renewal));
    }

    /**
     * Returns circumstances, as often of a commune as of all others.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Exercise.Circumstances> circumstances() {
        return Combinators.combine(
                        Arbitraries.of(
                                LocalAuthority.Kind.COMMUNE,
                                LocalAuthority.Kind.COMMUNE,
                                LocalAuthority.Kind.COMMUNE,
                                LocalAuthority.Kind.DEPARTMENT,
                                LocalAuthority.Kind.REGION,
                                LocalAuthority.Kind.INTERMUNICIPAL),
                        optional(Arbitraries.integers().between(0, 100_000)),
                        optional(days()),
                        optional(Arbitraries.of(Signature.Capacity.class)))
                .as((kind, population, day, signedAs) ->
                        new Exercise.Circumstances(kind, number(population), day, signedAs));
    }

    private static OptionalInt number(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
