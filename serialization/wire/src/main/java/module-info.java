/**
 * The wire form of acts, bound to no JSON library: what the readers and writers of all of them share.
 */
module fr.acteslocaux.wire {
    requires transitive fr.acteslocaux.core;
    requires static org.jspecify;

    exports fr.acteslocaux.serialization.document;
    exports fr.acteslocaux.serialization.report;
    exports fr.acteslocaux.serialization.schema;
    exports fr.acteslocaux.serialization.form to
            fr.acteslocaux.serialization,
            fr.acteslocaux.jackson3,
            fr.acteslocaux.jpa,
            fr.acteslocaux.spring;
    exports fr.acteslocaux.serialization.wire to
            fr.acteslocaux.serialization,
            fr.acteslocaux.jackson3;
}
