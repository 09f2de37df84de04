/**
 * The tokens of Jackson 2, for the forms of {@link fr.acteslocaux.serialization.wire}.
 */
@NullMarked
package fr.acteslocaux.serialization.jackson;

import org.jspecify.annotations.NullMarked;
