package fr.acteslocaux.law;

/**
 * A code, by its usual abbreviation.
 *
 * @legal.term code
 */
public enum LegalCode implements LegalText {
    /** The general code of local authorities. */
    CGCT("CGCT", "code général des collectivités territoriales"),
    /** The code of administrative justice. */
    CJA("CJA", "code de justice administrative"),
    /** The code of relations between the public and the administration. */
    CRPA("CRPA", "code des relations entre le public et l'administration"),
    /** The code of civil procedure. */
    CPC("CPC", "code de procédure civile"),
    /** The code of public procurement. */
    CCP("CCP", "code de la commande publique"),
    /** The general code of the property of public persons. */
    CGPPP("CGPPP", "code général de la propriété des personnes publiques"),
    /** The code of education. */
    EDUCATION("C. éduc.", "code de l'éducation"),
    /** The code of town planning. */
    PLANNING("C. urb.", "code de l'urbanisme"),
    /** The labour code. */
    LABOUR("C. trav.", "code du travail"),
    /** The civil code. */
    CIVIL("C. civ.", "code civil"),
    /** The electoral code. */
    ELECTORAL("C. élect.", "code électoral"),
    /** The code of the environment. */
    ENVIRONMENT("C. env.", "code de l'environnement"),
    /** The heritage code. */
    HERITAGE("C. patr.", "code du patrimoine");

    private final String abbreviation;
    private final String title;

    LegalCode(String abbreviation, String title) {
        this.abbreviation = abbreviation;
        this.title = title;
    }

    /**
     * Returns the title in words.
     *
     * @return the French title, such as {@code code de justice administrative}
     */
    public String title() {
        return title;
    }

    /**
     * Returns the usual abbreviation.
     *
     * @return such as {@code CGCT} or {@code C. éduc.}
     */
    @Override
    public String toString() {
        return abbreviation;
    }
}
