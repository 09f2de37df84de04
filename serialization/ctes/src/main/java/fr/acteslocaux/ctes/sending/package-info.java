/**
 * Messages to be sent, by the edition of 2018: an {@link fr.acteslocaux.ctes.sending.ActDraft} becomes files, and a
 * {@link fr.acteslocaux.ctes.sending.Consignment} their envelope and archive.
 */
@NullMarked
package fr.acteslocaux.ctes.sending;

import org.jspecify.annotations.NullMarked;
