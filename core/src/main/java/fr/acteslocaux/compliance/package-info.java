/**
 * What is wrong with an act, and how serious it is.
 * <p>
 * Read in this order: a {@link fr.acteslocaux.compliance.Check} asks one question and gives a
 * {@link fr.acteslocaux.compliance.Verdict}; a {@link fr.acteslocaux.compliance.Catalogue} holds those of the library and one's
 * own; a {@link fr.acteslocaux.compliance.Policy} says how serious each answer is;
 * {@link fr.acteslocaux.compliance.Compliance} asks them all and gives a {@link fr.acteslocaux.compliance.Report}.
 * <p>
 * Paths are JSON pointers into the document of the act.
 */
@NullMarked
package fr.acteslocaux.compliance;

import org.jspecify.annotations.NullMarked;
