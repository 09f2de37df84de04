/**
 * Acts as JSON documents, with Jackson 2: {@link fr.acteslocaux.serialization.ActReader} reads one,
 * {@link fr.acteslocaux.serialization.ActWriter} writes it. What the documents look like is said by
 * {@link fr.acteslocaux.serialization.schema.DocumentSchema}.
 */
@NullMarked
package fr.acteslocaux.serialization;

import org.jspecify.annotations.NullMarked;
