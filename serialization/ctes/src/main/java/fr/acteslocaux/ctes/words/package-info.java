/** What is said of messages, in both languages. */
@NullMarked
package fr.acteslocaux.ctes.words;

import org.jspecify.annotations.NullMarked;
