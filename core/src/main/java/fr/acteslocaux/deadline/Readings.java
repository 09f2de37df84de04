package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.calendar.LocalHolidays;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Computes a deadline under the usual reading of the law, and under every other one, of which it keeps those that differ. */
final class Readings {

    private static final Map<Debate, Reason> OTHER_READINGS = new EnumMap<>(Map.of(
            Debate.MONTH_END, Reason.of("month-end.term-of-morrow", "CE-409579", "CPC-641"),
            Debate.LONG_PERIOD, Reason.of("overseas.repealed-period", "CJA-R421-1", "CJA-R421-6"),
            Debate.YEAR, Reason.of("reasonable-year.clear", "CZABAJ-EDGE"),
            Debate.HEALTH_EMERGENCY, Reason.of("appeal.covid-not-counted", "ORD-2020-306"),
            Debate.REFUSAL_AFTER_SILENCE, Reason.of("referral.first-refusal-only", "PREFECT-SECOND-REFUSAL")));
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
        Set<LocalHolidays> local = context.localHolidays();
        if (local.isEmpty() && usualCounting.met().isEmpty()) {
            return new Deadline.Day(List.of(usual));
        }
        List<Reading> readings = new ArrayList<>(List.of(usual));
        List<Reading> together = new ArrayList<>();
        for (Departure departure : departures(usualCounting.met(), context)) {
            Reading other = new Reading(departure.basis(), period.apply(departure.counting(context)));
            if (!departure.isSingle()) {
                together.add(other);
            } else if (!other.lastDay().equals(usual.lastDay())) {
                readings.add(other);
            }
        }
        earliest(together)
                .filter(first ->
                        readings.stream().allMatch(reading -> first.lastDay().isBefore(reading.lastDay())))
                .ifPresent(readings::add);
        return new Deadline.Day(readings);
    }

    private static Optional<Reading> earliest(List<Reading> readings) {
        return readings.stream().min(Comparator.comparing(Reading::lastDay));
    }

    /** In what a reading departs from the usual one: debates read otherwise, and perhaps other closed days. */
    private record Departure(List<Reason> bases, Set<Debate> debates, LegalCalendar calendar) {

        boolean isSingle() {
            return bases.size() == 1;
        }

        Reason basis() {
            return isSingle()
                    ? bases.get(0)
                    : new Reason(
                            "readings.together",
                            bases.stream()
                                    .flatMap(basis -> basis.sources().stream())
                                    .distinct()
                                    .toList(),
                            Map.of());
        }

        Departure also(Debate debate) {
            Set<Debate> more = EnumSet.of(debate);
            more.addAll(debates);
            return new Departure(with(otherReading(debate)), more, calendar);
        }

        Departure also(Reason basis, LegalCalendar other) {
            return new Departure(with(basis), debates, other);
        }

        private List<Reason> with(Reason basis) {
            return Stream.concat(bases.stream(), Stream.of(basis)).toList();
        }

        Counting counting(LegalContext context) {
            return new Counting(debates, calendar, context);
        }
    }

    /** Finds every way to depart from the usual reading: in one thing, or in several together, which may be earlier still. */
    private static List<Departure> departures(Set<Debate> met, LegalContext context) {
        Departure none = new Departure(List.of(), Set.of(), context.calendar());
        List<Departure> departures = new ArrayList<>(List.of(none));
        for (Debate debate : met) {
            List.copyOf(departures).forEach(departure -> departures.add(departure.also(debate)));
        }
        List<Departure> sameCalendar = List.copyOf(departures);
        otherCalendars(context.localHolidays())
                .forEach((basis, calendar) ->
                        sameCalendar.forEach(departure -> departures.add(departure.also(basis, calendar))));
        departures.remove(none);
        return departures;
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
