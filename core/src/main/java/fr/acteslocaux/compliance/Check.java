package fr.acteslocaux.compliance;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.text.Language;

/**
 * A question about an act, such as whether the stated total is the product of price and count. Those of the library are in
 * {@link Catalogue#standard()}; a town may have its own, with a rule and words of its own.
 */
public interface Check {

    /**
     * Returns the rule that is asked about. Its name is the id of the check; its governing day is the day of the act whose law
     * applies. Where no wording of it is in force on that day, what the check answers counts as undetermined, unless it is not
     * applicable.
     *
     * @return the rule
     */
    Rule rule();

    /**
     * Asks the question.
     *
     * @param facts  the act, and what follows from what has happened to it on the day one looks from
     * @param context  the law, the calendar and the day one looks from
     * @return the answer
     */
    Verdict examine(ActFacts facts, LegalContext context);

    /**
     * Returns the id.
     *
     * @return such as {@code fee.total-mismatch}
     */
    default String id() {
        return rule().id();
    }

    /**
     * Says the question. A check of one's own that does not is known by its id.
     *
     * @param language  the reader's language
     * @return the question, in a sentence
     */
    default String question(Language language) {
        return CheckTexts.of(language).question(id());
    }

    /**
     * Says what was found. A check of one's own that does not shows its id, what it found and what it expected.
     *
     * @param violation  where, what was expected and what was found
     * @param language  the reader's language
     * @return the answer, in a sentence, without the place
     */
    default String answer(Verdict.Violation violation, Language language) {
        return CheckTexts.of(language).answer(id(), violation);
    }
}
