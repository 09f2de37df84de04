/**
 * Constraints on the types of the library themselves, which know nothing of validation:
 * {@link fr.acteslocaux.validation.hibernate.ActConstraints}.
 */
@NullMarked
package fr.acteslocaux.validation.hibernate;

import org.jspecify.annotations.NullMarked;
