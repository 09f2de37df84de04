package fr.acteslocaux.authority;

import java.util.Objects;
import java.util.Optional;

/**
 * A person who signs or represents, as the document names them.
 *
 * @legal.term signataire
 * @param name  the name as printed, empty if it cannot be read or is not printed
 * @param capacity  in what capacity, as printed: {@code Maire}
 * @param byDelegationOf  in whose place, as printed, empty if in their own right
 */
public record Signatory(Optional<String> name, String capacity, Optional<String> byDelegationOf) {

    public Signatory {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(capacity, "capacity");
        Objects.requireNonNull(byDelegationOf, "byDelegationOf");
    }

    /**
     * Makes a signatory whose name is printed.
     *
     * @param name  the name as printed
     * @param capacity  in what capacity, as printed
     * @param byDelegationOf  in whose place, as printed, empty if in their own right
     */
    public Signatory(String name, String capacity, Optional<String> byDelegationOf) {
        this(Optional.of(name), capacity, byDelegationOf);
    }

    /**
     * Makes a signatory of which only the capacity can be read.
     *
     * @param capacity  in what capacity, as printed, such as {@code Le Maire}
     * @return the signatory
     */
    public static Signatory of(String capacity) {
        return new Signatory(Optional.empty(), capacity, Optional.empty());
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
