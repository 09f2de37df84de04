package fr.acteslocaux.delegation;

import fr.acteslocaux.authority.AuthorityKind;
import fr.acteslocaux.authority.SigningCapacity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * In what circumstances a delegation is exercised.
 *
 * @param authority  the kind of authority
 * @param population  the number of inhabitants, empty if unknown
 * @param day  the day of the decision, empty if unknown
 * @param signedAs  by what right its signatory signed, empty if unknown
 */
public record Circumstances(
        AuthorityKind authority, OptionalInt population, Optional<LocalDate> day, Optional<SigningCapacity> signedAs) {

    public Circumstances {
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(signedAs, "signedAs");
    }
}
