package fr.acteslocaux.testing.jqwik;

import fr.acteslocaux.identifier.ActIdentifier;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.identifier.Uai;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries for identifiers.
 */
public final class Identifiers {

    private static final List<DepartmentCode> DEPARTMENTS = Stream.concat(
                    IntStream.rangeClosed(1, 95).mapToObj(number -> number < 10 ? "0" + number : "" + number),
                    Stream.concat(
                            Stream.of("2A", "2B"),
                            IntStream.rangeClosed(971, 989).mapToObj(String::valueOf)))
            .flatMap(code -> DepartmentCode.tryParse(code).stream())
            .toList();

    private Identifiers() {}

    /**
     * Returns school numbers of any prefix.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Uai> uais() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 999),
                        Arbitraries.integers().between(0, 9999))
                .as(Uai::of);
    }

    /**
     * Returns SIREN numbers.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Siren> sirens() {
        return Arbitraries.integers().between(1, 99_999_999).map(Siren::of);
    }

    /**
     * Returns SIRET numbers, some of them of La Poste.
     *
     * @return the arbitrary
     */
    public static Arbitrary<Siret> sirets() {
        Arbitrary<Siren> bodies =
                Arbitraries.frequencyOf(Tuple.of(9, sirens()), Tuple.of(1, Arbitraries.just(Siren.parse("356000000"))));
        return Combinators.combine(bodies, Arbitraries.integers().between(0, 9999))
                .as((siren, establishment) ->
                        siren + String.valueOf(10_000 + establishment).substring(1))
                .map(thirteen -> IntStream.rangeClosed(0, 9)
                        .mapToObj(key -> thirteen + key)
                        .filter(Siret::isValid)
                        .findFirst()
                        .map(Siret::parse)
                        .orElseThrow());
    }

    /**
     * Returns the codes of all departments and overseas collectivities.
     *
     * @return the arbitrary
     */
    public static Arbitrary<DepartmentCode> departmentCodes() {
        return Arbitraries.of(DEPARTMENTS);
    }

    /**
     * Returns commune codes of any department.
     *
     * @return the arbitrary
     */
    public static Arbitrary<CommuneCode> communeCodes() {
        return Combinators.combine(departmentCodes(), Arbitraries.integers().between(0, 999))
                .as((department, serial) -> {
                    String digits = department + String.valueOf(1000 + serial).substring(1);
                    return CommuneCode.parse(department.isOverseas() ? department + digits.substring(4) : digits);
                });
    }

    /**
     * Returns numbers as acts print them.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ActNumber> actNumbers() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .numeric()
                .withChars("/-_. n°é")
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(ActNumber::isValid)
                .map(ActNumber::parse);
    }

    /**
     * Returns numbers under which acts are transmitted, some with hyphens.
     *
     * @return the arbitrary
     */
    public static Arbitrary<TransmissionNumber> transmissionNumbers() {
        return Arbitraries.strings()
                .withCharRange('A', 'Z')
                .withCharRange('a', 'z')
                .numeric()
                .withChars("_- ")
                .ofMinLength(1)
                .ofMaxLength(15)
                .filter(TransmissionNumber::isValid)
                .map(TransmissionNumber::parse);
    }

    /**
     * Returns identifiers of transmitted acts of the years 1982 to 2060.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ActIdentifier> actIdentifiers() {
        return Combinators.combine(
                        departmentCodes(), sirens(), days(), transmissionNumbers(), Arbitraries.of(ActNature.class))
                .as(ActIdentifier::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1982, 1, 1).toEpochDay(),
                        LocalDate.of(2060, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Returns matters of two to five levels, national or not.
     *
     * @return the arbitrary
     */
    public static Arbitrary<ActMatter> actMatters() {
        return Arbitraries.integers()
                .between(1, 12)
                .list()
                .ofMinSize(2)
                .ofMaxSize(5)
                .map(ActMatter::new);
    }
}
