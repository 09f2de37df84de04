package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.law.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What the ordinance of spring 2020 does to a period. One that ended from 12 March to 23 June 2020 may be acted on for its own
 * length again, two months at most. One to challenge a planning permit stood still from 12 March to 23 May, and runs on for
 * the days that were left of it.
 *
 * @legal.source ORD-2020-306, ORD-2020-306-12BIS, ORD-2020-306-PERMIT-COUNT
 */
final class HealthEmergency {

    private HealthEmergency() {}

    static Derivation<LocalDate> afterPeriodOfMonths(int months, Derivation<LocalDate> period, Counting counting) {
        return during(period, counting)
                .map(emergency -> putOff(period, emergency, months, counting))
                .orElse(period);
    }

    /** A period of days, shorter than two months, runs once more in its own length. */
    static Derivation<LocalDate> afterPeriodOfDays(int length, Derivation<LocalDate> period, Counting counting) {
        return during(period, counting)
                .flatMap(emergency -> lastDay(emergency.inForce()))
                .map(last -> counting.carriedOver(period.then(
                        counting.reason(Rules.APPEAL_COVID, period.value()).with("last", last),
                        clearAgain(last.plusDays(length), period, counting))))
                .orElse(period);
    }

    /** No text sets the reasonable time: that the ordinance covers it is a reading. */
    static Derivation<LocalDate> afterReasonableTime(Derivation<LocalDate> time, Counting counting) {
        Optional<Wording> emergency = during(time, counting);
        return emergency.isPresent() && counting.isReadAsUsual(Debate.HEALTH_EMERGENCY, time.value())
                ? putOff(time, emergency.get(), Integer.MAX_VALUE, counting)
                : time;
    }

    private static Optional<Wording> during(Derivation<LocalDate> period, Counting counting) {
        return period.unfounded().isPresent()
                ? Optional.empty()
                : counting.context().law().wording(Rules.APPEAL_COVID, period.value());
    }

    private static Derivation<LocalDate> putOff(
            Derivation<LocalDate> period, Wording emergency, int months, Counting counting) {
        LocalDate last = lastDay(emergency.inForce()).orElse(period.value());
        Reason reason = counting.reason(Rules.APPEAL_COVID, period.value()).with("last", last);
        int most = reason.number(Unit.MONTHS);
        LocalDate again = last.plusMonths(Math.min(months, most));
        return counting.carriedOver(period.then(reason, months < most ? clearAgain(again, period, counting) : again));
    }

    /** Whether a clear period is as long again, and clear again, no text says. */
    private static LocalDate clearAgain(LocalDate end, Derivation<LocalDate> period, Counting counting) {
        return counting.isReadAsUsual(Debate.SHORT_PERIOD_AGAIN, period.value()) ? end : end.plusDays(1);
    }

    /** A period that would begin while the others stand still begins when they run again. */
    static Derivation<LocalDate> startOfPeriodAgainstPermit(Derivation<LocalDate> start, Counting counting) {
        Reason inside = counting.reason(Rules.APPEAL_PERMIT_BEGUN_INSIDE, start.value());
        return inside.wording()
                .flatMap(wording -> wording.inForce().endExclusive())
                .map(again -> start.then(inside, again))
                .orElse(start);
    }

    /** Counts what was left on the first day of the suspension, to the end of the clear months, both included. */
    static Derivation<LocalDate> endOfPeriodAgainstPermit(
            LocalDate start, Derivation<LocalDate> period, Counting counting) {
        Optional<Wording> suspension = suspension(start, period.value(), counting);
        if (suspension.isEmpty()) {
            return counting.carriedOver(period);
        }
        LocalDate first = suspension.get().inForce().from().orElseThrow();
        LocalDate end = counting.isReadAsUsual(Debate.PERMIT_DAYS_LEFT, first)
                ? period.value()
                : counting.carriedOver(period).value();
        return counting.carriedOver(afterStandstill(suspension.get().inForce(), end, period, counting));
    }

    private static Derivation<LocalDate> afterStandstill(
            InForce days, LocalDate end, Derivation<LocalDate> period, Counting counting) {
        LocalDate first = days.from().orElseThrow();
        Reason reason = counting.reason(Rules.APPEAL_PERMIT_SUSPENDED, first);
        long left = Math.max(reason.number(Unit.DAYS), ChronoUnit.DAYS.between(first, end) + 1);
        LocalDate standstill = lastDay(days).orElseThrow();
        return period.then(
                reason.with("first", first).with("last", standstill).with("left", Parameter.of(Unit.DAYS, (int) left)),
                standstill.plusDays(left));
    }

    /** Finds a day on which a time against a permit stood still, which began before or inside. */
    static Optional<LocalDate> standstillOf(LocalDate start, LocalDate end, Counting counting) {
        return counting.reason(Rules.APPEAL_PERMIT_BEGUN_INSIDE, start).isFounded()
                ? Optional.of(start)
                : suspension(start, end, counting)
                        .flatMap(wording -> wording.inForce().from());
    }

    /** No text says that the six months after the works stood still; they are not carried over. */
    static Derivation<LocalDate> endOfTimeAfterWorks(Derivation<LocalDate> start, Reason period, Counting counting) {
        Derivation<LocalDate> ordinary =
                Counting.move(start, period, day -> day.plusMonths(period.number(Unit.MONTHS)));
        Optional<LocalDate> standstill = ordinary.unfounded().isPresent()
                ? Optional.empty()
                : standstillOf(start.value(), ordinary.value(), counting);
        if (standstill.isEmpty() || !counting.isReadAsUsual(Debate.PERMIT_COMPLETED, standstill.get())) {
            return ordinary;
        }
        Derivation<LocalDate> later = startOfPeriodAgainstPermit(start, counting);
        Derivation<LocalDate> end = Counting.move(later, period, day -> day.plusMonths(period.number(Unit.MONTHS)));
        return suspension(later.value(), end.value(), counting)
                .map(wording -> afterStandstill(wording.inForce(), end.value(), end, counting))
                .orElse(end);
    }

    /** Says of a period that ran on these days, and of which no text was found, that the ordinary law counted it. */
    static Derivation<LocalDate> unsettled(Derivation<LocalDate> period, Law law) {
        if (period.unfounded().isPresent()) {
            return period;
        }
        LocalDate start = period.steps().get(0).before();
        return law.rule(Rules.PERIOD_HEALTH_EMERGENCY_UNSETTLED).wordings().stream()
                .map(wording -> wording.inForce().from().orElse(LocalDate.MIN))
                .filter(first -> !period.value().isBefore(first))
                .map(first -> Reason.of(law, Rules.PERIOD_HEALTH_EMERGENCY_UNSETTLED, first))
                .filter(reason -> reason.wording()
                        .filter(wording -> wording.inForce()
                                .endExclusive()
                                .filter(end -> start.isBefore(end))
                                .isPresent())
                        .isPresent())
                .findFirst()
                .map(period::noting)
                .orElse(period);
    }

    private static Optional<Wording> suspension(LocalDate start, LocalDate end, Counting counting) {
        Rule rule = counting.context().law().rule(Rules.APPEAL_PERMIT_SUSPENDED);
        return rule.wordings().stream()
                .filter(wording -> wording.inForce().endExclusive().isPresent())
                .filter(wording -> wording.inForce()
                        .from()
                        .filter(first -> start.isBefore(first) && !end.isBefore(first))
                        .isPresent())
                .findFirst();
    }

    private static Optional<LocalDate> lastDay(InForce days) {
        return days.endExclusive().map(day -> day.minusDays(1));
    }
}
