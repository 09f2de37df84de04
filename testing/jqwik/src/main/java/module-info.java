/**
 * jqwik arbitraries for the values of the library.
 */
module fr.acteslocaux.jqwik {
    requires fr.acteslocaux.testing;
    requires transitive fr.acteslocaux.core;
    requires transitive net.jqwik.api;
    requires static org.jspecify;

    exports fr.acteslocaux.testing.jqwik;

    provides net.jqwik.api.providers.ArbitraryProvider with
            fr.acteslocaux.testing.jqwik.ActesLocauxArbitraries;
    provides net.jqwik.api.SampleReportingFormat with
            fr.acteslocaux.testing.jqwik.ActSampleFormat;
}
