/**
 * Until when each may do what, and why.
 * <p>
 * Read in this order: {@link fr.acteslocaux.deadline.Trigger} starts a period,
 * {@link fr.acteslocaux.deadline.Deadline} is the answer (a day, no limit, not started, undetermined),
 * {@link fr.acteslocaux.deadline.ContentiousAppeal}, {@link fr.acteslocaux.deadline.PrefectReferral} and
 * {@link fr.acteslocaux.deadline.ExecutoryDate} are the rules, and {@link fr.acteslocaux.deadline.ActTimeline} asks them
 * all for one act.
 */
@NullMarked
package fr.acteslocaux.deadline;

import org.jspecify.annotations.NullMarked;
