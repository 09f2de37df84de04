/**
 * The JSON Schema of the documents: {@link fr.acteslocaux.serialization.schema.DocumentSchema}.
 */
@NullMarked
package fr.acteslocaux.serialization.schema;

import org.jspecify.annotations.NullMarked;
