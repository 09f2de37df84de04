/**
 * Reference acts for the tests of other applications.
 */
module fr.acteslocaux.testing {
    requires transitive fr.acteslocaux.core;
    requires static org.jspecify;

    exports fr.acteslocaux.testing;
}
