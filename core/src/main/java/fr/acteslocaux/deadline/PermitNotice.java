package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;

/**
 * The last day to notify an appeal against a planning permit to its author and its holder.
 * <p>
 * Fifteen clear days from the filing. For example, an appeal filed on Thursday 6 June 2024 is notified by Monday 24 June: the
 * 22nd is a Saturday. Whether the period is carried over is not settled; Saturday 22 June is the safe day.
 *
 * @legal.source CURB-R600-1, PERMIT-NOTICE-EDGE
 * @legal.debated whether it is carried over
 */
final class PermitNotice {

    private PermitNotice() {}

    /** Says, with the last day to challenge a permit, that the appeal must be notified. */
    static Derivation<LocalDate> owed(Derivation<LocalDate> last, LocalDate trigger, Counting counting) {
        Reason notice = counting.reason(Rules.PERMIT_NOTICE_PERIOD, trigger);
        return notice.isFounded() ? last.noting(notice.as(Rules.APPEAL_PERMIT_NOTICE)) : last;
    }

    static Derivation<LocalDate> ofAppealFiled(LocalDate filed, Counting counting) {
        Reason period = counting.reason(Rules.PERMIT_NOTICE_PERIOD, filed);
        Derivation<LocalDate> clear = Counting.move(
                Derivation.from(filed).noting(counting.reason(Rules.PERMIT_NOTICE_FILED, filed)),
                period,
                day -> day.plusDays(period.number(Unit.DAYS) + 1L));
        return HealthEmergency.afterPeriodOfDays(
                period.number(Unit.DAYS),
                counting.isReadAsUsual(Debate.PERMIT_NOTICE, filed) ? counting.carriedOver(clear) : clear,
                counting);
    }
}
