/**
 * jqwik arbitraries: {@code @ForAll Uai uai} works by itself once this artifact is there.
 * <p>
 * Values: {@link fr.acteslocaux.testing.jqwik.Identifiers}, {@link fr.acteslocaux.testing.jqwik.Amounts},
 * {@link fr.acteslocaux.testing.jqwik.References}, {@link fr.acteslocaux.testing.jqwik.Schools} and
 * {@link fr.acteslocaux.testing.jqwik.Delegations}. Whole acts, and all that stands in them:
 * {@link fr.acteslocaux.testing.jqwik.GeneratedActs}, and {@link fr.acteslocaux.testing.jqwik.DecisionArbitrary} for decisions to your
 * measure. {@link fr.acteslocaux.testing.jqwik.ActesLocauxArbitraries} lets jqwik find them.
 */
@NullMarked
package fr.acteslocaux.testing.jqwik;

import org.jspecify.annotations.NullMarked;
