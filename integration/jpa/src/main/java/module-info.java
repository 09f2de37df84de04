/**
 * Values and whole acts in the columns of a database, with Jakarta Persistence.
 */
module fr.acteslocaux.jpa {
    requires transitive fr.acteslocaux.core;
    requires transitive jakarta.persistence;
    requires fr.acteslocaux.jackson3;
    requires static org.jspecify;

    exports fr.acteslocaux.jpa;
}
