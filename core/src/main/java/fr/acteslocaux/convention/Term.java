package fr.acteslocaux.convention;

import fr.acteslocaux.building.EventsInOrder;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.message.AtLeastOne;
import fr.acteslocaux.message.FormatFaults;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.text.FormatFault;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.text.MalformedValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * From when and how long something has effect, as far as the text says it: a start, a last day, a length, or that no end is
 * set. Two of the first three give the third.
 * <p>
 * For example, from its signature to Friday 5 September 2025 included, without tacit renewal; or eighteen months from its
 * notification.
 *
 * @legal.term durée, prise d'effet
 * @param start  when it begins, empty if the text does not say
 * @param lastDay  the last day, included, before any renewal, empty if the text does not say
 * @param statedLength  the length that the text states, alone or beside the days as in {@code 1 an, du … au …}; empty if none
 * @param tacitRenewal  how it is renewed unless a party objects, empty if it is not
 * @param expressRenewal  how it may be renewed if the parties say so, empty if it may not
 * @param isIndefinite  whether the text says that no end is set (<i>durée indéterminée</i>)
 */
public record Term(
        Optional<Start> start,
        Optional<LocalDate> lastDay,
        Optional<Length> statedLength,
        Optional<Renewal> tacitRenewal,
        Optional<Renewal> expressRenewal,
        boolean isIndefinite) {

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
            EventsInOrder.require("lastDay", firstDay, Optional.of(lastDay));
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

        /**
         * Any other event, such as an order to begin the works.
         *
         * @param event  the event, as printed
         */
        record AtEvent(String event) implements Start {

            public AtEvent {
                Objects.requireNonNull(event, "event");
            }
        }
    }

    /**
     * How a term is renewed.
     *
     * @legal.term reconduction tacite, reconduction expresse
     * @param length  for how long each time, empty if for as long as the term itself
     * @param times  how many times at most, empty if without limit
     */
    public record Renewal(Optional<Length> length, OptionalInt times) {

        /** The most times that can be stated, far above any lawful convention. */
        public static final int MOST_TIMES = 100;

        public Renewal {
            Objects.requireNonNull(length, "length");
            Objects.requireNonNull(times, "times");
            if (times.orElse(1) < 1 || times.orElse(1) > MOST_TIMES) {
                throw new IllegalArgumentException(
                        "Argument 'times' must be from 1 to " + MOST_TIMES + ", found " + times.getAsInt());
            }
        }

        /**
         * Makes a renewal without limit.
         *
         * @param length  for how long each time
         * @return the renewal
         */
        public static Renewal each(Length length) {
            return new Renewal(Optional.of(length), OptionalInt.empty());
        }

        /**
         * Makes a renewal of the length of the term itself.
         *
         * @param times  how many times at most
         * @return the renewal
         */
        public static Renewal times(int times) {
            return new Renewal(Optional.empty(), OptionalInt.of(times));
        }

        /**
         * Says how many times at most, all else kept.
         *
         * @param most  how many times
         * @return the renewal
         */
        public Renewal atMost(int most) {
            return new Renewal(length, OptionalInt.of(most));
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
    private static final Reason FOR_LENGTH = Reason.of(Rules.TERM_FOR_LENGTH);
    private static final Reason BEFORE_LAST_DAY = Reason.of(Rules.TERM_BEFORE_LAST_DAY);
    private static final Reason INDEFINITE = Reason.of(Rules.TERM_INDEFINITE);

    public Term {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(statedLength, "statedLength");
        Objects.requireNonNull(tacitRenewal, "tacitRenewal");
        Objects.requireNonNull(expressRenewal, "expressRenewal");
        if (!isIndefinite) {
            AtLeastOne.require("term", "start, lastDay, statedLength", start, lastDay, statedLength);
        } else if (lastDay.isPresent()) {
            throw new MalformedValueException(FormatFaults.ofPart(
                    "term",
                    lastDay.get().toString(),
                    FormatFault.Kind.COMPONENT,
                    Message.of("no-last-day"),
                    lastDay.get().toString()));
        }
    }

    private Term(@Nullable Start start, @Nullable LocalDate lastDay, @Nullable Length length, boolean isIndefinite) {
        this(
                Optional.ofNullable(start),
                Optional.ofNullable(lastDay),
                Optional.ofNullable(length),
                Optional.empty(),
                Optional.empty(),
                isIndefinite);
    }

    /**
     * Makes a term without renewal.
     *
     * @param start  when it begins
     * @param lastDay  the last day, included
     */
    public Term(Start start, LocalDate lastDay) {
        this(start, lastDay, null, false);
    }

    /**
     * Makes a term from the last signature, without renewal.
     *
     * @param lastDay  the last day, included
     * @return the term
     */
    public static Term until(LocalDate lastDay) {
        return new Term(new Start.AtSignature(), lastDay);
    }

    /**
     * Makes a term of which only the beginning is said, such as the day of effect of a tariff.
     *
     * @param start  when it begins
     * @return the term
     */
    public static Term from(Start start) {
        return new Term(start, null, null, false);
    }

    /**
     * Makes a term that begins on a day of which no more is said.
     *
     * @param day  the first day, included
     * @return the term
     */
    public static Term from(LocalDate day) {
        return from(new Start.OnDay(day));
    }

    /**
     * Makes a term of which only the length is said.
     *
     * @param length  the length
     * @return the term
     */
    public static Term of(Length length) {
        return new Term(null, null, length, false);
    }

    /**
     * Makes a term without an end.
     *
     * @return the term
     */
    public static Term indefinite() {
        return new Term(null, null, null, true);
    }

    /**
     * Says when it begins, all else kept.
     *
     * @param beginning  when it begins
     * @return the term
     */
    public Term starting(Start beginning) {
        return new Term(Optional.of(beginning), lastDay, statedLength, tacitRenewal, expressRenewal, isIndefinite);
    }

    /**
     * Says how long it is, all else kept.
     *
     * @param length  the length, as the text states it
     * @return the term
     */
    public Term lasting(Length length) {
        return new Term(start, lastDay, Optional.of(length), tacitRenewal, expressRenewal, isIndefinite);
    }

    /**
     * Says how it is renewed unless a party objects, all else kept.
     *
     * @param renewal  the renewal
     * @return the term
     */
    public Term renewedTacitly(Renewal renewal) {
        return new Term(start, lastDay, statedLength, Optional.of(renewal), expressRenewal, isIndefinite);
    }

    /**
     * Says how it may be renewed if the parties say so, all else kept.
     *
     * @param renewal  the renewal
     * @return the term
     */
    public Term renewable(Renewal renewal) {
        return new Term(start, lastDay, statedLength, tacitRenewal, Optional.of(renewal), isIndefinite);
    }

    /**
     * Finds the days between which it has effect, before any renewal.
     *
     * @legal.source CCIV-1103, INCLUSIVE-END
     * @param dates  the days that are known
     * @return the period, both days included; undetermined if a day is missing that neither the text nor the days that are
     *     known give, if the first is after the last, or if the last is the end of the calendar
     */
    public Outcome<EffectivePeriod> resolve(Dates dates) {
        if (isIndefinite) {
            return Outcome.missing(INDEFINITE, Facts.TERM_NO_END);
        }
        if (start.isEmpty()) {
            return endingOn(lastDay);
        }
        Start beginning = start.get();
        if (beginning instanceof Start.OnDay onDay) {
            return from(Optional.of(onDay.day()), ON_DAY, Facts.TERM_FIRST_DAY);
        }
        if (beginning instanceof Start.AtEvent) {
            return Outcome.missing(BEFORE_LAST_DAY, Facts.TERM_FIRST_DAY);
        }
        if (beginning instanceof Start.AtNotification) {
            return from(dates.notification(), FROM_NOTIFICATION, Facts.CONVENTION_NOTIFICATION_DATE);
        }
        return beginning instanceof Start.WhenExecutory
                ? from(dates.executory(), FROM_EXECUTORY, Facts.ACT_EXECUTORY_DATE)
                : from(dates.lastSignature(), FROM_LAST_SIGNATURE, Facts.CONVENTION_LAST_SIGNATURE_DATE);
    }

    private Outcome<EffectivePeriod> endingOn(Optional<LocalDate> last) {
        if (last.isEmpty() || statedLength.isEmpty()) {
            return Outcome.missing(BEFORE_LAST_DAY, Facts.TERM_FIRST_DAY);
        }
        if (last.get().equals(LocalDate.MAX)) {
            return Outcome.missing(LAST_DAY_INCLUDED, Facts.CALENDAR_DAY_IN_REACH);
        }
        try {
            Optional<LocalDate> first = statedLength.get().firstDayTo(last.get());
            if (first.isEmpty()) {
                return Outcome.missing(BEFORE_LAST_DAY, Facts.TERM_FIRST_DAY);
            }
            return Outcome.of(Derivation.from(new EffectivePeriod(first.get(), last.get()))
                    .noting(LAST_DAY_INCLUDED.with("day", last.get()))
                    .noting(BEFORE_LAST_DAY.with("day", first.get()).with("length", statedLength.get())));
        } catch (DateTimeException beyondTheCalendar) {
            return Outcome.missing(BEFORE_LAST_DAY, Facts.CALENDAR_DAY_IN_REACH);
        }
    }

    private Outcome<EffectivePeriod> from(Optional<LocalDate> first, Reason reason, Fact missing) {
        if (first.isEmpty()) {
            return Outcome.missing(reason, missing);
        }
        if (lastDay.isEmpty()) {
            return statedLength
                    .map(length -> lasting(length, first.get(), reason))
                    .orElseGet(() -> Outcome.missing(reason, Facts.TERM_LAST_DAY));
        }
        LocalDate last = lastDay.get();
        if (last.isBefore(first.get())) {
            return Outcome.missing(reason, Facts.TERM_DAYS_IN_ORDER);
        }
        if (last.equals(LocalDate.MAX)) {
            return Outcome.missing(LAST_DAY_INCLUDED, Facts.CALENDAR_DAY_IN_REACH);
        }
        return Outcome.of(Derivation.from(new EffectivePeriod(first.get(), last))
                .noting(reason.with("day", first.get()))
                .noting(LAST_DAY_INCLUDED.with("day", last)));
    }

    private static Outcome<EffectivePeriod> lasting(Length length, LocalDate first, Reason reason) {
        try {
            LocalDate last = length.lastDayFrom(first, 1);
            return Outcome.of(Derivation.from(new EffectivePeriod(first, last))
                    .noting(reason.with("day", first))
                    .noting(FOR_LENGTH.with("day", last).with("length", length)));
        } catch (DateTimeException beyondTheCalendar) {
            return Outcome.missing(FOR_LENGTH, Facts.CALENDAR_DAY_IN_REACH);
        }
    }

    /**
     * Finds the last day if it is renewed tacitly each time. Each renewal begins on the morrow of the day before it.
     *
     * @param dates  the days that are known
     * @return the day, included; undetermined if the last day before any renewal is, if it may be renewed without limit, or
     *     beyond the end of the calendar
     */
    public Outcome<LocalDate> lastDayRenewed(Dates dates) {
        Outcome<EffectivePeriod> period = resolve(dates);
        Optional<LocalDate> stated =
                lastDay.or(() -> period.value().map(EffectivePeriod::lastDay)).filter(day -> !isIndefinite);
        if (stated.isEmpty()) {
            Outcome.Undetermined<EffectivePeriod> open = (Outcome.Undetermined<EffectivePeriod>) period;
            return new Outcome.Undetermined<>(open.reason(), open.missingFacts());
        }
        Derivation<LocalDate> last = Derivation.from(stated.get())
                .noting(
                        lastDay.isPresent()
                                ? LAST_DAY_INCLUDED.with("day", stated.get())
                                : FOR_LENGTH.with("day", stated.get()).with("length", statedLength.orElseThrow()));
        if (tacitRenewal.isEmpty()) {
            return Outcome.of(last);
        }
        if (tacitRenewal.get().times().isEmpty()) {
            return Outcome.missing(RENEWED, Facts.TERM_OBJECTION);
        }
        Optional<Length> length = tacitRenewal
                .get()
                .length()
                .or(() -> statedLength)
                .or(() -> period.value()
                        .map(EffectivePeriod::length)
                        .filter(lasted -> lasted.getYears() < Length.MOST_YEARS)
                        .map(Term::length));
        if (length.isEmpty()) {
            return Outcome.missing(RENEWED, Facts.TERM_LENGTH);
        }
        // A term that ends on the last of a short month is not shorter each time it is renewed.
        boolean isOfOneLength = lastDay.isEmpty() && length.equals(statedLength);
        try {
            for (int i = 1; i <= tacitRenewal.get().times().getAsInt(); i++) {
                LocalDate renewed = isOfOneLength
                        ? length.get().lastDayFrom(period.value().orElseThrow().firstDay(), i + 1)
                        : length.get().lastDayFrom(stated.get().plusDays(1), i);
                last = last.then(RENEWED, renewed);
            }
        } catch (DateTimeException beyondTheCalendar) {
            return Outcome.missing(RENEWED, Facts.CALENDAR_DAY_IN_REACH);
        }
        return Outcome.of(last);
    }

    /**
     * Returns the day on which it begins, where a day is stated.
     *
     * @return the first day, included; empty if it begins with an event or if nothing is said of it
     */
    public Optional<LocalDate> firstDay() {
        return start.filter(Start.OnDay.class::isInstance).map(beginning -> ((Start.OnDay) beginning).day());
    }

    /**
     * Returns how long it lasts once, without its renewals.
     *
     * @return the length that is stated, or else that of its days; empty if it has no end, or begins or ends on no known day
     */
    public Optional<Length> length() {
        return statedLength.or(() -> resolve(Dates.unknown())
                .value()
                .map(EffectivePeriod::length)
                .filter(lasted -> lasted.getYears() < Length.MOST_YEARS)
                .map(Term::length));
    }

    private static Length length(Period period) {
        return Length.of(period.getYears(), period.getMonths(), period.getDays());
    }
}
