package fr.acteslocaux.serialization.form;

import fr.acteslocaux.serialization.wire.Descriptions;
import fr.acteslocaux.serialization.wire.JsonTree;
import fr.acteslocaux.serialization.wire.WireForm;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The words of schemas, French first: a schema has one description, and editors show no other. */
final class SchemaWords implements Descriptions {

    static final SchemaWords INSTANCE = new SchemaWords();

    private final ResourceBundle french = bundle(Locale.FRENCH);
    private final ResourceBundle english = bundle(Locale.ENGLISH);

    private SchemaWords() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                SchemaWords.class.getPackageName() + ".schema", locale, SchemaWords.class.getModule());
    }

    /** Makes the schema of a type that is written alone. */
    JsonTree schema(String name, WireForm<?> form) {
        return form.schema("urn:actes-locaux:schema:" + name + ":1", of(name).orElse(name), this);
    }

    @Override
    public Optional<String> of(String key) {
        return french.containsKey(key)
                ? Optional.of(french.getString(key) + " / " + english.getString(key))
                : Optional.empty();
    }
}
