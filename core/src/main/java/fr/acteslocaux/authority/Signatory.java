package fr.acteslocaux.authority;

import java.util.Objects;
import java.util.Optional;

/**
 * A person who signs or represents, as the document names them.
 *
 * @legal.term signataire
 * @param name  the name as printed
 * @param capacity  in what capacity, as printed: {@code Maire}
 * @param byDelegationOf  in whose place, as printed, empty if in their own right
 */
public record Signatory(String name, String capacity, Optional<String> byDelegationOf) {

    public Signatory {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(byDelegationOf, "byDelegationOf");
    }

    /**
     * Makes a signatory who signs in their own right.
     *
     * @param name  the name as printed
     * @param capacity  in what capacity, as printed
     * @return the signatory
     */
    public static Signatory of(String name, String capacity) {
        return new Signatory(name, capacity, Optional.empty());
    }
}
