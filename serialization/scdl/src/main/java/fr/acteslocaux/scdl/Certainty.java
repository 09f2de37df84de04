package fr.acteslocaux.scdl;

/** How sure a computed day is. */
public enum Certainty {
    /** All that it stands on is known. */
    SURE("certain"),
    /** The law is read in more than one way: the day is that of the usual reading. */
    DEBATED("débattu"),
    /** It stands on a source that was not read. */
    UNVERIFIED("non vérifié"),
    /** There is no day, because there is no limit. */
    NO_LIMIT("sans limite"),
    /** There is no day yet. */
    NOT_STARTED("non commencé"),
    /** There is no day, because facts are missing. */
    UNDETERMINED("indéterminé");

    private final String written;

    Certainty(String written) {
        this.written = written;
    }

    /**
     * Returns how tables write it.
     *
     * @return such as {@code certain}
     */
    public String written() {
        return written;
    }
}
