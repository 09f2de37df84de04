/**
 * What answers the constraints. Not exported: providers find it as a service.
 */
@NullMarked
package fr.acteslocaux.validation.validator;

import org.jspecify.annotations.NullMarked;
