/**
 * Where a court sits and where a claimant lives: {@link fr.acteslocaux.place.Territory} and
 * {@link fr.acteslocaux.place.Residence}.
 */
@NullMarked
package fr.acteslocaux.place;

import org.jspecify.annotations.NullMarked;
