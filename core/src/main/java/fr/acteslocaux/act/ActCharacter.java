package fr.acteslocaux.act;

/**
 * What sort of act it is, on which its publicity depends.
 *
 * @legal.term acte réglementaire, acte individuel, décision ni réglementaire ni individuelle (décision d'espèce)
 * @legal.source CGCT-L2131-1
 */
public enum ActCharacter {
    /** It lays down rules for everybody: it is published. */
    REGULATORY,
    /** It names persons: it is notified to them. */
    INDIVIDUAL,
    /** It does neither, such as the decision to sign a convention: it is published. */
    NEITHER
}
