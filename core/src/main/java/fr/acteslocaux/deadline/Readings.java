package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Computes a deadline under the usual reading of the law, and under every other one, of which it keeps those that differ. */
final class Readings {

    private static final Set<LegalCalendar.LocalHolidays> WITHOUT_GOOD_FRIDAY =
            Set.of(LegalCalendar.LocalHolidays.ALSACE_MOSELLE);
    private static final Set<LegalCalendar.LocalHolidays> WITH_OBSERVED_DAY =
            Set.of(LegalCalendar.LocalHolidays.SAINT_MARTIN, LegalCalendar.LocalHolidays.SAINT_MARTIN_OBSERVED);

    private Readings() {}

    /** Returns the counting by the usual reading. */
    static Counting usual(LegalContext context) {
        return new Counting(Set.of(), context.calendarOfLaw(), context.ownCalendar(), context);
    }

    static Deadline of(LegalContext context, Function<Counting, Derivation<LocalDate>> period) {
        Counting usualCounting = usual(context);
        Derivation<LocalDate> usual = period.apply(usualCounting);
        Outcome<LocalDate> outcome = Outcome.of(usual);
        boolean isDebatable = !usualCounting.met().isEmpty()
                || !context.localHolidays().isEmpty()
                || context.ownCalendar().isPresent();
        return new Deadline.Counted(
                outcome,
                isDebatable && outcome instanceof Outcome.Determined
                        ? others(usual, usualCounting, period)
                        : List.of());
    }

    private static List<Deadline.Reading> others(
            Derivation<LocalDate> usual, Counting usualCounting, Function<Counting, Derivation<LocalDate>> period) {
        List<Deadline.Reading> readings = new ArrayList<>();
        List<Deadline.Reading> together = new ArrayList<>();
        for (Departure departure : departures(usualCounting, usual.value())) {
            Derivation<LocalDate> derivation = period.apply(departure.counting(usualCounting.context()));
            if (derivation.unfounded().isPresent() || !departure.basis().isFounded()) {
                continue;
            }
            Deadline.Reading other = new Deadline.Reading(departure.basis(), derivation);
            if (!departure.isSingle()) {
                together.add(other);
            } else if (!other.lastDay().equals(usual.value())) {
                readings.add(other);
            }
        }
        if (!together.isEmpty()) {
            Deadline.Reading first = Collections.min(together, Comparator.comparing(Deadline.Reading::lastDay));
            if (first.lastDay().isBefore(usual.value())
                    && readings.stream().allMatch(reading -> first.lastDay().isBefore(reading.lastDay()))) {
                readings.add(first);
            }
        }
        return readings;
    }

    /** In what a reading departs from the usual one: debates read otherwise, and perhaps other closed days. */
    private record Departure(
            List<Reason> bases, Set<Debate> debates, LegalCalendar calendar, Optional<LegalCalendar> own) {

        boolean isSingle() {
            return bases.size() == 1;
        }

        Reason basis() {
            return isSingle() ? bases.get(0) : Reason.together(Rules.READINGS_TOGETHER, bases);
        }

        Departure also(Debate debate, Reason basis) {
            Set<Debate> more = EnumSet.of(debate);
            more.addAll(debates);
            return new Departure(with(basis), more, calendar, own);
        }

        Departure also(Reason basis, LegalCalendar other) {
            return new Departure(with(basis), debates, other, own);
        }

        Departure withoutOwnDays(Reason basis) {
            return new Departure(with(basis), debates, calendar, Optional.empty());
        }

        private List<Reason> with(Reason basis) {
            List<Reason> more = new ArrayList<>(bases);
            more.add(basis);
            return more;
        }

        Counting counting(LegalContext context) {
            return new Counting(debates, calendar, own, context);
        }
    }

    /** Finds every way to depart from the usual reading: in one thing, or in several together, which may be earlier still. */
    private static List<Departure> departures(Counting usual, LocalDate lastDay) {
        LegalContext context = usual.context();
        Departure none = new Departure(List.of(), Set.of(), context.calendarOfLaw(), context.ownCalendar());
        List<Departure> departures = new ArrayList<>(List.of(none));
        usual.met().forEach((debate, day) -> {
            Reason basis = usual.reason(debate.otherReading(), day);
            List.copyOf(departures).forEach(departure -> departures.add(departure.also(debate, basis)));
        });
        List<Departure> sameCalendar = List.copyOf(departures);
        otherCalendars(usual, lastDay)
                .forEach((basis, calendar) ->
                        sameCalendar.forEach(departure -> departures.add(departure.also(basis, calendar))));
        if (context.ownCalendar().isPresent()) {
            Reason basis = usual.reason(Rules.OWN_CLOSED_DAYS_NOT_COUNTED, lastDay);
            List.copyOf(departures).forEach(departure -> departures.add(departure.withoutOwnDays(basis)));
        }
        return departures.subList(1, departures.size());
    }

    private static Map<Reason, LegalCalendar> otherCalendars(Counting usual, LocalDate lastDay) {
        Set<LegalCalendar.LocalHolidays> local = usual.context().localHolidays();
        if (local.isEmpty()) {
            return Map.of();
        }
        Map<Reason, LegalCalendar> calendars = new LinkedHashMap<>();
        if (local.contains(LegalCalendar.LocalHolidays.GOOD_FRIDAY)) {
            add(calendars, Rules.GOOD_FRIDAY_NOT_COUNTED, WITHOUT_GOOD_FRIDAY, usual, lastDay);
        }
        add(calendars, Rules.LOCAL_HOLIDAYS_NOT_COUNTED, Set.of(), usual, lastDay);
        if (local.contains(LegalCalendar.LocalHolidays.SAINT_MARTIN)) {
            add(calendars, Rules.SAINT_MARTIN_OBSERVED_DAY, WITH_OBSERVED_DAY, usual, lastDay);
        }
        return calendars;
    }

    /** Where nothing else is debated, a calendar that carries over to the same days gives the same answer. */
    private static void add(
            Map<Reason, LegalCalendar> calendars,
            Rule basis,
            Set<LegalCalendar.LocalHolidays> local,
            Counting usual,
            LocalDate lastDay) {
        LegalCalendar other = LegalCalendar.with(local);
        boolean isNothingElse =
                usual.met().isEmpty() && usual.context().ownCalendar().isEmpty();
        if (!isNothingElse || usual.wouldDiffer(other)) {
            calendars.put(usual.reason(basis, lastDay), other);
        }
    }
}
