package fr.acteslocaux.deadline;

import java.time.LocalDate;

/**
 * How clear months are counted where the months have not the same length.
 * <p>
 * The two readings differ only near the end of a month: of a period of two clear months that begins on Thursday 30 June
 * 2022, the usual one makes Wednesday 31 August the last day, the other one Thursday 1 September.
 *
 * @legal.term délai franc, de quantième à quantième
 * @legal.source CE-409579, CPC-641
 * @legal.debated no ruling on a date at the end of a month was found
 */
enum MonthEndReading {

    /** The morrow of the day that has the same number, or of the month's last day: the usual reading. */
    MORROW_OF_TERM("month-end.morrow-of-term") {
        @Override
        LocalDate lastDay(LocalDate trigger, int months) {
            return trigger.plusMonths(months).plusDays(1);
        }
    },

    /** The day that has the same number as the morrow of the trigger, or the month's last day. */
    TERM_OF_MORROW("month-end.term-of-morrow") {
        @Override
        LocalDate lastDay(LocalDate trigger, int months) {
            return trigger.plusDays(1).plusMonths(months);
        }
    };

    /** The day that every month has, February in any year included. */
    static final int LAST_DAY_OF_EVERY_MONTH = 28;

    private final String id;

    MonthEndReading(String id) {
        this.id = id;
    }

    /**
     * Returns the name of the reading.
     *
     * @return the id, such as {@code month-end.morrow-of-term}
     */
    String id() {
        return id;
    }

    /**
     * Counts clear months: neither the day of the trigger nor the day on which the months end counts. The months are
     * counted at once, so that a month's end shortens the period at most once.
     *
     * @param trigger  the day of the event
     * @param months  the number of months
     * @return the last day, not yet carried over to an open one
     */
    abstract LocalDate lastDay(LocalDate trigger, int months);
}
