package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.text.Language;

/**
 * One of the clocks that run for an act. Those of the library are in {@link DeadlineRules}; a town may have its own, which
 * stand beside them in timelines and reports.
 */
public interface DeadlineRule {

    /**
     * Names the clock.
     *
     * @return such as {@code appeal}; it never changes meaning
     */
    String id();

    /**
     * Tells the rule of law that it counts by.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * Says what the day means to a reader.
     *
     * @param language  the reader's language
     * @return such as <i>fin du délai de recours contentieux</i>
     */
    String title(Language language);

    /**
     * Says whether the clock runs for an act at all. A mayor reports decisions to the council, not orders.
     *
     * @param facts  the facts of the act
     * @return true if the timeline of the act shows it
     */
    default boolean concerns(ActFacts facts) {
        return true;
    }

    /**
     * Says whether something ends on the day. The day from which an act is executory is a beginning.
     *
     * @return true if it is a last day
     */
    default boolean runsOut() {
        return true;
    }

    /**
     * Reads the clock.
     *
     * @param facts  the facts of the act
     * @param context  the law, the territory of the court and the day one looks from
     * @return the answer, never an exception
     */
    Deadline of(ActFacts facts, LegalContext context);
}
