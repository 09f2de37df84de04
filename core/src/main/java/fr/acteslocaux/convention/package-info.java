/**
 * Agreements between a local authority and others.
 * <p>
 * {@link fr.acteslocaux.convention.Convention} is the whole; it has {@link fr.acteslocaux.convention.Party parties}, a
 * {@link fr.acteslocaux.convention.FeeSchedule}, a {@link fr.acteslocaux.convention.Term}, perhaps a
 * {@link fr.acteslocaux.convention.Termination}, and clauses on data, pages, help and measures.
 * {@link fr.acteslocaux.convention.ConventionOutline} is what the act that signs it says of it.
 */
@NullMarked
package fr.acteslocaux.convention;

import org.jspecify.annotations.NullMarked;
