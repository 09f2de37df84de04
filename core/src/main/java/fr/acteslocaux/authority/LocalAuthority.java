package fr.acteslocaux.authority;

import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import java.time.LocalDate;
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
 * @param populationOn  the day on which the number of inhabitants was taken, empty if unknown
 * @param publicityChoice  how a small commune chose to make its acts public, empty if unknown or if it has no choice
 */
public record LocalAuthority(
        AuthorityKind kind,
        String name,
        Siren siren,
        DepartmentCode department,
        Optional<CommuneCode> commune,
        OptionalInt population,
        Optional<LocalDate> populationOn,
        Optional<PublicityChoice> publicityChoice) {

    public LocalAuthority {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(siren, "siren");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(commune, "commune");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(populationOn, "populationOn");
        Objects.requireNonNull(publicityChoice, "publicityChoice");
        if (population.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "Argument 'population' must not be negative, found " + population.getAsInt());
        }
    }

    /**
     * Makes an authority of which no choice of publicity is known.
     *
     * @param kind  what it is
     * @param name  its name
     * @param siren  its number in the register of enterprises
     * @param department  the department of its seat
     * @param commune  the code of the municipality, empty for other kinds or if unknown
     * @param population  the number of inhabitants, empty if unknown
     */
    public LocalAuthority(
            AuthorityKind kind,
            String name,
            Siren siren,
            DepartmentCode department,
            Optional<CommuneCode> commune,
            OptionalInt population) {
        this(kind, name, siren, department, commune, population, Optional.empty(), Optional.empty());
    }
}
