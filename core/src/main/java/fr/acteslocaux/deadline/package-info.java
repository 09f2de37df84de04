/**
 * Until when each may do what, and why.
 * <p>
 * Read in this order: {@link fr.acteslocaux.deadline.Trigger} starts a period,
 * {@link fr.acteslocaux.deadline.Deadline} is the answer (a day, no limit, not started, undetermined),
 * {@link fr.acteslocaux.deadline.ContentiousAppeal} with its {@link fr.acteslocaux.deadline.GraciousAppeal},
 * {@link fr.acteslocaux.deadline.PrefectReferral} and {@link fr.acteslocaux.deadline.ImpliedDecision} are the periods of others,
 * {@link fr.acteslocaux.deadline.ExecutoryDate}, {@link fr.acteslocaux.deadline.EntryIntoForce},
 * {@link fr.acteslocaux.deadline.TransmissionPeriod}, {@link fr.acteslocaux.deadline.WithdrawalPeriod},
 * {@link fr.acteslocaux.deadline.ReportToCouncil} and {@link fr.acteslocaux.deadline.ConveningPeriod} those of the authority, and
 * {@link fr.acteslocaux.deadline.ActTimeline} asks them all for one act.
 */
@NullMarked
package fr.acteslocaux.deadline;

import org.jspecify.annotations.NullMarked;
