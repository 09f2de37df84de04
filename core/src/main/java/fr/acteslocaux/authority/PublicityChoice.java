package fr.acteslocaux.authority;

/**
 * How a commune of fewer than 3 500 inhabitants chose to make its acts public.
 *
 * @legal.term choix du mode de publicité
 * @legal.source CGCT-L2131-1
 * @legal.since 2022-07-01
 */
public enum PublicityChoice {
    /** By posting. */
    POSTING,
    /** On paper. */
    PAPER,
    /** On line. */
    ELECTRONIC,
    /** The council did not choose: then it is on line. */
    NONE
}
