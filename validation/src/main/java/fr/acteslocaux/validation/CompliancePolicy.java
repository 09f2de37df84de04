package fr.acteslocaux.validation;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import fr.acteslocaux.convention.Convention;
import java.util.Locale;

/**
 * The policies of the library, by names that annotations can hold.
 *
 * @see Policies
 */
public enum CompliancePolicy {
    /** That of the stage that the act has reached; a convention is signed or a draft. */
    REACHED,
    /** {@link Policies#DRAFT}. */
    DRAFT,
    /** {@link Policies#SIGNED}. */
    SIGNED,
    /** {@link Policies#TRANSMITTED}. */
    TRANSMITTED,
    /** {@link Policies#PUBLISHED}. */
    PUBLISHED,
    /** {@link Policies#ARCHIVED}. */
    ARCHIVED;

    /**
     * Returns the policy for an act.
     *
     * @param act  the act
     * @param context  the day one looks from, if it has one
     * @return the policy
     */
    public Policy of(Act act, LegalContext context) {
        return this == REACHED ? Policies.reachedBy(act, context) : named();
    }

    /**
     * Returns the policy for a convention.
     *
     * @param convention  the convention
     * @return the policy
     */
    public Policy of(Convention convention) {
        if (this == REACHED) {
            return convention.lastSigned().isPresent() ? Policies.SIGNED : Policies.DRAFT;
        }
        return named();
    }

    private Policy named() {
        return Policies.named(name().toLowerCase(Locale.ROOT)).orElseThrow();
    }
}
