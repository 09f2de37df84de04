package fr.acteslocaux.authority;

import java.util.Locale;

/**
 * By what right a person signs for an authority, whatever the document prints under the name.
 *
 * @legal.term qualité du signataire
 * @legal.source CGCT-L2122-17, CGCT-L2122-18, CGCT-L2122-19, CGCT-L2122-23
 */
public enum SigningCapacity {
    /** The mayor or president signs (<i>titulaire</i>). */
    HOLDER,
    /** A deputy or councillor signs what was delegated to them (<i>délégation de fonctions, subdélégation</i>). */
    SUBDELEGATE,
    /** A deputy stands in for a mayor who is prevented (<i>suppléance</i>). */
    SUBSTITUTE,
    /** An agent signs in the name of the mayor (<i>délégation de signature</i>). */
    SIGNATURE_DELEGATE;

    /**
     * Returns the name.
     *
     * @return such as {@code signature-delegate}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
