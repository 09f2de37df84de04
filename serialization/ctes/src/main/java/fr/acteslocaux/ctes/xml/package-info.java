/** XML, read safely and element by element; not for users. */
@NullMarked
package fr.acteslocaux.ctes.xml;

import org.jspecify.annotations.NullMarked;
