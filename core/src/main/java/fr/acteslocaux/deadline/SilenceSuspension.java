package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.Law;
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
 *
 * @param law  the law
 * @param first  the first day of the suspension
 * @param end  the first day after it, the same as the first if there is no suspension
 */
record SilenceSuspension(Law law, LocalDate first, LocalDate end) {

    static SilenceSuspension of(Law law) {
        return law.rule(Rules.IMPLIED_HEALTH_EMERGENCY_SUSPENDS).wordings().stream()
                .map(Wording::inForce)
                .map(days -> new SilenceSuspension(law, first(days), end(days)))
                .findFirst()
                .orElseGet(() -> new SilenceSuspension(law, LocalDate.MAX, LocalDate.MAX));
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
        return day.isBefore(first) || isBefore(day)
                ? start
                : start.then(Reason.of(law, Rules.IMPLIED_HEALTH_EMERGENCY_START, day), end);
    }

    /** Says whether these days interrupt a period, which began before them and did not end before them. */
    boolean lengthens(LocalDate start, Derivation<LocalDate> period) {
        return start.isBefore(first) && !period.value().isBefore(first);
    }

    /** Adds these days to a period that they interrupt. */
    Derivation<LocalDate> lengthened(LocalDate start, Derivation<LocalDate> period) {
        return lengthens(start, period)
                ? Counting.move(
                        period,
                        Reason.of(law, Rules.IMPLIED_HEALTH_EMERGENCY_SUSPENDS, first)
                                .with("suspended", first)
                                .with("last", end.minusDays(1)),
                        day -> day.plusDays(ChronoUnit.DAYS.between(first, end)))
                : period;
    }

    /** Finds the day on which silence refuses what was received on a day, and what put it off. */
    List<Happening> untilRefusal(LocalDate received, Reason silence) {
        int months = silence.number(Unit.MONTHS);
        LocalDate usual = received.plusMonths(months);
        if (end.equals(LocalDate.MAX)) {
            return List.of(new Happening(usual, silence));
        }
        if (!received.isBefore(first) && received.isBefore(end)) {
            return List.of(
                    new Happening(end, Reason.of(law, Rules.IMPLIED_HEALTH_EMERGENCY_START, received)),
                    new Happening(end.plusMonths(months), silence));
        }
        if (!received.isBefore(first) || usual.isBefore(first)) {
            return List.of(new Happening(usual, silence));
        }
        LocalDate later = usual.plusDays(ChronoUnit.DAYS.between(first, end));
        Reason suspends = Reason.of(law, Rules.IMPLIED_HEALTH_EMERGENCY_SUSPENDS, first)
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
