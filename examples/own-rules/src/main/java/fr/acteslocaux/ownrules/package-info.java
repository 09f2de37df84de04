/**
 * A check and a deadline that are not the law's but a town's and a department's: begin with
 * {@link fr.acteslocaux.ownrules.OwnRules}.
 */
@NullMarked
package fr.acteslocaux.ownrules;

import org.jspecify.annotations.NullMarked;
