package fr.acteslocaux.deadline;

import fr.acteslocaux.convention.CollectionOrder.Claim;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Until when a debtor may dispute the order on which the State collects what it is owed; that of a local authority is disputed
 * in court as an act is.
 * <p>
 * That of the State before the accountant first, within two months; then in court, within two clear months
 * of the answer that was notified, or of the end of the six months that the authorising officer has.
 *
 * @legal.source CGCT-L1617-5, DECRET-2012-1246-117, DECRET-2012-1246-118
 * @legal.debated whether the months are clear and carried over
 */
final class TitleDispute {

    private TitleDispute() {}

    static Derivation<LocalDate> ofState(LocalDate notified, Optional<Claim> claim, Counting counting) {
        Derivation<LocalDate> period = claimPeriod(notified, counting);
        return claim.isEmpty() || period.unfounded().isPresent() ? period : afterClaim(claim.get(), period, counting);
    }

    /** Read otherwise, the months to claim are clear and carried over. */
    private static Derivation<LocalDate> claimPeriod(LocalDate notified, Counting counting) {
        Derivation<LocalDate> start = Derivation.from(notified)
                .noting(counting.reason(Rules.TITLE_STATE_NOTIFIED, notified))
                .noting(counting.reason(Rules.TITLE_PRIOR_CLAIM, notified));
        Reason period = counting.reason(Rules.TITLE_CLAIM_PERIOD, notified);
        return counting.isReadAsUsual(Debate.TITLE_CLAIM, notified)
                ? dateToDate(start, period, period.number(Unit.MONTHS), counting)
                : counting.clearMonths(start, period.as(Rules.APPEAL_CLEAR_MONTHS));
    }

    /** Read otherwise, the months are neither clear nor carried over. */
    static Derivation<LocalDate> dateToDate(Derivation<LocalDate> start, Reason period, int length, Counting counting) {
        Derivation<LocalDate> months = Counting.move(start, period, day -> day.plusMonths(length));
        return months.unfounded().isPresent() ? months : HealthEmergency.afterPeriodOfMonths(length, months, counting);
    }

    private static Derivation<LocalDate> afterClaim(Claim claim, Derivation<LocalDate> period, Counting counting) {
        LocalDate lodged = claim.lodged();
        if (lodged.isAfter(period.value())) {
            return period.noting(counting.reason(Rules.TITLE_CLAIM_LATE, lodged).with("claimed", lodged));
        }
        Derivation<LocalDate> claimed =
                period.then(counting.reason(Rules.TITLE_CLAIM_IN_TIME, lodged), claim.received());
        Reason silence = counting.reason(Rules.TITLE_CLAIM_REFUSED_BY_SILENCE, lodged);
        Derivation<LocalDate> ordinary = DateToDate.months(claimed, silence);
        if (ordinary.unfounded().isPresent()) {
            return ordinary;
        }
        Derivation<LocalDate> refused =
                Happening.follow(claimed, SilenceSuspension.of(counting).untilRefusal(claim.received(), silence));
        Optional<LocalDate> answered = claim.answered();
        if (answered.filter(day -> !day.isAfter(refused.value())).isPresent()) {
            return inCourt(
                    claimed.then(counting.reason(Rules.TITLE_CLAIM_ANSWERED, answered.get()), answered.get()),
                    counting);
        }
        Derivation<LocalDate> last = inCourt(refused, counting);
        return answered.map(day -> last.noting(
                        counting.reason(Rules.TITLE_CLAIM_ANSWERED_LATE, day).with("answered", day)))
                .orElse(last);
    }

    private static Derivation<LocalDate> inCourt(Derivation<LocalDate> start, Counting counting) {
        return counting.clearMonths(start, counting.reason(Rules.TITLE_COURT_PERIOD, start.value()));
    }
}
