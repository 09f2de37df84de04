package fr.acteslocaux.money;

/**
 * Whether an amount includes value added tax.
 */
public enum TaxBasis {
    /** Without tax (<i>hors taxes, HT</i>). */
    EXCLUDING_TAX("HT"),
    /** With tax (<i>toutes taxes comprises, TTC</i>). */
    INCLUDING_TAX("TTC"),
    /** The text does not say, and it is not guessed. */
    UNSTATED("");

    private final String abbreviation;

    TaxBasis(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /**
     * Returns the French abbreviation.
     *
     * @return {@code HT}, {@code TTC} or nothing
     */
    public String abbreviation() {
        return abbreviation;
    }

    /**
     * Says whether the text said which.
     *
     * @return false if the basis is not stated
     */
    public boolean isStated() {
        return this != UNSTATED;
    }
}
