package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;

/**
 * The last day to transmit an individual decision to the representative of the State.
 * <p>
 * Fifteen days from the signature, neither clear nor carried over. For example, a decision signed on Monday 3 June 2024 is
 * to be transmitted by Tuesday 18 June 2024.
 *
 * @legal.term délai de transmission
 * @legal.source CGCT-L2131-2-II, CGCT-L2131-2-2005, TRANSMISSION-COUNT
 * @legal.since 2005-01-01
 * @legal.debated how the days are counted is not settled
 */
final class TransmissionPeriod {

    private TransmissionPeriod() {}

    /**
     * Counts the period.
     *
     * @param signed  the day of the signature
     * @param context  the law
     * @return the last day, or undetermined before 2005
     */
    static Deadline ofDecisionSigned(LocalDate signed, LegalContext context) {
        Reason period = Reason.of(context.law(), Rules.TRANSMISSION_PERIOD, signed);
        return Deadline.of(HealthEmergency.unsettled(
                Counting.move(
                        Derivation.from(signed).noting(Reason.of(context.law(), Rules.TRANSMISSION_SIGNED, signed)),
                        period,
                        day -> day.plusDays(period.number(Unit.DAYS))),
                context.law()));
    }
}
