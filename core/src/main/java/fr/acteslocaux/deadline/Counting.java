package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.calendar.MonthEndReading;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * How days are counted under one reading of the law: which closed days, and which debates are read otherwise than usual.
 * <p>
 * It remembers which debates it met, so that readings that cannot differ need not be computed.
 */
final class Counting {

    private static final Reason CLOSED_DAY = Reason.of("period.closed-day", "CE-2014-362568", "CPC-642");
    private static final Reason LOCAL_DAYS_UNKNOWN = Reason.of("local-holidays.unknown", "LOCAL-DAYS-UNKNOWN");

    private static final Reason HEALTH_EMERGENCY = Reason.of("appeal.covid", "ORD-2020-306");
    private static final LocalDate EMERGENCY_START = LocalDate.of(2020, 3, 12);
    private static final LocalDate EMERGENCY_END = LocalDate.of(2020, 6, 23);

    private final Set<Debate> readOtherwise;
    private final LegalCalendar calendar;
    private final LegalContext context;
    private Set<Debate> met = Set.of();

    Counting(Set<Debate> readOtherwise, LegalCalendar calendar, LegalContext context) {
        this.readOtherwise = readOtherwise;
        this.calendar = calendar;
        this.context = context;
    }

    /** Counts clear months, then carries over to an open day: the other order would give a day too many on Sundays. */
    Derivation<LocalDate> clearMonths(Derivation<LocalDate> from, int months, Reason reason) {
        LocalDate lastDay = lastDay(from.value(), months);
        return afterHealthEmergency(carriedOver(from.then(reason, day -> lastDay)));
    }

    private Derivation<LocalDate> afterHealthEmergency(Derivation<LocalDate> period) {
        LocalDate lastDay = period.value();
        if (lastDay.isBefore(EMERGENCY_START)
                || lastDay.isAfter(EMERGENCY_END)
                || !isReadAsUsual(Debate.HEALTH_EMERGENCY)) {
            return period;
        }
        return carriedOver(period.then(HEALTH_EMERGENCY, day -> EMERGENCY_END.plusMonths(2)));
    }

    private LocalDate lastDay(LocalDate trigger, int months) {
        LocalDate usual = MonthEndReading.MORROW_OF_TERM.lastDay(trigger, months);
        if (trigger.getDayOfMonth() < MonthEndReading.LAST_DAY_OF_EVERY_MONTH) {
            return usual;
        }
        LocalDate other = MonthEndReading.TERM_OF_MORROW.lastDay(trigger, months);
        return other.equals(usual) || isReadAsUsual(Debate.MONTH_END) ? usual : other;
    }

    Derivation<LocalDate> carriedOver(Derivation<LocalDate> day) {
        Derivation<LocalDate> open = day.then(CLOSED_DAY, calendar::openOrNext);
        return context.knowsLocalHolidays(open.value()) ? open : open.noting(LOCAL_DAYS_UNKNOWN);
    }

    /** Finds the day on which clear months end, month ends read as usual. */
    LocalDate endOfClearMonths(LocalDate trigger, int months) {
        return calendar.openOrNext(MonthEndReading.MORROW_OF_TERM.lastDay(trigger, months));
    }

    /** Says which way a debate is read, and remembers that the answer depends on it. */
    boolean isReadAsUsual(Debate debate) {
        if (met.isEmpty()) {
            met = EnumSet.of(debate);
        } else {
            met.add(debate);
        }
        return !readOtherwise.contains(debate);
    }

    Set<Debate> met() {
        return met;
    }
}
