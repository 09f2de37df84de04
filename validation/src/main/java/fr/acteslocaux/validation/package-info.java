/**
 * Jakarta Validation constraints for the fields, components and container elements of your own beans.
 * <p>
 * They are found without configuration, on the class path and on the module path, and their messages need no expression
 * language. Each asks the {@code isValid} of the type that it is named after, so there is one rule in one place.
 */
@NullMarked
package fr.acteslocaux.validation;

import org.jspecify.annotations.NullMarked;
