package fr.acteslocaux.convention;

/**
 * What a unit price is paid for.
 */
public enum FeeUnit {
    /** For each school and each school year. */
    SCHOOL_AND_YEAR
}
