/**
 * What reading a document answers: a {@link fr.acteslocaux.serialization.document.ReadResult} with the value, or with every
 * {@link fr.acteslocaux.serialization.document.Problem} of the document and its
 * {@link fr.acteslocaux.serialization.document.Place}.
 */
@NullMarked
package fr.acteslocaux.serialization.document;

import org.jspecify.annotations.NullMarked;
