/**
 * The tables in which local authorities publish their acts: deliberations and subsidies of the common base of local data
 * (<i>socle commun des données locales</i>, SCDL), the profile for all acts that one operator made of it, and the same with
 * computed days.
 * <p>
 * Read in this order: {@link fr.acteslocaux.scdl.DeliberationRow} and {@link fr.acteslocaux.scdl.SubsidyRow} are what a row
 * holds, {@link fr.acteslocaux.scdl.TableReader} reads any table that is found in the wild, a {@link fr.acteslocaux.scdl.Deviation}
 * is what is not as the schema wants it, {@link fr.acteslocaux.scdl.TableWriter} writes as the schema wants it.
 */
@NullMarked
package fr.acteslocaux.scdl;

import org.jspecify.annotations.NullMarked;
