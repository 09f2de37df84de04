/**
 * The form in which values travel, declared once.
 * <p>
 * A {@link fr.acteslocaux.serialization.wire.WireForm} says how a type is written; reading, writing and the schema all come
 * from it. It works on a {@link fr.acteslocaux.serialization.wire.JsonTree} and knows no JSON library.
 */
@NullMarked
package fr.acteslocaux.serialization.wire;

import org.jspecify.annotations.NullMarked;
