package fr.acteslocaux.serialization.form;

import fr.acteslocaux.serialization.wire.JsonSink;
import fr.acteslocaux.serialization.wire.JsonTree;
import java.util.Locale;

/**
 * A type that is written as JSON: by its form, or in words.
 *
 * @param <T>  the type
 */
public sealed interface WrittenType<T> permits PublicAnswer, PublicForm {

    /**
     * Returns the type.
     *
     * @return its class
     */
    Class<T> type();

    /**
     * Writes a value.
     *
     * @param value  the value
     * @param locale  that of the caller, for words: French unless it is English
     * @param sink  where it is written
     */
    void push(T value, Locale locale, JsonSink sink);

    /**
     * Makes the schema of what is written.
     *
     * @return a JSON Schema, draft 2020-12, with words in French and English
     */
    JsonTree schema();

    /**
     * Describes what is written, for those who describe types otherwise than in JSON Schema.
     *
     * @return its schema, part by part
     */
    default SchemaPart shape() {
        return SchemaPart.of(schema());
    }
}
