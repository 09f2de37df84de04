/** What a prefecture accepts: {@link fr.acteslocaux.ctes.classification.Classification}. */
@NullMarked
package fr.acteslocaux.ctes.classification;

import org.jspecify.annotations.NullMarked;
