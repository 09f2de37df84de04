/**
 * The acts themselves: {@link fr.acteslocaux.act.Act} is what they have in common,
 * {@link fr.acteslocaux.act.Decision} what a mayor decides by delegation of the council.
 */
@NullMarked
package fr.acteslocaux.act;

import org.jspecify.annotations.NullMarked;
