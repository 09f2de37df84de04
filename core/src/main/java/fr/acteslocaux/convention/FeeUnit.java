package fr.acteslocaux.convention;

/**
 * What a unit price is paid for.
 */
public enum FeeUnit {
    /** For each school and each school year. */
    SCHOOL_AND_YEAR,
    /** For each pupil and each school year. */
    PUPIL_AND_YEAR,
    /** For each year. */
    YEAR,
    /** For each month. */
    MONTH,
    /** For each day. */
    DAY,
    /** For each hour. */
    HOUR,
    /** For each piece, such as a meal or a ticket. */
    PIECE
}
