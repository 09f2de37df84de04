/**
 * Schools, as acts and conventions list them: {@link fr.acteslocaux.school.School} and its
 * {@link fr.acteslocaux.school.SchoolKind}.
 */
@NullMarked
package fr.acteslocaux.school;

import org.jspecify.annotations.NullMarked;
