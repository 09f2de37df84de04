package fr.acteslocaux.act;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;

/**
 * Which acts are entered in the register of deliberations, by date: deliberations, and the decisions that a mayor takes by
 * delegation, for these since Monday 12 July 2010. An order is not.
 * <p>
 * What became of the registers after 20 February 2026 was not found: undetermined from then on.
 *
 * @legal.term registre des délibérations
 * @legal.source CGCT-R2121-9, CGCT-R2122-7-1
 */
public final class RegisterOfDeliberations {

    private RegisterOfDeliberations() {}

    /**
     * Says whether an act is entered in the register.
     *
     * @param act  the act
     * @param context  the law
     * @return true or false, and why; undetermined where the law of its day is not known here
     */
    public static Outcome<Boolean> holds(Act act, LegalContext context) {
        Rule rule = act instanceof Decision ? Rules.REGISTER_DECISION : Rules.REGISTER_DELIBERATION;
        return act.takenOn()
                .map(day -> Outcome.of(
                        Derivation.from(false).then(Reason.of(context.law(), rule, day), !(act instanceof Order))))
                .orElseGet(() -> Outcome.missing(Reason.current(context.law(), rule), Facts.ACT_SIGNATURE_DATE));
    }
}
