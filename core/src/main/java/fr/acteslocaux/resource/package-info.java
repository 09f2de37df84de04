/**
 * Tables and texts that the library carries with it. Not exported: rooms read their own resources and show values.
 */
@NullMarked
package fr.acteslocaux.resource;

import org.jspecify.annotations.NullMarked;
