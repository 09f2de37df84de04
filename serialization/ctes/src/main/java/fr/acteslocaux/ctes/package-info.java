/**
 * The messages of @CTES, as authorities and prefectures exchange them: {@link fr.acteslocaux.ctes.ReceivedFile} is one of them, with
 * the name of its file.
 */
@NullMarked
package fr.acteslocaux.ctes;

import org.jspecify.annotations.NullMarked;
