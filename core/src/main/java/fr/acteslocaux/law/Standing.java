package fr.acteslocaux.law;

/**
 * How far a source has been checked.
 */
public enum Standing {
    /** The official wording, or the ruling itself, was read. */
    VERIFIED,
    /** Read in a text that quotes or explains it. */
    SECONDARY,
    /** Not verified: a rule built on it says so and never passes for settled law. */
    UNVERIFIED
}
