/**
 * What happens to an act, day by day. An act has many dates, and each starts other clocks.
 */
@NullMarked
package fr.acteslocaux.lifecycle;

import org.jspecify.annotations.NullMarked;
