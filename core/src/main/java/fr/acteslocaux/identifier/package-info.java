/**
 * The numbers by which acts, bodies and schools are known.
 * <p>
 * Read {@link fr.acteslocaux.identifier.Uai} first, the pattern of the others. Then bodies and places:
 * {@link fr.acteslocaux.identifier.Siren}, {@link fr.acteslocaux.identifier.Siret},
 * {@link fr.acteslocaux.identifier.DepartmentCode} and {@link fr.acteslocaux.identifier.CommuneCode}. Then acts:
 * {@link fr.acteslocaux.identifier.ActNature}, {@link fr.acteslocaux.identifier.ActNumber} as printed,
 * {@link fr.acteslocaux.identifier.TransmissionNumber} as sent, which a
 * {@link fr.acteslocaux.identifier.TransmissionNumber.Profile} limits, and {@link fr.acteslocaux.identifier.ActIdentifier}, made
 * of what comes before.
 * <p>
 * Each has the same doors: {@code of}, where there is one, takes parts, {@code parse} takes the canonical text and throws
 * {@link fr.acteslocaux.text.MalformedValueException} otherwise, {@code tryParse} answers empty instead, {@code isValid}
 * only answers, never throws and allocates nothing. {@code parse(x.toString())} equals {@code x}, and the order of two
 * identifiers is that of their canonical texts; natures alone stand in the order of their codes.
 */
@NullMarked
package fr.acteslocaux.identifier;

import org.jspecify.annotations.NullMarked;
