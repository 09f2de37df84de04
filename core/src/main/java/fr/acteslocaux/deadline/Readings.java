package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.calendar.LocalHolidays;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Computes a deadline under the usual reading of the law, and under every other one, of which it keeps those that differ. */
final class Readings {

    private static final Map<Debate, Reason> OTHER_READINGS = new EnumMap<>(Map.of(
            Debate.MONTH_END, Reason.of("month-end.term-of-morrow", "CE-409579", "CPC-641"),
            Debate.LONG_PERIOD, Reason.of("overseas.repealed-period", "CJA-R421-1", "CJA-R421-6"),
            Debate.YEAR, Reason.of("reasonable-year.clear", "CZABAJ-EDGE")));
    private static final Reason NO_LOCAL_DAYS = Reason.of("local-holidays.not-counted", "LOCAL-DAYS", "CPC-642");
    private static final Reason NO_TEMPLE = Reason.of("good-friday.not-counted", "CTRAV-L3134-13", "LOCAL-DAYS");
    private static final Reason OBSERVED_DAY = Reason.of("saint-martin.observed-day", "SAINT-MARTIN-28-MAY");

    private Readings() {}

    static Deadline of(
            LocalDate trigger, Reason law, LegalContext context, Function<Counting, Derivation<LocalDate>> period) {
        if (!KnownLaw.rules(trigger, law)) {
            return KnownLaw.missing(law);
        }
        Counting usualCounting = new Counting(Set.of(), context.calendar(), context);
        Reading usual = new Reading(law, period.apply(usualCounting));
        Map<Reason, Counting> others = others(usualCounting, context);
        if (others.isEmpty()) {
            return new Deadline.Day(List.of(usual));
        }
        List<Reading> readings = new ArrayList<>(List.of(usual));
        others.forEach((basis, counting) -> {
            Reading other = new Reading(basis, period.apply(counting));
            if (!other.lastDay().equals(usual.lastDay())) {
                readings.add(other);
            }
        });
        return new Deadline.Day(readings);
    }

    /** Returns the other readings of what the usual one met. */
    private static Map<Reason, Counting> others(Counting usual, LegalContext context) {
        Set<LocalHolidays> local = context.localHolidays();
        if (local.isEmpty() && usual.met().isEmpty()) {
            return Map.of();
        }
        Map<Reason, Counting> others = new LinkedHashMap<>();
        usual.met()
                .forEach(debate ->
                        others.put(otherReading(debate), new Counting(Set.of(debate), context.calendar(), context)));
        otherCalendars(local)
                .forEach((basis, calendar) -> others.put(basis, new Counting(Set.of(), calendar, context)));
        return others;
    }

    private static Reason otherReading(Debate debate) {
        return Objects.requireNonNull(OTHER_READINGS.get(debate));
    }

    private static Map<Reason, LegalCalendar> otherCalendars(Set<LocalHolidays> local) {
        Map<Reason, LegalCalendar> calendars = new LinkedHashMap<>();
        if (local.contains(LocalHolidays.GOOD_FRIDAY)) {
            calendars.put(NO_TEMPLE, LegalCalendar.with(EnumSet.of(LocalHolidays.ALSACE_MOSELLE)));
        }
        if (!local.isEmpty()) {
            calendars.put(NO_LOCAL_DAYS, LegalCalendar.national());
        }
        if (local.contains(LocalHolidays.SAINT_MARTIN)) {
            calendars.put(
                    OBSERVED_DAY,
                    LegalCalendar.with(EnumSet.of(LocalHolidays.SAINT_MARTIN, LocalHolidays.SAINT_MARTIN_OBSERVED)));
        }
        return calendars;
    }
}
