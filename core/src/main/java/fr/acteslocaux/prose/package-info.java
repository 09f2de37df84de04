/** Days, lengths and amounts that a French text names in running words: found where they stand, never changed. */
@NullMarked
package fr.acteslocaux.prose;

import org.jspecify.annotations.NullMarked;
