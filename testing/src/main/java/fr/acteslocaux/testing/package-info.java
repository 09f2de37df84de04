/**
 * Acts to test with: {@link fr.acteslocaux.testing.Acts} has real ones, never bent, and variants with exactly one fault,
 * named for it.
 */
@NullMarked
package fr.acteslocaux.testing;

import org.jspecify.annotations.NullMarked;
