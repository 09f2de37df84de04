/**
 * The form in which values travel, declared once.
 * <p>
 * A {@link fr.acteslocaux.serialization.wire.WireForm} says how a type is written; reading, writing and the schema all come
 * from it. It takes tokens from a {@link fr.acteslocaux.serialization.wire.JsonSource} and gives them to a
 * {@link fr.acteslocaux.serialization.wire.JsonSink}, and knows no JSON library; what may be faulty it reads from a
 * {@link fr.acteslocaux.serialization.wire.JsonTree}.
 * <p>
 * Read {@link fr.acteslocaux.serialization.wire.Forms} next, and {@link fr.acteslocaux.serialization.wire.ObjectForm}: the other
 * forms are what its properties hold. {@link fr.acteslocaux.serialization.wire.JsonLibrary} is what a JSON library does,
 * {@link fr.acteslocaux.serialization.wire.Limits} what it is held to, and
 * {@link fr.acteslocaux.serialization.wire.ProblemText} words what may be reported.
 */
@NullMarked
package fr.acteslocaux.serialization.wire;

import org.jspecify.annotations.NullMarked;
