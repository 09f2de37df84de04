/**
 * The acts themselves: {@link fr.acteslocaux.act.Act} is what they have in common. A
 * {@link fr.acteslocaux.act.Deliberation} is what the council votes, a {@link fr.acteslocaux.act.Decision} what the mayor
 * decides in its place, an {@link fr.acteslocaux.act.Order} what the mayor orders by powers of their own.
 */
@NullMarked
package fr.acteslocaux.act;

import org.jspecify.annotations.NullMarked;
