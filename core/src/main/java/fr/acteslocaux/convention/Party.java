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
 * @param representative  the person who represents it, empty if the convention does not say
 */
public record Party(
        String name,
        Optional<String> calledAs,
        Optional<Siret> siret,
        Optional<String> address,
        Optional<Signatory> representative) {

    public Party {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(calledAs, "calledAs");
        Objects.requireNonNull(siret, "siret");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(representative, "representative");
    }

    /**
     * Makes a party of which only the name is said.
     *
     * @param name  the name, as printed
     * @return the party
     */
    public static Party of(String name) {
        return new Party(name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Says who represents it, all else kept.
     *
     * @param person  the person
     * @return the party
     */
    public Party representedBy(Signatory person) {
        return new Party(name, calledAs, siret, address, Optional.of(person));
    }

    /**
     * Says which establishment it is, all else kept.
     *
     * @param number  its number
     * @return the party
     */
    public Party ofSiret(Siret number) {
        return new Party(name, calledAs, Optional.of(number), address, representative);
    }

    /**
     * Says where it is, all else kept.
     *
     * @param place  its address, as printed
     * @return the party
     */
    public Party at(String place) {
        return new Party(name, calledAs, siret, Optional.of(place), representative);
    }

    /**
     * Says what the rest of the convention calls it, all else kept.
     *
     * @param shortName  the name, such as {@code la ville}
     * @return the party
     */
    public Party called(String shortName) {
        return new Party(name, Optional.of(shortName), siret, address, representative);
    }
}
