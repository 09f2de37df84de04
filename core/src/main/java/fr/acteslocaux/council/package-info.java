/**
 * How a council is called together: a {@link fr.acteslocaux.council.ConveningPeriod} is asked from when on it may sit, and answers
 * with a {@link fr.acteslocaux.council.FirstSitting}, whose safe day is the later one.
 */
@NullMarked
package fr.acteslocaux.council;

import org.jspecify.annotations.NullMarked;
