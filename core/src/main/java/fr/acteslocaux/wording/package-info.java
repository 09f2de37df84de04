/**
 * The parts of a text.
 * <p>
 * {@link fr.acteslocaux.wording.Citation} is what an act stands on, {@link fr.acteslocaux.wording.Article} what it says,
 * {@link fr.acteslocaux.wording.CountedPeriod} counts the days, months and years that it states, and
 * {@link fr.acteslocaux.wording.StatedIn} ties a value to the article that states it.
 */
@NullMarked
package fr.acteslocaux.wording;

import org.jspecify.annotations.NullMarked;
