/**
 * Until when each may do what, and why.
 * <p>
 * Read in this order: {@link fr.acteslocaux.deadline.Trigger} starts a period,
 * {@link fr.acteslocaux.deadline.Deadline} is the answer (a day, no limit, not started, undetermined),
 * {@link fr.acteslocaux.deadline.ContentiousAppeal} with its {@link fr.acteslocaux.deadline.AdministrativeAppeal},
 * {@link fr.acteslocaux.deadline.PrefectReferral}, {@link fr.acteslocaux.deadline.ImpliedDecision},
 * {@link fr.acteslocaux.deadline.WithdrawalPeriod}, {@link fr.acteslocaux.deadline.JudgmentAppeal} and the others that
 * {@link fr.acteslocaux.deadline.LegalPeriod} makes are the periods that can be asked for. For a whole act,
 * {@link fr.acteslocaux.deadline.ActFacts} are what follows from it, a {@link fr.acteslocaux.deadline.DeadlineRule} is one of
 * its clocks, {@link fr.acteslocaux.deadline.DeadlineRules} has those of the library, and
 * {@link fr.acteslocaux.deadline.ActTimeline} reads them all.
 */
@NullMarked
package fr.acteslocaux.deadline;

import org.jspecify.annotations.NullMarked;
