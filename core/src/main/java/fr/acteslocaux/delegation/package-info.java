/**
 * What a council lets the mayor decide in its place.
 * <p>
 * {@link fr.acteslocaux.delegation.DelegableMatter} is what the law lets it delegate,
 * {@link fr.acteslocaux.delegation.Delegation} what it granted, {@link fr.acteslocaux.delegation.Exercise} what one decision
 * uses of it. {@link fr.acteslocaux.delegation.Delegation#covers} asks whether the one covers the other.
 */
@NullMarked
package fr.acteslocaux.delegation;

import org.jspecify.annotations.NullMarked;
