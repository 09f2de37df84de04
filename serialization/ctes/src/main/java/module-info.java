/**
 * The @CTES messages between authorities and prefectures.
 * <p>
 * The rooms, from the ground up: {@code words}, {@code reading}, {@code xml}, {@code tar}, {@code file}, {@code classification},
 * {@code message}, {@code sending}, {@code fr.acteslocaux.ctes} itself. A room imports only rooms before it in this list.
 */
module fr.acteslocaux.ctes {
    requires transitive fr.acteslocaux.core;
    requires java.xml;
    requires static org.jspecify;

    exports fr.acteslocaux.ctes;
    exports fr.acteslocaux.ctes.classification;
    exports fr.acteslocaux.ctes.file;
    exports fr.acteslocaux.ctes.message;
    exports fr.acteslocaux.ctes.reading;
    exports fr.acteslocaux.ctes.sending;
}
