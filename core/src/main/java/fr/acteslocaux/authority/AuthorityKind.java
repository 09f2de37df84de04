package fr.acteslocaux.authority;

/**
 * The kinds of local authorities.
 *
 * @legal.term collectivité territoriale, établissement public de coopération intercommunale
 */
public enum AuthorityKind {
    /** A municipality (<i>commune</i>). */
    COMMUNE,
    /** A body in which municipalities act together (<i>EPCI</i>, <i>syndicat</i>). */
    INTERMUNICIPAL,
    /** A department (<i>département</i>). */
    DEPARTMENT,
    /** A region (<i>région</i>). */
    REGION;

    /**
     * Returns what executes the decisions of the council.
     *
     * @return the mayor of a municipality, the president of any other authority
     */
    public Organ executive() {
        return this == COMMUNE ? Organ.MAYOR : Organ.PRESIDENT;
    }
}
