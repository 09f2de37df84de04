/**
 * What is made of a value once and kept with it, for rooms that the value's own room does not know. Not exported.
 */
@NullMarked
package fr.acteslocaux.memory;

import org.jspecify.annotations.NullMarked;
