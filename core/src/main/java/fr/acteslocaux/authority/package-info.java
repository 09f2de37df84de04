/**
 * Who acts, in what capacity, and before which court.
 * <p>
 * Read in this order: {@link fr.acteslocaux.authority.LocalAuthority} is the body,
 * {@link fr.acteslocaux.authority.Organ} what in it decides, {@link fr.acteslocaux.authority.Signatory} and
 * {@link fr.acteslocaux.authority.Signature} the person, and {@link fr.acteslocaux.authority.AdministrativeCourt} the
 * court of a place.
 */
@NullMarked
package fr.acteslocaux.authority;

import org.jspecify.annotations.NullMarked;
