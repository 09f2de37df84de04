package fr.acteslocaux.serialization.form;

import fr.acteslocaux.serialization.wire.JsonSink;
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
     * Describes what is written, for those who describe types otherwise than in JSON Schema.
     *
     * @return its schema, part by part
     */
    SchemaPart shape();
}
