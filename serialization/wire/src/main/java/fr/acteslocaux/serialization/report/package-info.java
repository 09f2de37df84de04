/**
 * What follows from an act, in words and dates, for other programs: {@link fr.acteslocaux.serialization.report.CheckReport}.
 */
@NullMarked
package fr.acteslocaux.serialization.report;

import org.jspecify.annotations.NullMarked;
