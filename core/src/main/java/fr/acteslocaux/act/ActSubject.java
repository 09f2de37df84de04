package fr.acteslocaux.act;

/**
 * What an act is about, as far as the law of transmission treats it apart.
 *
 * @legal.term objet de l'acte
 * @legal.source CGCT-L2131-2
 */
public enum ActSubject {
    /** Traffic or parking (<i>police de la circulation et du stationnement</i>). */
    TRAFFIC,
    /** A bar that an association opens for the time of an event (<i>débit de boissons temporaire</i>). */
    ASSOCIATION_BAR,
    /** Any other police measure (<i>police municipale</i>). */
    POLICE,
    /** Rates of road dues and parking. */
    ROAD_RATES,
    /** Classification of a road. */
    ROAD_CLASSIFICATION,
    /** Rates of promotion of the staff. */
    PROMOTION_RATES,
    /** Affiliation to the management centre of the staff (<i>centre de gestion</i>). */
    MANAGEMENT_CENTRE,
    /** Hiring or dismissal of staff without tenure, for a need that lasts. */
    CONTRACT_STAFF,
    /** Hiring for a season or a time. */
    SEASONAL_STAFF,
    /** A planning permit or certificate. */
    PLANNING_PERMIT,
    /** Requisition of the public accountant. */
    ACCOUNTANT_REQUISITION,
    /** Nothing that the law treats apart. */
    OTHER
}
