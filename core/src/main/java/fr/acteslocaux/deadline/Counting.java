package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.building.OneMore;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * How days are counted under one reading of the law: which law, which closed days, and which debates are read otherwise than
 * usual.
 * <p>
 * It remembers which debates it met, and on which day, so that readings that cannot differ need not be computed.
 */
final class Counting {

    private final Set<Debate> readOtherwise;
    private final LegalCalendar calendar;
    private final LegalCalendar closing;
    private final boolean hasOwnDays;
    private final LegalContext context;
    private Map<Debate, LocalDate> met = Map.of();
    private List<LocalDate> carried = List.of();

    Counting(Set<Debate> readOtherwise, LegalCalendar calendar, Optional<LegalCalendar> own, LegalContext context) {
        this.readOtherwise = readOtherwise;
        this.calendar = calendar;
        this.closing = own.isEmpty() ? calendar : calendar.combinedWith(own.get());
        this.hasOwnDays = own.isPresent();
        this.context = context;
    }

    /** Moves a day by a period that is not carried over. No day is counted beyond the end of the calendars. */
    static Derivation<LocalDate> move(Derivation<LocalDate> from, Reason period, UnaryOperator<LocalDate> move) {
        LocalDate end = LegalCalendar.lastKnown();
        return !period.isFounded()
                        || (!from.value().isAfter(end)
                                && !move.apply(from.value()).isAfter(end))
                ? from.then(period, move)
                : from.noting(outOfReach(period.rule()));
    }

    private static Reason outOfReach(Rule rule) {
        return Reason.unknown(rule, Facts.DAY_WITHIN_CALENDARS);
    }

    LegalContext context() {
        return context;
    }

    Reason reason(Rule rule, LocalDate day) {
        return Reason.of(context.law(), rule, day);
    }

    /** Counts the months that the reason gives. */
    Derivation<LocalDate> clearMonths(Derivation<LocalDate> from, Reason reason) {
        return clearMonths(from, reason, reason.number(Unit.MONTHS));
    }

    /** Counts clear months, then carries over to an open day: the other order would give a day too many on Sundays. */
    Derivation<LocalDate> clearMonths(Derivation<LocalDate> from, Reason reason, int months) {
        if (!reason.isFounded() || !calendar.knows(from.value())) {
            return from.noting(reason.isFounded() ? outOfReach(reason.rule()) : reason);
        }
        LocalDate last = lastDay(from.value(), months);
        return calendar.knows(last)
                ? HealthEmergency.afterPeriodOfMonths(months, carriedOver(from.then(reason, last)), this)
                : from.noting(outOfReach(reason.rule()));
    }

    /** Counts the clear months that the reason gives to challenge a planning permit, which ran otherwise in spring 2020. */
    Derivation<LocalDate> clearMonthsAgainstPermit(Derivation<LocalDate> from, Reason reason, int months) {
        Derivation<LocalDate> start = HealthEmergency.startOfPeriodAgainstPermit(from, this);
        if (!reason.isFounded() || !calendar.knows(start.value())) {
            return start.noting(reason.isFounded() ? outOfReach(reason.rule()) : reason);
        }
        LocalDate last = lastDay(start.value(), months);
        return calendar.knows(last)
                ? HealthEmergency.endOfPeriodAgainstPermit(start.value(), start.then(reason, last), this)
                : start.noting(outOfReach(reason.rule()));
    }

    /** Counts the years of a reasonable time: clear and carried over, though neither is settled. */
    Derivation<LocalDate> reasonableYears(Derivation<LocalDate> from, Reason reason) {
        return HealthEmergency.afterReasonableTime(ordinaryYears(from, reason), this);
    }

    private Derivation<LocalDate> ordinaryYears(Derivation<LocalDate> from, Reason reason) {
        Derivation<LocalDate> time = years(from, reason);
        return isReadAsUsual(Debate.REASONABLE_TIME, from.value()) ? carriedOver(time) : time;
    }

    private Derivation<LocalDate> years(Derivation<LocalDate> from, Reason reason) {
        int years = reason.number(Unit.YEARS);
        boolean isClear = isReadAsUsual(Debate.REASONABLE_TIME, from.value());
        return move(from, reason, day -> day.plusYears(years).plusDays(isClear ? 1 : 0));
    }

    /** Counts the years of a reasonable time against a planning permit: that they stood still in spring 2020 is a reading. */
    Derivation<LocalDate> reasonableYearsAgainstPermit(Derivation<LocalDate> from, Reason reason) {
        Derivation<LocalDate> time = ordinaryYears(from, reason);
        Optional<LocalDate> standstill = time.unfounded().isPresent()
                ? Optional.empty()
                : HealthEmergency.standstillOf(from.value(), time.value(), this);
        if (standstill.isEmpty() || !isReadAsUsual(Debate.HEALTH_EMERGENCY, standstill.get())) {
            return time;
        }
        Derivation<LocalDate> start = HealthEmergency.startOfPeriodAgainstPermit(from, this);
        return HealthEmergency.endOfPeriodAgainstPermit(start.value(), years(start, reason), this);
    }

    private LocalDate lastDay(LocalDate trigger, int months) {
        LocalDate usual = MonthEndReading.MORROW_OF_TERM.lastDay(trigger, months);
        if (trigger.getDayOfMonth() < MonthEndReading.LAST_DAY_OF_EVERY_MONTH) {
            return usual;
        }
        LocalDate other = MonthEndReading.TERM_OF_MORROW.lastDay(trigger, months);
        return other.equals(usual) || isReadAsUsual(Debate.MONTH_END, trigger) ? usual : other;
    }

    Derivation<LocalDate> carriedOver(Derivation<LocalDate> day) {
        Derivation<LocalDate> open = pastClosedDays(day);
        return context.knowsLocalHolidays(open.value())
                ? open
                : open.noting(reason(Rules.LOCAL_HOLIDAYS_UNKNOWN, open.value()));
    }

    /** What the law closes is carried over by the law; what only a calendar of one's own closes is said apart. */
    private Derivation<LocalDate> pastClosedDays(Derivation<LocalDate> day) {
        LocalDate last = day.value();
        if (context.territory().isPresent()) {
            carried = OneMore.after(carried, last);
        }
        Optional<LocalDate> open = open(last);
        if (open.isEmpty()) {
            return day.noting(outOfReach(Rules.PERIOD_CLOSED_DAY));
        }
        LocalDate byLaw = hasOwnDays ? calendar.openOrNext(last) : open.get();
        Derivation<LocalDate> lawful = day.then(reason(Rules.PERIOD_CLOSED_DAY, last), byLaw);
        return open.get().equals(byLaw) ? lawful : lawful.then(reason(Rules.PERIOD_OWN_CLOSED_DAY, byLaw), open.get());
    }

    /** Finds the day on which clear months end, month ends read as usual; empty if the calendar does not reach so far. */
    Optional<LocalDate> endOfClearMonths(LocalDate trigger, int months) {
        if (!calendar.knows(trigger)) {
            return Optional.empty();
        }
        return open(MonthEndReading.MORROW_OF_TERM.lastDay(trigger, months));
    }

    /** Finds the first open day from a day on; empty if the calendars do not reach so far. */
    private Optional<LocalDate> open(LocalDate day) {
        return calendar.knows(day) ? Optional.of(closing.openOrNext(day)).filter(calendar::knows) : Optional.empty();
    }

    /** Says which way a debate is read, and remembers that the answer depends on it. */
    boolean isReadAsUsual(Debate debate, LocalDate day) {
        if (met.isEmpty()) {
            met = new EnumMap<>(Debate.class);
        }
        met.put(debate, day);
        return !readOtherwise.contains(debate);
    }

    /** Says whether another calendar would carry one of the days over to another day. */
    boolean wouldDiffer(LegalCalendar other) {
        return carried.stream()
                .anyMatch(day -> calendar.knows(day) && !other.openOrNext(day).equals(calendar.openOrNext(day)));
    }

    Map<Debate, LocalDate> met() {
        return met;
    }
}
