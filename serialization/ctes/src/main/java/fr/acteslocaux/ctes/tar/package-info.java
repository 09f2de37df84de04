/** Archives, as far as messages travel in them; not for users. */
@NullMarked
package fr.acteslocaux.ctes.tar;

import org.jspecify.annotations.NullMarked;
