/**
 * The messages: {@link fr.acteslocaux.ctes.message.MessageReader} reads a {@link fr.acteslocaux.ctes.message.Message}, which is one
 * of the sealed kinds here.
 */
@NullMarked
package fr.acteslocaux.ctes.message;

import org.jspecify.annotations.NullMarked;
