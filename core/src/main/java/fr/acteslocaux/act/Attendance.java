package fr.acteslocaux.act;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;

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

    private static final Reason MAJORITY_PRESENT = Reason.of(Rules.SITTING_QUORUM);
    private static final Reason SECOND_CONVENING = Reason.of(Rules.SITTING_SECOND_CONVENING);

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
     * @return true or false, and why
     */
    public Outcome<Boolean> quorum(boolean afterSecondConvening) {
        Derivation<Boolean> enough = Derivation.from(true)
                .then(
                        MAJORITY_PRESENT.with("present", present).with("inOffice", inOffice),
                        start -> 2L * present > inOffice);
        return Outcome.of(
                afterSecondConvening && !enough.value() ? enough.then(SECOND_CONVENING, none -> true) : enough);
    }
}
