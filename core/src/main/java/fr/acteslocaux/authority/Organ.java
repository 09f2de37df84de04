package fr.acteslocaux.authority;

/**
 * What decides in a local authority.
 *
 * @legal.term organe délibérant, exécutif local
 */
public enum Organ {
    /** The mayor (<i>maire</i>). */
    MAYOR,
    /** The council (<i>conseil municipal, communautaire, départemental, régional</i>). */
    COUNCIL,
    /** The president (<i>président</i>) of a department, a region or an intermunicipal body. */
    PRESIDENT
}
