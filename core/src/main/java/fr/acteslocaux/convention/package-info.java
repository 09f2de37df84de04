/**
 * Agreements between a local authority and others.
 * <p>
 * {@link fr.acteslocaux.convention.Convention} is the whole; it has {@link fr.acteslocaux.convention.Party parties}, a
 * {@link fr.acteslocaux.convention.FeeSchedule} and a {@link fr.acteslocaux.convention.Term}.
 */
@NullMarked
package fr.acteslocaux.convention;

import org.jspecify.annotations.NullMarked;
