package fr.acteslocaux.ctes.reading;

/**
 * The editions of the schema, which share one namespace and do not agree. What an act sends, and what a prefecture answers to
 * it, fits one of them only.
 *
 * @legal.source CTES-ACTE
 */
public enum Edition {
    /** That of 2004, which numbers with hyphens and blanks fit. */
    SCHEMA_2004,
    /** That of 2018, which wants to know of paper and of the types of pieces. */
    SCHEMA_2018
}
