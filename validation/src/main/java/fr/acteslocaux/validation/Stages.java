package fr.acteslocaux.validation;

/**
 * Validation groups, one for each policy: {@code validator.validate(act, Stages.Published.class)} judges an act as one that was
 * published.
 *
 * @see fr.acteslocaux.compliance.Policies
 */
public final class Stages {

    private Stages() {}

    /** An act that nobody has signed yet. */
    public interface Draft {}

    /** An act that is signed. */
    public interface Signed {}

    /** An act that was sent to the prefecture. */
    public interface Transmitted {}

    /** An act that was published. */
    public interface Published {}

    /** An act of the past, kept as it is. */
    public interface Archived {}
}
