/**
 * AssertJ assertions on acts, deadlines and outcomes, whose failures explain themselves:
 * {@link fr.acteslocaux.testing.assertj.ActesLocauxAssertions}. They need AssertJ, which you bring yourself.
 */
@NullMarked
package fr.acteslocaux.testing.assertj;

import org.jspecify.annotations.NullMarked;
