/**
 * Jakarta Validation constraints for the fields, components, parameters and container elements of your own beans, and for whole
 * acts ({@link fr.acteslocaux.validation.Compliant}).
 * <p>
 * They are found without configuration, on the class path and on the module path, and their messages need no expression
 * language. Each asks core: there is one rule in one place.
 */
@NullMarked
package fr.acteslocaux.validation;

import org.jspecify.annotations.NullMarked;
