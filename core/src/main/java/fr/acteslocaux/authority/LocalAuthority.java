package fr.acteslocaux.authority;

import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A local authority, such as the municipality of Rodez.
 * <p>
 * The SIREN does not tell the commune code, nor the other way round: both are given.
 *
 * @legal.term collectivité territoriale
 * @param kind  what it is
 * @param name  its name, such as {@code Rodez}
 * @param siren  its number in the register of enterprises
 * @param department  the department of its seat
 * @param commune  the code of the municipality, empty for other kinds or if unknown
 * @param population  the number of inhabitants that thresholds are compared with, empty if unknown
 */
public record LocalAuthority(
        AuthorityKind kind,
        String name,
        Siren siren,
        DepartmentCode department,
        Optional<CommuneCode> commune,
        OptionalInt population) {

    public LocalAuthority {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(siren, "siren");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(commune, "commune");
        Objects.requireNonNull(population, "population");
        if (population.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "Argument 'population' must not be negative, found " + population.getAsInt());
        }
    }
}
