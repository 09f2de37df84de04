package fr.acteslocaux.convention;

import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How long something has effect.
 * <p>
 * For example, from its signature to Friday 5 September 2025 included, without tacit renewal.
 *
 * @legal.term durée
 * @param start  when it begins
 * @param lastDay  the last day, included, before any renewal
 * @param statedLength  the length that the text states beside the days, as in {@code 1 an, du … au …}; empty if none
 * @param tacitRenewal  how it is renewed unless a party objects, empty if it is not
 */
public record Term(Start start, LocalDate lastDay, Optional<Length> statedLength, Optional<TacitRenewal> tacitRenewal) {

    /**
     * From which day to which day something has effect, both included. For example, Monday 3 June 2024 to Friday 5 September
     * 2025 is 460 days, or a year, three months and three days.
     *
     * @legal.term période d'effet
     * @param firstDay  the first day, included
     * @param lastDay  the last day, included, before {@link LocalDate#MAX}
     */
    public record EffectivePeriod(LocalDate firstDay, LocalDate lastDay) implements Localized {

        public EffectivePeriod {
            Objects.requireNonNull(firstDay, "firstDay");
            Objects.requireNonNull(lastDay, "lastDay");
            if (lastDay.equals(LocalDate.MAX)) {
                throw new IllegalArgumentException("Argument 'lastDay' must have a morrow, found " + lastDay);
            }
            if (lastDay.isBefore(firstDay)) {
                throw new IllegalArgumentException(
                        "Argument 'lastDay' must not be before " + firstDay + ", found " + lastDay);
            }
        }

        /**
         * Counts the days, the first and the last included.
         *
         * @return the number of days, at least 1
         */
        public long days() {
            return ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
        }

        /**
         * Measures the period in years, months and days, the first and the last day included.
         *
         * @return the length
         */
        public Period length() {
            return Period.between(firstDay, lastDay.plusDays(1));
        }

        /**
         * Says whether a day is in the period.
         *
         * @param day  the day
         * @return true if it is
         */
        public boolean includes(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }

        /**
         * Writes the period for a reader.
         *
         * @param language  the reader's language
         * @return such as {@code du lundi 3 juin 2024 au vendredi 5 septembre 2025}
         */
        @Override
        public String in(Language language) {
            return Message.of(
                            "from-day-to-day",
                            Explanations.day(language, firstDay),
                            Explanations.day(language, lastDay))
                    .in(language);
        }
    }

    /**
     * When a term begins: on a date, or with an event whose date the text does not give.
     *
     * @legal.term prise d'effet
     */
    public sealed interface Start {

        /**
         * A date.
         *
         * @param day  the first day, included
         */
        record OnDay(LocalDate day) implements Start {

            public OnDay {
                Objects.requireNonNull(day, "day");
            }
        }

        /** The signature: of the last party, where there are several. */
        record AtSignature() implements Start {}

        /** The notification to the other party. */
        record AtNotification() implements Start {}

        /** The day from which the act that authorises it is executory. */
        record WhenExecutory() implements Start {}
    }

    /**
     * How a term is renewed unless a party objects.
     *
     * @legal.term tacite reconduction
     * @param length  for how long each time
     * @param times  how many times at most, empty if without limit
     */
    public record TacitRenewal(Length length, OptionalInt times) {

        /** The most times that can be stated, far above any lawful convention. */
        public static final int MOST_TIMES = 100;

        public TacitRenewal {
            Objects.requireNonNull(length, "length");
            Objects.requireNonNull(times, "times");
            if (times.orElse(1) < 1 || times.orElse(1) > MOST_TIMES) {
                throw new IllegalArgumentException(
                        "Argument 'times' must be from 1 to " + MOST_TIMES + ", found " + times.getAsInt());
            }
        }
    }

    /**
     * The days that a term may begin with, as far as they are known.
     *
     * @param lastSignature  the day on which the last party signed
     * @param notification  the day of the notification to the other party
     * @param executory  the day from which the act that authorises it is executory
     */
    public record Dates(
            Optional<LocalDate> lastSignature, Optional<LocalDate> notification, Optional<LocalDate> executory) {

        public Dates {
            Objects.requireNonNull(lastSignature, "lastSignature");
            Objects.requireNonNull(notification, "notification");
            Objects.requireNonNull(executory, "executory");
        }

        /**
         * Knows nothing but the last signature.
         *
         * @param day  the day on which the last party signed
         * @return the dates
         */
        public static Dates ofLastSignature(LocalDate day) {
            return new Dates(Optional.of(day), Optional.empty(), Optional.empty());
        }

        /**
         * Knows nothing.
         *
         * @return the dates, all empty
         */
        public static Dates unknown() {
            return new Dates(Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    private static final Reason ON_DAY = Reason.of(Rules.TERM_FROM_DAY);
    private static final Reason FROM_LAST_SIGNATURE = Reason.of(Rules.TERM_FROM_LAST_SIGNATURE);
    private static final Reason FROM_NOTIFICATION = Reason.of(Rules.TERM_FROM_NOTIFICATION);
    private static final Reason FROM_EXECUTORY = Reason.of(Rules.TERM_FROM_EXECUTORY_DAY);
    private static final Reason LAST_DAY_INCLUDED = Reason.of(Rules.TERM_LAST_DAY_INCLUDED);
    private static final Reason RENEWED = Reason.of(Rules.TERM_RENEWED);

    public Term {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(statedLength, "statedLength");
        Objects.requireNonNull(tacitRenewal, "tacitRenewal");
    }

    /**
     * Makes a term from the last signature, without tacit renewal.
     *
     * @param lastDay  the last day, included
     * @return the term
     */
    public static Term until(LocalDate lastDay) {
        return new Term(new Start.AtSignature(), lastDay);
    }

    /**
     * Makes a term without tacit renewal.
     *
     * @param start  when it begins
     * @param lastDay  the last day, included
     */
    public Term(Start start, LocalDate lastDay) {
        this(start, lastDay, Optional.empty(), Optional.empty());
    }

    /**
     * Finds the days between which it has effect, before any renewal.
     *
     * @legal.source CCIV-1103, INCLUSIVE-END
     * @param dates  the days that are known
     * @return the period, both days included; undetermined if the day that it begins with is missing, or after the last, or
     *     if the last is the end of the calendar
     */
    public Outcome<EffectivePeriod> resolve(Dates dates) {
        if (start instanceof Start.OnDay onDay) {
            return from(Optional.of(onDay.day()), ON_DAY, Facts.TERM_FIRST_DAY);
        }
        if (start instanceof Start.AtNotification) {
            return from(dates.notification(), FROM_NOTIFICATION, Facts.CONVENTION_NOTIFICATION_DATE);
        }
        return start instanceof Start.WhenExecutory
                ? from(dates.executory(), FROM_EXECUTORY, Facts.ACT_EXECUTORY_DATE)
                : from(dates.lastSignature(), FROM_LAST_SIGNATURE, Facts.CONVENTION_LAST_SIGNATURE_DATE);
    }

    private Outcome<EffectivePeriod> from(Optional<LocalDate> first, Reason reason, Fact missing) {
        if (first.isEmpty()) {
            return Outcome.missing(reason, missing);
        }
        if (lastDay.isBefore(first.get())) {
            return Outcome.missing(reason, Facts.TERM_DAYS_IN_ORDER);
        }
        if (lastDay.equals(LocalDate.MAX)) {
            return Outcome.missing(LAST_DAY_INCLUDED, Facts.CALENDAR_DAY_IN_REACH);
        }
        return Outcome.of(Derivation.from(new EffectivePeriod(first.get(), lastDay))
                .noting(reason.with("day", first.get()))
                .noting(LAST_DAY_INCLUDED.with("day", lastDay)));
    }

    /**
     * Finds the last day if it is renewed each time. Each renewal begins on the morrow of the day before it.
     *
     * @return the day, included; undetermined if it may be renewed without limit, or beyond the end of the calendar
     */
    public Outcome<LocalDate> lastDayRenewed() {
        Derivation<LocalDate> last = Derivation.from(lastDay).noting(LAST_DAY_INCLUDED.with("day", lastDay));
        if (tacitRenewal.isEmpty()) {
            return Outcome.of(last);
        }
        if (tacitRenewal.get().times().isEmpty()) {
            return Outcome.missing(RENEWED, Facts.TERM_OBJECTION);
        }
        Length length = tacitRenewal.get().length();
        try {
            for (int i = 0; i < tacitRenewal.get().times().getAsInt(); i++) {
                last = last.then(RENEWED, day -> length.addTo(day.plusDays(1)).minusDays(1));
            }
        } catch (DateTimeException beyondTheCalendar) {
            return Outcome.missing(RENEWED, Facts.CALENDAR_DAY_IN_REACH);
        }
        return Outcome.of(last);
    }
}
