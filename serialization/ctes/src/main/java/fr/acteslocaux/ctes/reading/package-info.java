/**
 * What reading answers: what was {@link fr.acteslocaux.ctes.reading.Received}, with its
 * {@link fr.acteslocaux.ctes.reading.Deviation}s, each with its {@link fr.acteslocaux.ctes.reading.Place}.
 */
@NullMarked
package fr.acteslocaux.ctes.reading;

import org.jspecify.annotations.NullMarked;
