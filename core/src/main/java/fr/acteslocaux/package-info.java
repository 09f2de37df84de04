/**
 * The start page: what the library is, and what to use first.
 * <p>
 * It models the acts of French local authorities. What is malformed cannot be made, what is faulty can be held and is found,
 * and every day or verdict that is computed says why, by which source, under the law of its day.
 * <pre>{@code
 * Decision lease = Decision.builder()
 *         .number(ActNumber.parse("2024-118"))
 *         .nature(ActNature.AU)
 *         .character(ActCharacter.NEITHER)
 *         .object("Bail d'un local communal, 12 rue du Touat")
 *         .authority(LocalAuthority.commune("Rodez", Siren.parse("211202023"), CommuneCode.parse("12202")))
 *         .delegation(Delegation.of(ActNumber.parse("2020-035"), LocalDate.of(2020, 7, 10)))
 *         .signature(Signature.of("Anne EXEMPLE", "Maire", LocalDate.of(2024, 6, 3)))
 *         .event(new ActEvent.Published(LocalDate.of(2024, 6, 3)))
 *         .build();
 * var appeal = ActTimeline.of(lease, LegalContext.standard()).appeal();
 * System.out.println(Explanations.french(appeal));
 * }</pre>
 * <ul>
 * <li>{@link fr.acteslocaux.act.Decision}: a decision that a mayor takes by delegation of the council. Its builder takes the parts
 *     and names all that are missing; {@link fr.acteslocaux.act.Deliberation}, {@link fr.acteslocaux.act.Order} and
 *     {@link fr.acteslocaux.convention.Convention} are made alike.
 * <li>{@link fr.acteslocaux.LegalContext}: what every question needs beside the act, the law, whose holidays count and the day one
 *     looks from. {@link fr.acteslocaux.LegalContext#standard()} is that of the common case.
 * <li>{@link fr.acteslocaux.deadline.ActTimeline}: all clocks of an act, such as the last day of an appeal. Each
 *     {@link fr.acteslocaux.deadline.Deadline} is a day, no limit, not started or undetermined.
 * <li>{@link fr.acteslocaux.explain.Explanations}: a deadline, or whatever else has steps, in French or English, a sentence for each
 *     step with its sources.
 * <li>{@link fr.acteslocaux.compliance.Compliance}: asks all checks of an act. The report has what is wrong, what could not be
 *     judged and what was passed; {@link fr.acteslocaux.compliance.Policies} say how serious each answer is.
 * <li>{@link fr.acteslocaux.deadline.ContentiousAppeal}: a deadline from days of your own, without an act; its siblings stand in the
 *     same room.
 * <li>{@link fr.acteslocaux.identifier.Uai} and its neighbours: identifiers, each with {@code parse}, {@code tryParse} and
 *     {@code isValid}; a malformed text is refused with what was expected.
 * </ul>
 * Then: {@link fr.acteslocaux.law.Law} to rehearse a reform, {@link fr.acteslocaux.compliance.Catalogue} for checks of your own. Acts as
 * JSON documents are another artifact, {@code actes-locaux-serialization}; acts for your tests are {@code actes-locaux-testing}.
 */
@NullMarked
package fr.acteslocaux;

import org.jspecify.annotations.NullMarked;
