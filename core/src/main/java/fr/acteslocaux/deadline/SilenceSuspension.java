package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.law.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The days of spring 2020 on which no period of silence ran. The days that were left run from the day after them; what was
 * received on them counts as received on that day.
 * <p>
 * For example, a request received on Monday 3 February 2020 was refused by silence on Thursday 16 July 2020: 104 days after
 * Friday 3 April.
 * <p>
 * The ordinance was not read: read otherwise, silence was not suspended.
 *
 * @param counting  the reading of the law
 * @param first  the first day of the suspension
 * @param end  the first day after it, the same as the first if there is no suspension
 */
record SilenceSuspension(Counting counting, LocalDate first, LocalDate end) {

    static SilenceSuspension of(Counting counting) {
        return counting.context().law().rule(Rules.IMPLIED_HEALTH_EMERGENCY_SUSPENDS).wordings().stream()
                .map(Wording::inForce)
                .map(days -> new SilenceSuspension(counting, first(days), end(days)))
                .findFirst()
                .orElseGet(() -> new SilenceSuspension(counting, LocalDate.MAX, LocalDate.MAX));
    }

    private static LocalDate first(InForce days) {
        return days.from().orElse(LocalDate.MIN);
    }

    private static LocalDate end(InForce days) {
        return days.endExclusive().orElse(LocalDate.MAX);
    }

    /** Puts off the start of a period that would have started on one of these days. */
    Derivation<LocalDate> started(Derivation<LocalDate> start) {
        LocalDate day = start.value();
        return isOneOfItsDays(day)
                ? start.then(counting.reason(Rules.IMPLIED_HEALTH_EMERGENCY_START, day), end)
                : start;
    }

    private boolean isOneOfItsDays(LocalDate day) {
        return !day.isBefore(first) && day.isBefore(end) && isReadAsUsual();
    }

    private boolean isReadAsUsual() {
        return counting.isReadAsUsual(Debate.SILENCE_SUSPENDED, first);
    }

    /** Says whether these days interrupt a period, which began before them and did not end before them. */
    boolean lengthens(LocalDate start, Derivation<LocalDate> period) {
        return interrupts(start, period.value());
    }

    private boolean interrupts(LocalDate start, LocalDate usual) {
        return start.isBefore(first) && !usual.isBefore(first) && isReadAsUsual();
    }

    /** Adds these days to a period that they interrupt. */
    Derivation<LocalDate> lengthened(LocalDate start, Derivation<LocalDate> period) {
        return lengthens(start, period)
                ? Counting.move(
                        period,
                        counting.reason(Rules.IMPLIED_HEALTH_EMERGENCY_SUSPENDS, first)
                                .with("suspended", first)
                                .with("last", end.minusDays(1)),
                        day -> day.plusDays(ChronoUnit.DAYS.between(first, end)))
                : period;
    }

    /** Finds the day on which silence refuses what was received on a day, and what put it off. */
    List<Happening> untilRefusal(LocalDate received, Reason silence) {
        int months = silence.number(Unit.MONTHS);
        LocalDate usual = received.plusMonths(months);
        if (isOneOfItsDays(received)) {
            return List.of(
                    new Happening(end, counting.reason(Rules.IMPLIED_HEALTH_EMERGENCY_START, received)),
                    new Happening(end.plusMonths(months), silence));
        }
        if (!interrupts(received, usual)) {
            return List.of(new Happening(usual, silence));
        }
        LocalDate later = usual.plusDays(ChronoUnit.DAYS.between(first, end));
        Reason suspends = counting.reason(Rules.IMPLIED_HEALTH_EMERGENCY_SUSPENDS, first)
                .with("suspended", first)
                .with("last", end.minusDays(1));
        return List.of(
                new Happening(usual, silence.as(Rules.IMPLIED_SILENCE)),
                new Happening(later, suspends),
                new Happening(later, silence));
    }

    /** Says whether the suspension is over on a day. */
    boolean isBefore(LocalDate day) {
        return !day.isBefore(end);
    }

    /** Counts the days between two, both included, on which there is no suspension. */
    long daysOutside(LocalDate from, LocalDate last) {
        LocalDate afterLast = last.plusDays(1);
        LocalDate begin = from.isAfter(first) ? from : first;
        LocalDate stop = afterLast.isBefore(end) ? afterLast : end;
        long suspended = Math.max(0, ChronoUnit.DAYS.between(begin, stop));
        return ChronoUnit.DAYS.between(from, afterLast) - suspended;
    }
}
