package fr.acteslocaux.scdl;

import fr.acteslocaux.identifier.ActNature;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a table of all acts says an act is: the six natures of transmission, and what Mégalis publishes beside them.
 */
public enum PublishedNature {
    /** 1, a deliberation. */
    DELIBERATION(1, ActNature.DE),
    /** 2, a regulatory act (<i>acte réglementaire</i>). */
    REGULATORY(2, ActNature.AR),
    /** 3, an individual act (<i>acte individuel</i>). */
    INDIVIDUAL(3, ActNature.AI),
    /** 4, a contract or a convention. */
    CONTRACT(4, ActNature.CC),
    /** 5, a budget or a financial document. */
    BUDGET(5, ActNature.BF),
    /** 6, another act. */
    OTHER(6, ActNature.AU),
    /** 7, an act that the prefecture does not receive (<i>hors préfecture</i>). */
    NOT_TRANSMITTED(7, null),
    /** 71, a list of deliberations. */
    LIST_OF_DELIBERATIONS(71, null),
    /** 72, a temporary order. */
    TEMPORARY_ORDER(72, null),
    /** 73, the minutes of a sitting (<i>procès-verbal</i>). */
    MINUTES(73, null),
    /** 74, a permanent order. */
    PERMANENT_ORDER(74, null);

    private final int code;
    private final Optional<ActNature> nature;

    PublishedNature(int code, @Nullable ActNature nature) {
        this.code = code;
        this.nature = Optional.ofNullable(nature);
    }

    /**
     * Returns the code that tables carry.
     *
     * @return the code, such as 6
     */
    public int code() {
        return code;
    }

    /**
     * Returns the nature under which such acts are transmitted.
     *
     * @return the nature, empty if they are not, or nobody says under which
     */
    public Optional<ActNature> nature() {
        return nature;
    }

    /**
     * Finds a nature by its code.
     *
     * @param code  the code
     * @return the nature, or empty if no table has such a code
     */
    public static Optional<PublishedNature> of(int code) {
        for (PublishedNature nature : values()) {
            if (nature.code == code) {
                return Optional.of(nature);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds what an act of a nature is published as.
     *
     * @param nature  the nature of its transmission
     * @return what tables call it
     */
    public static PublishedNature of(ActNature nature) {
        return of(nature.code()).orElseThrow();
    }
}
