/**
 * Jackson 2 reads and writes the trees of {@link fr.acteslocaux.serialization.wire}. Nothing else here knows Jackson.
 */
@NullMarked
package fr.acteslocaux.serialization.jackson;

import org.jspecify.annotations.NullMarked;
