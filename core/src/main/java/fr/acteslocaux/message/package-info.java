/**
 * What the library says in both languages: messages with their words in a bundle, days, what parsers say of a text that is
 * malformed, and which known word a mistyped one is near to. Not exported but to the module that reads documents.
 */
@NullMarked
package fr.acteslocaux.message;

import org.jspecify.annotations.NullMarked;
