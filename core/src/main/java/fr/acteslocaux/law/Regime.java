package fr.acteslocaux.law;

/**
 * Whose articles rule an authority: the parts of the code that each kind of authority has for itself.
 * <p>
 * For example, the prefect refers an act of a municipality by article L.2131-6, one of a department by article L.3132-1.
 *
 * @legal.term régime juridique
 */
public enum Regime {
    /** Municipalities. */
    COMMUNE,
    /** Bodies of municipalities, with taxes of their own or not, which are sent to many articles of the former. */
    INTERMUNICIPAL,
    /** Departments. */
    DEPARTMENT,
    /** Regions. */
    REGION,
    /** Any other authority, whose articles were not read. */
    OTHER
}
