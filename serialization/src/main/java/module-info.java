/**
 * The documents of acts.
 */
module fr.acteslocaux.serialization {
    requires transitive fr.acteslocaux.wire;
    requires com.fasterxml.jackson.core;
    requires static org.jspecify;

    exports fr.acteslocaux.serialization;
}
