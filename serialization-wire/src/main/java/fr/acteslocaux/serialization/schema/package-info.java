/**
 * The JSON Schema of the documents: {@link fr.acteslocaux.serialization.schema.ActSchema}.
 */
@NullMarked
package fr.acteslocaux.serialization.schema;

import org.jspecify.annotations.NullMarked;
