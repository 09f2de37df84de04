/**
 * The tables in which French local authorities publish their acts, read as they are found and written as they should be.
 */
module fr.acteslocaux.scdl {
    requires transitive fr.acteslocaux.core;
    requires de.siegmar.fastcsv;
    requires static org.jspecify;

    exports fr.acteslocaux.scdl;
}
