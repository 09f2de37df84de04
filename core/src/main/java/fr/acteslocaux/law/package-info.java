/**
 * The law: how it is cited, and what the library stands on.
 * <p>
 * A {@link fr.acteslocaux.law.LegalReference} names an article as acts do. A {@link fr.acteslocaux.law.LegalSource} is a
 * text or ruling that a rule of the library stands on, with its {@link fr.acteslocaux.law.Standing} and the days on which
 * it is {@link fr.acteslocaux.law.InForce}.
 */
@NullMarked
package fr.acteslocaux.law;

import org.jspecify.annotations.NullMarked;
