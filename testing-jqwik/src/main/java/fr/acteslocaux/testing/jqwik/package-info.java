/**
 * jqwik arbitraries: {@code @ForAll Uai uai} works by itself once this artifact is there.
 * <p>
 * {@link fr.acteslocaux.testing.jqwik.Identifiers}, {@link fr.acteslocaux.testing.jqwik.Amounts} and
 * {@link fr.acteslocaux.testing.jqwik.References} have the arbitraries,
 * {@link fr.acteslocaux.testing.jqwik.ActesLocauxArbitraries} lets jqwik find them.
 */
@NullMarked
package fr.acteslocaux.testing.jqwik;

import org.jspecify.annotations.NullMarked;
