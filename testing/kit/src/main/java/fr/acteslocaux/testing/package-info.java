/**
 * Acts to test with: {@link fr.acteslocaux.testing.Acts} has real ones, never bent, and makes up lawful ones and ones with exactly
 * one fault; {@link fr.acteslocaux.testing.DecisionRecipe} makes up decisions to your measure,
 * {@link fr.acteslocaux.testing.Values} a value of any type.
 */
@NullMarked
package fr.acteslocaux.testing;

import org.jspecify.annotations.NullMarked;
