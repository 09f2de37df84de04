/**
 * Acts for the tests of other applications, and assertions on them.
 */
module fr.acteslocaux.testing {
    requires transitive fr.acteslocaux.core;
    requires static org.assertj.core;
    requires static org.jspecify;

    exports fr.acteslocaux.testing;
    exports fr.acteslocaux.testing.assertj;
}
