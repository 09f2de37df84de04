package fr.acteslocaux.scdl;

/** A column of a table. Columns of one table are constants of one enum. */
interface Column {

    /** How much a table wants a column. */
    enum Presence {
        /** It must be there and filled. */
        REQUIRED,
        /** It is in the schema, and may be empty. */
        OPTIONAL,
        /** It is in no schema but in the tables of an operator. */
        ADDED
    }

    /** Where it stands among the columns of its table, from 0 on. */
    int ordinal();

    String header();

    Presence presence();

    default boolean isRequired() {
        return presence() == Presence.REQUIRED;
    }
}
