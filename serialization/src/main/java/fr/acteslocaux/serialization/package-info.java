/**
 * The documents of acts, in JSON.
 * <p>
 * {@link fr.acteslocaux.serialization.ActReader} reads a document and gives the act or all problems of the document,
 * {@link fr.acteslocaux.serialization.ActWriter} writes it, and {@link fr.acteslocaux.serialization.ActSchema} describes
 * every document in JSON Schema.
 */
@NullMarked
package fr.acteslocaux.serialization;

import org.jspecify.annotations.NullMarked;
