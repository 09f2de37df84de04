package fr.acteslocaux.serialization;

import fr.acteslocaux.serialization.form.PublicForms;
import fr.acteslocaux.serialization.form.WrittenTypes;
import fr.acteslocaux.serialization.jackson.JacksonLibrary;
import java.util.List;
import java.util.Optional;

/**
 * The JSON Schema of every type that is written alone, draft 2020-12, with words in French and English. Each stands by itself.
 * <p>
 * For example, the schema of {@code uai} has the id {@code urn:actes-locaux:schema:uai:1}.
 */
public final class TypeSchemas {

    private TypeSchemas() {}

    /**
     * Returns the names of the types.
     *
     * @return the names, such as {@code school} and {@code decision}, sorted
     */
    public static List<String> names() {
        return PublicForms.names();
    }

    /**
     * Returns the schema of a type.
     *
     * @param name  the name of the type
     * @return its schema as JSON text, empty if there is no type of that name
     */
    public static Optional<String> of(String name) {
        return PublicForms.named(name).map(form -> JacksonLibrary.INSTANCE.pretty(form.schema()));
    }

    /**
     * Returns the schema of a type, or of an answer of the library, such as a timeline.
     *
     * @param type  its class
     * @return its schema as JSON text, empty if the library does not write the type
     */
    public static Optional<String> of(Class<?> type) {
        return WrittenTypes.of(type).map(written -> JacksonLibrary.INSTANCE.pretty(written.schema()));
    }
}
