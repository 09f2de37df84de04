/**
 * Reading characters one by one, for the parsers of the other rooms. Not exported: nobody outside core needs it.
 */
@NullMarked
package fr.acteslocaux.scan;

import org.jspecify.annotations.NullMarked;
