package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Act;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.place.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All the clocks of one act: what each {@link DeadlineRule} of a list answers.
 * <p>
 * For example, decision DEC2024/0126 is executory from Monday 3 June 2024; it may be challenged, and the prefect may refer
 * it, until Monday 5 August 2024.
 *
 * @param entries  the clocks that run for the act, those that show a day first, in the order of their days
 */
public record ActTimeline(List<Entry> entries) {

    /**
     * One clock of an act.
     *
     * @param rule  the clock
     * @param deadline  what it shows
     */
    public record Entry(DeadlineRule rule, Deadline deadline) {

        public Entry {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(deadline, "deadline");
        }

        /**
         * Names the clock.
         *
         * @return such as {@code appeal}
         */
        public String name() {
            return rule.id();
        }

        /**
         * Says whether the last day is past.
         *
         * @param asOf  the day one looks from
         * @return true if something ended before that day; false if it runs on, or begins only
         */
        public boolean isOver(LocalDate asOf) {
            return rule.runsOut() && deadline.lastDay().map(asOf::isAfter).orElse(false);
        }
    }

    public ActTimeline {
        entries = List.copyOf(Objects.requireNonNull(entries, "entries"));
    }

    /**
     * Computes the timeline of an act by the clocks of the library.
     *
     * @param act  the act
     * @param context  the law and the territory of the court; if it names none, that of the authority counts
     * @return its timeline; what cannot be known yet says what it waits for
     */
    public static ActTimeline of(Act act, LegalContext context) {
        return of(ActFacts.of(act, context), DeadlineRules.ALL);
    }

    /**
     * Computes the timeline of an act.
     *
     * @param facts  the facts of the act, in whose context it is computed
     * @param rules  the clocks, those of the library or more
     * @return its timeline
     */
    public static ActTimeline of(ActFacts facts, List<DeadlineRule> rules) {
        LegalContext context = facts.context();
        LegalContext court = context.territory().isPresent()
                ? context
                : facts.act()
                        .authority()
                        .departmentOfSeat()
                        .map(Territory::of)
                        .map(context::in)
                        .orElse(context);
        List<Entry> entries = new ArrayList<>();
        for (DeadlineRule rule : rules) {
            if (rule.concerns(facts)) {
                entries.add(new Entry(rule, rule.of(facts, court)));
            }
        }
        entries.sort(Comparator.comparing(entry -> entry.deadline().lastDay().orElse(LocalDate.MAX)));
        return new ActTimeline(entries);
    }

    /**
     * Finds what a clock shows.
     *
     * @param rule  the clock
     * @return the deadline, empty if the clock does not run for the act
     */
    public Optional<Deadline> of(DeadlineRule rule) {
        return entries.stream()
                .filter(entry -> entry.name().equals(rule.id()))
                .map(Entry::deadline)
                .findFirst();
    }

    private Deadline shown(DeadlineRule rule) {
        return of(rule).orElseThrow(() ->
                new IllegalStateException("Clock '" + rule.id() + "' must be among those of the timeline"));
    }

    private Outcome<LocalDate> day(DeadlineRule rule) {
        return ((Deadline.Counted) shown(rule)).outcome();
    }

    /**
     * Tells from when on the act may be carried out.
     *
     * @return the day, or the facts that are missing
     */
    public Outcome<LocalDate> executoryDate() {
        return day(DeadlineRules.EXECUTORY);
    }

    /**
     * Tells when the act enters into force, unless it says otherwise itself.
     *
     * @return the day, or the facts that are missing
     */
    public Outcome<LocalDate> entryIntoForce() {
        return day(DeadlineRules.ENTRY_INTO_FORCE);
    }

    /**
     * Tells until when an individual act must be transmitted.
     *
     * @return the deadline, empty for other acts, which have no last day
     */
    public Optional<Deadline> transmission() {
        return of(DeadlineRules.TRANSMISSION);
    }

    /**
     * Tells until when others may challenge the act in court.
     *
     * @return the deadline
     */
    public Deadline appeal() {
        return shown(DeadlineRules.APPEAL);
    }

    /**
     * Tells until when the prefect may refer it to the court.
     *
     * @return the deadline
     */
    public Deadline referral() {
        return shown(DeadlineRules.REFERRAL);
    }

    /**
     * Tells until when the mayor reports it to the council.
     *
     * @return the deadline, empty for other than decisions by delegation
     */
    public Optional<Deadline> report() {
        return of(DeadlineRules.REPORT);
    }

    /**
     * Tells until when its author may withdraw it, if it is unlawful.
     *
     * @return the deadline
     */
    public Deadline withdrawal() {
        return shown(DeadlineRules.WITHDRAWAL);
    }
}
