package fr.acteslocaux.commitment;

import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.money.Amount;
import java.util.Objects;
import java.util.Optional;

/**
 * What is granted to one beneficiary. A table of subsidies is a list of these.
 *
 * @legal.term subvention
 * @param beneficiary  who gets it, as printed; it may be a person
 * @param siret  the number of the beneficiary, empty if the act does not say
 * @param amount  the sum, with its tax basis as read
 * @param purpose  what it is for, as printed, empty if it does not say
 */
public record Subsidy(String beneficiary, Optional<Siret> siret, Amount amount, Optional<String> purpose)
        implements Commitment {

    public Subsidy {
        Objects.requireNonNull(beneficiary, "beneficiary");
        Objects.requireNonNull(siret, "siret");
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(purpose, "purpose");
    }

    /**
     * Makes a subsidy of which no more is said.
     *
     * @param beneficiary  who gets it, as printed
     * @param amount  the sum
     * @return the subsidy
     */
    public static Subsidy of(String beneficiary, Amount amount) {
        return new Subsidy(beneficiary, Optional.empty(), amount, Optional.empty());
    }
}
