/**
 * Results that carry their reasons.
 * <p>
 * Read in this order: {@link fr.acteslocaux.explain.Reason} is a rule with its legal sources,
 * {@link fr.acteslocaux.explain.Derivation.Step} one move from a value to the next,
 * {@link fr.acteslocaux.explain.Derivation} the chain of them, whose last value is the result,
 * {@link fr.acteslocaux.explain.Outcome} either such a chain or the facts that are missing, and
 * {@link fr.acteslocaux.explain.Explanations} puts any of it into French or English.
 */
@NullMarked
package fr.acteslocaux.explain;

import org.jspecify.annotations.NullMarked;
