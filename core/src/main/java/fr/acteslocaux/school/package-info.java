/**
 * Schools, as acts and conventions list them: {@link fr.acteslocaux.school.School} and its
 * {@link fr.acteslocaux.school.School.Kind}.
 */
@NullMarked
package fr.acteslocaux.school;

import org.jspecify.annotations.NullMarked;
