/**
 * What builders and makers of values have in common. Not exported: who builds something sees the builder only.
 */
@NullMarked
package fr.acteslocaux.building;

import org.jspecify.annotations.NullMarked;
