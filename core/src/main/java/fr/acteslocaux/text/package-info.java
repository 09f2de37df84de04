/**
 * How text becomes a value, and what is said when it does not.
 * <p>
 * Read in this order: {@link fr.acteslocaux.text.FormatFault} says what is wrong with a text,
 * {@link fr.acteslocaux.text.MalformedValueException} throws it, {@link fr.acteslocaux.text.AsPrinted} keeps it; of a whole table
 * {@link fr.acteslocaux.text.MalformedTableException} says it.
 * <p>
 * In this package and in all others of the library a null argument is refused with a {@code NullPointerException}, unless
 * the method says otherwise; questions that answer a boolean answer false to null.
 */
@NullMarked
package fr.acteslocaux.text;

import org.jspecify.annotations.NullMarked;
