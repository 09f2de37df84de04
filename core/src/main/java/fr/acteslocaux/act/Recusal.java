package fr.acteslocaux.act;

import java.util.Objects;
import java.util.Optional;

/**
 * A member of the council who did not take part in a vote. The name is that of a person: no message repeats it.
 *
 * @legal.term ne prend pas part au vote, déport
 * @param name  the name, as printed
 * @param ground  why, empty if the act does not say
 */
public record Recusal(String name, Optional<Ground> ground) {

    /** Why a member does not vote. */
    public enum Ground {
        /** An interest of their own (<i>conseiller intéressé</i>). */
        INTEREST,
        /** The accounts voted are theirs (<i>compte administratif</i>). */
        OWN_ACCOUNTS,
        /**
         * They represent the authority in the body that is concerned (<i>représentant de la collectivité dans un autre organisme</i>):
         * the law keeps them away, and does not count them among the members in office.
         *
         * @legal.source CGCT-L1111-6
         */
        REPRESENTATIVE,
        /** Of their own will. */
        CHOICE
    }

    public Recusal {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(ground, "ground");
    }
}
