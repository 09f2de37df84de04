package fr.acteslocaux.act;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;

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

    private static final Reason DELIBERATION = Reason.of("register.deliberation", "CGCT-R2121-9");
    private static final Reason DECISION = Reason.of("register.decision", "CGCT-R2122-7-1");

    private RegisterOfDeliberations() {}

    /**
     * Says whether an act is entered in the register.
     *
     * @param act  the act
     * @return true or false, and why; undetermined where the law of its day is not known here
     */
    public static Outcome<Boolean> holds(Act act) {
        Reason law = act instanceof Decision ? DECISION : DELIBERATION;
        if (act.taken().isEmpty()) {
            return Outcome.missing(law, new Fact("act.signature-date"));
        }
        LocalDate day = act.taken().get();
        return law.sources().get(0).inForce().includes(day)
                ? Outcome.of(Derivation.from(false).then(law, none -> !(act instanceof Order)))
                : Outcome.missing(law, new Fact("law.of-that-day"));
    }
}
