package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.text.Language;

/**
 * A question about an act, such as whether the stated total is the product of price and count.
 */
public interface Check {

    /**
     * Returns the rule that is asked about, and its sources. The name of the rule is the id of the check and never changes
     * meaning.
     *
     * @return the reason
     */
    Reason reason();

    /**
     * Asks the question.
     *
     * @param act  the act
     * @param context  the calendar and the day one looks from
     * @return the answer; never an exception, whatever well-formed act is given
     */
    Verdict examine(Act act, LegalContext context);

    /**
     * Returns the id.
     *
     * @return such as {@code fee.total-mismatch}
     */
    default String id() {
        return reason().rule();
    }

    /**
     * Says the question.
     *
     * @param language  the reader's language
     * @return the question, in a sentence
     */
    default String question(Language language) {
        return CheckTexts.of(language).question(id());
    }

    /**
     * Tells the day whose law it applies.
     *
     * @return the governing day
     */
    default GoverningDay governingDay() {
        return CheckLaw.of(id()).governingDay();
    }

    /**
     * Tells when its law is known here. An act of another day gets no answer from it: undetermined.
     *
     * @return the days, by the governing day of the act
     */
    default InForce inForce() {
        return CheckLaw.of(id()).inForce();
    }
}
