/**
 * The form in which values travel, declared once.
 * <p>
 * A {@link fr.acteslocaux.serialization.wire.WireForm} says how a type is written; reading, writing and the schema all come
 * from it. It works on a {@link fr.acteslocaux.serialization.wire.JsonTree} and knows no JSON library.
 * <p>
 * Read {@link fr.acteslocaux.serialization.wire.ObjectForm} next: the other forms are what its properties hold. What every
 * JSON library must be given and held to stands here too: {@link fr.acteslocaux.serialization.wire.DocumentText} and
 * {@link fr.acteslocaux.serialization.wire.Limits}, and {@link fr.acteslocaux.serialization.wire.ProblemText} words what it
 * may report.
 */
@NullMarked
package fr.acteslocaux.serialization.wire;

import org.jspecify.annotations.NullMarked;
