/**
 * The days of the law: which are closed, and how periods are counted.
 * <p>
 * Read in this order: {@link fr.acteslocaux.calendar.LegalCalendar.Holiday} and
 * {@link fr.acteslocaux.calendar.LegalCalendar} say which days are closed,
 * {@link fr.acteslocaux.calendar.LegalCalendar.LocalHolidays} which of them only some territories have,
 * {@link fr.acteslocaux.calendar.Length} is how long something lasts.
 */
@NullMarked
package fr.acteslocaux.calendar;

import org.jspecify.annotations.NullMarked;
