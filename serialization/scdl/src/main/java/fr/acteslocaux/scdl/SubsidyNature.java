package fr.acteslocaux.scdl;

/** How a subsidy is given. */
public enum SubsidyNature {
    /** In money (<i>aide en numéraire</i>). */
    MONEY("aide en numéraire"),
    /** In kind (<i>aide en nature</i>). */
    KIND("aide en nature"),
    /** Both. */
    MONEY_AND_KIND("aide en numéraire;aide en nature");

    private final String written;

    SubsidyNature(String written) {
        this.written = written;
    }

    /**
     * Returns how tables write it.
     *
     * @return such as {@code aide en nature}
     */
    public String written() {
        return written;
    }
}
