/**
 * What an act commits an authority to, beside its conventions: sums, subsidies, lines of the budget, loans and guarantees, land,
 * tariffs. Values only, as the act states them; what is not stated is empty.
 */
@NullMarked
package fr.acteslocaux.commitment;

import org.jspecify.annotations.NullMarked;
