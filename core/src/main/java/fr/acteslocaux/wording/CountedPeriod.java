package fr.acteslocaux.wording;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.message.Message;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A period counted from a day, such as fifteen days from the sending of a letter, or a month from a formal notice.
 * <p>
 * Unless it says so, a period is neither clear nor carried over: no text makes those of contracts so. For example, fifteen
 * days from Friday 1 March 2024 end on Saturday 16 March, and a month from Wednesday 31 January on Thursday 29 February.
 *
 * @legal.term délai de quantième à quantième
 * @legal.source CPC-641, CPC-642, CE-409579
 * @param amount  how many, from 1 to 9 999
 * @param unit  of what
 * @param isClear  whether a day more is counted (<i>délai franc</i>)
 * @param isCarriedOver  whether a last day that is closed is carried over to an open one
 */
public record CountedPeriod(int amount, Unit unit, boolean isClear, boolean isCarriedOver) {

    /** What is counted. */
    public enum Unit {
        /** Days, the first one excluded. */
        DAYS("period.days"),
        /** Months, to the day of the same number or the last of the month. */
        MONTHS("period.months"),
        /** Years, likewise. */
        YEARS("period.years");

        private final String phrase;

        Unit(String phrase) {
            this.phrase = phrase;
        }

        private LocalDate after(LocalDate day, int amount) {
            return switch (this) {
                case DAYS -> day.plusDays(amount);
                case MONTHS -> day.plusMonths(amount);
                case YEARS -> day.plusYears(amount);
            };
        }
    }

    /** The most that can be stated, far above any period of a contract. */
    public static final int MOST_AMOUNT = 9_999;

    public CountedPeriod {
        Objects.requireNonNull(unit, "unit");
        if (amount < 1 || amount > MOST_AMOUNT) {
            throw new IllegalArgumentException(
                    "Argument 'amount' must be from 1 to " + MOST_AMOUNT + ", found " + amount);
        }
    }

    /**
     * Counts days.
     *
     * @param days  how many, from 1 to 9 999
     * @return a period neither clear nor carried over
     */
    public static CountedPeriod ofDays(int days) {
        return new CountedPeriod(days, Unit.DAYS, false, false);
    }

    /**
     * Counts months.
     *
     * @param months  how many, from 1 to 9 999
     * @return a period neither clear nor carried over
     */
    public static CountedPeriod ofMonths(int months) {
        return new CountedPeriod(months, Unit.MONTHS, false, false);
    }

    /**
     * Counts years.
     *
     * @param years  how many, from 1 to 9 999
     * @return a period neither clear nor carried over
     */
    public static CountedPeriod ofYears(int years) {
        return new CountedPeriod(years, Unit.YEARS, false, false);
    }

    /**
     * Makes the period clear.
     *
     * @return the period, with a day more
     */
    public CountedPeriod clear() {
        return new CountedPeriod(amount, unit, true, isCarriedOver);
    }

    /**
     * Lets the period be carried over.
     *
     * @return the period, which ends on an open day
     */
    public CountedPeriod carriedOver() {
        return new CountedPeriod(amount, unit, isClear, true);
    }

    /**
     * Counts the period from a day, in the usual reading of month ends.
     *
     * @param trigger  the day of the event
     * @param context  the law, and the closed days for a period that is carried over
     * @return the last day, included, and how it was derived
     */
    public Derivation<LocalDate> after(LocalDate trigger, LegalContext context) {
        return after(Derivation.from(trigger), context);
    }

    /**
     * Counts the period from a day that was itself derived.
     *
     * @param trigger  the day of the event, and how it was found
     * @param context  the law, and the closed days for a period that is carried over
     * @return the last day, included, and how it was derived; unfounded where the law or the calendar does not know the days
     */
    public Derivation<LocalDate> after(Derivation<LocalDate> trigger, LegalContext context) {
        LocalDate start = trigger.value();
        if (start.isAfter(LegalCalendar.lastKnown())) {
            return trigger.noting(Reason.unknown(Rules.PERIOD_DATE_TO_DATE, Facts.DAY_WITHIN_CALENDARS));
        }
        Derivation<LocalDate> period = trigger.then(
                Reason.of(context.law(), Rules.PERIOD_DATE_TO_DATE, start)
                        .with("amount", amount)
                        .with("unit", Message.of(unit.phrase)),
                day -> unit.after(day, amount));
        if (isClear) {
            period = period.then(Reason.of(context.law(), Rules.PERIOD_CLEAR, start), day -> day.plusDays(1));
        }
        return isCarriedOver ? carriedOver(period, context) : period;
    }

    private static Derivation<LocalDate> carriedOver(Derivation<LocalDate> period, LegalContext context) {
        LocalDate last = period.value();
        LegalCalendar closing = context.calendar();
        if (!closing.knows(last) || !closing.knows(closing.openOrNext(last))) {
            return period.noting(Reason.unknown(Rules.PERIOD_CARRIED_OVER, Facts.DAY_WITHIN_CALENDARS)
                    .as(Rules.PERIOD_CLOSED_DAY));
        }
        Derivation<LocalDate> open = period.then(
                Reason.of(context.law(), Rules.PERIOD_CARRIED_OVER, last).as(Rules.PERIOD_CLOSED_DAY),
                context.calendarOfLaw()::openOrNext);
        LocalDate byLaw = open.value();
        return closing.isClosed(byLaw)
                ? open.then(Reason.of(context.law(), Rules.PERIOD_OWN_CLOSED_DAY, byLaw), closing::openOrNext)
                : open;
    }
}
