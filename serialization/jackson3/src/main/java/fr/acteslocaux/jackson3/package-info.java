/**
 * Acts as JSON documents, with Jackson 3: {@link fr.acteslocaux.jackson3.ActReader} reads one,
 * {@link fr.acteslocaux.jackson3.ActWriter} writes it, in the same bytes as with Jackson 2.
 * {@link fr.acteslocaux.jackson3.ActesLocauxModule} brings the types of the library into your own beans; Jackson finds it.
 */
@NullMarked
package fr.acteslocaux.jackson3;

import org.jspecify.annotations.NullMarked;
