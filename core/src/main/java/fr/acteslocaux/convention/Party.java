package fr.acteslocaux.convention;

import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.identifier.Siret;
import java.util.Objects;
import java.util.Optional;

/**
 * A party to a convention, and who represents it.
 *
 * @legal.term partie contractante
 * @param name  the name, as printed
 * @param calledAs  the name that the rest of the convention gives it, empty if none
 * @param siret  its establishment, empty if the convention does not say
 * @param address  its address, as printed, empty if the convention does not say
 * @param representative  the person who represents it
 */
public record Party(
        String name,
        Optional<String> calledAs,
        Optional<Siret> siret,
        Optional<String> address,
        Signatory representative) {

    public Party {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(calledAs, "calledAs");
        Objects.requireNonNull(siret, "siret");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(representative, "representative");
    }
}
