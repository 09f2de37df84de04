/**
 * How each type of the library is written: {@link fr.acteslocaux.serialization.form.ActForms} has the act, the other classes
 * its parts, named after the rooms of core.
 */
@NullMarked
package fr.acteslocaux.serialization.form;

import org.jspecify.annotations.NullMarked;
