/**
 * What a council lets the mayor decide in its place.
 * <p>
 * {@link fr.acteslocaux.delegation.Delegation} is what the council granted,
 * {@link fr.acteslocaux.delegation.Exercise} what one decision uses of it.
 */
@NullMarked
package fr.acteslocaux.delegation;

import org.jspecify.annotations.NullMarked;
