/**
 * The law: how it is cited, and what the library stands on.
 * <p>
 * A {@link fr.acteslocaux.law.LegalReference} names an article as acts do. A {@link fr.acteslocaux.law.LegalSource} is a
 * text or ruling, with the days on which it is {@link fr.acteslocaux.law.InForce}. A {@link fr.acteslocaux.law.Rule} stands on
 * sources: each {@link fr.acteslocaux.law.Wording} of it says which on which days, and gives the
 * {@linkplain fr.acteslocaux.law.Parameter numbers}. {@link fr.acteslocaux.law.Rules} and
 * {@link fr.acteslocaux.law.LegalSources} name those of the library, and a {@link fr.acteslocaux.law.Law} is all of them as
 * one value, of which another can be made.
 */
@NullMarked
package fr.acteslocaux.law;

import org.jspecify.annotations.NullMarked;
