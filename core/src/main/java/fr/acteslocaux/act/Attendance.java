package fr.acteslocaux.act;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;

/**
 * Who sat.
 * <p>
 * For example, 15 present of 29 in office make a quorum, whatever proxies the absent gave; 14 do not.
 *
 * @legal.term présents, pouvoirs, quorum
 * @legal.source CGCT-L2121-17, CGCT-L2121-20
 * @param inOffice  the members in office
 * @param present  those present
 * @param proxies  those absent who gave a written proxy
 */
public record Attendance(int inOffice, int present, int proxies) {

    public Attendance {
        if (inOffice < 0 || present < 0 || proxies < 0) {
            throw new IllegalArgumentException("Arguments must not be negative, found " + inOffice + " in office, "
                    + present + " present, " + proxies + " proxies");
        }
    }

    /**
     * Returns how many votes there may be at most.
     *
     * @return those present and the proxies
     */
    public long votes() {
        return (long) present + proxies;
    }

    /**
     * Says whether the council could sit: more than half of its members in office were present, or it sat after a second
     * convening, which needs no quorum.
     *
     * @param afterSecondConvening  whether it was convened a second time, for want of a quorum
     * @param sitting  the day on which it sat
     * @param context  the law
     * @return true or false, and why; undetermined where the law of the day is not known here
     */
    public Outcome<Boolean> quorum(boolean afterSecondConvening, LocalDate sitting, LegalContext context) {
        boolean isMajority = 2L * present > inOffice;
        Derivation<Boolean> enough = Derivation.from(true)
                .then(
                        Reason.of(context.law(), Rules.SITTING_QUORUM, sitting)
                                .with("present", present)
                                .with("inOffice", inOffice),
                        start -> isMajority);
        return Outcome.of(
                afterSecondConvening && !isMajority
                        ? enough.then(Reason.of(context.law(), Rules.SITTING_SECOND_CONVENING, sitting), none -> true)
                        : enough);
    }
}
