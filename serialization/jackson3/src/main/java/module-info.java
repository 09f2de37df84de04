/**
 * The documents of acts, with Jackson 3.
 */
module fr.acteslocaux.jackson3 {
    requires transitive fr.acteslocaux.wire;
    requires transitive tools.jackson.databind;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports fr.acteslocaux.jackson3;

    provides tools.jackson.databind.JacksonModule with
            fr.acteslocaux.jackson3.ActesLocauxModule;
}
