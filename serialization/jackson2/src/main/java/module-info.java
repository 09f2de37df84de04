/**
 * The documents of acts.
 */
module fr.acteslocaux.serialization {
    requires transitive fr.acteslocaux.wire;
    requires com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports fr.acteslocaux.serialization;
    exports fr.acteslocaux.serialization.databind;

    provides com.fasterxml.jackson.databind.Module with
            fr.acteslocaux.serialization.databind.ActesLocauxModule;
}
