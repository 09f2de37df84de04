/**
 * The numbers by which acts, bodies and schools are known.
 * <p>
 * Each has the same doors: {@code of} takes parts, {@code parse} takes the canonical text and throws
 * {@link fr.acteslocaux.text.MalformedValueException} otherwise, {@code tryParse} answers empty instead, {@code isValid}
 * only answers, never throws and allocates nothing. {@code parse(x.toString())} equals {@code x}, and the order of two
 * identifiers is that of their canonical texts.
 */
@NullMarked
package fr.acteslocaux.identifier;

import org.jspecify.annotations.NullMarked;
