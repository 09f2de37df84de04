package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Explained;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.message.Message;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Until when something may be done. There are four answers: a day and undetermined, which are those of an {@link Outcome}, no
 * limit, and not started.
 */
public sealed interface Deadline extends Explained {

    /** The four answers. */
    enum Status implements Localized {
        /** There is a last day. */
        DAY,
        /** There is no limit. */
        NO_LIMIT,
        /** The period has not begun. */
        NOT_STARTED,
        /** Facts are missing. */
        UNDETERMINED;

        /** Says what people call it. */
        @Override
        public String in(Language language) {
            return Message.ofConstant("deadline-status", this).in(language);
        }
    }

    /**
     * Says which of the four answers it is.
     *
     * @return the status
     */
    default Status status() {
        if (this instanceof NoLimit) {
            return Status.NO_LIMIT;
        }
        if (this instanceof NotStarted) {
            return Status.NOT_STARTED;
        }
        return isUndetermined() ? Status.UNDETERMINED : Status.DAY;
    }

    /**
     * One way to read the law, and the last day that it gives.
     *
     * @param basis  what the reading is and where it comes from
     * @param derivation  the last day, and how it was derived
     */
    public record Reading(Reason basis, Derivation<LocalDate> derivation) {

        public Reading {
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(derivation, "derivation");
        }

        /**
         * Returns the last day under this reading.
         *
         * @return the day, included
         */
        public LocalDate lastDay() {
            return derivation.value();
        }
    }

    /**
     * Takes a derived day, or that it is undetermined, for the answer.
     *
     * @param outcome  the day, or the facts that are missing
     * @return the deadline, under one reading of the law
     */
    static Deadline of(Outcome<LocalDate> outcome) {
        return new Counted(outcome, List.of());
    }

    /**
     * Takes a derived day for the answer.
     *
     * @param derivation  the day and how it was derived
     * @return the deadline; undetermined if no wording of some rule was in force
     */
    static Deadline of(Derivation<LocalDate> derivation) {
        return of(Outcome.of(derivation));
    }

    /**
     * Answers that it cannot be said.
     *
     * @param reason  the rule that asks for facts
     * @param missing  the facts, at least one
     * @return the deadline
     */
    static Deadline missing(Reason reason, Fact... missing) {
        return of(Outcome.missing(reason, missing));
    }

    /**
     * Answers that it cannot be said.
     *
     * @param reason  the rule that asks for facts
     * @param missing  the facts, at least one
     * @return the deadline
     */
    static Deadline missing(Reason reason, List<Fact> missing) {
        return of(new Outcome.Undetermined<>(reason, missing));
    }

    /**
     * Returns the last day under the usual reading of the law.
     *
     * @return the day, included, or empty if the answer is no day
     */
    default Optional<LocalDate> lastDay() {
        return Optional.empty();
    }

    /**
     * Returns the day until which it is safe to act under every reading of the law.
     *
     * @return the day, included, or empty if the answer is no day
     */
    default Optional<LocalDate> safeDay() {
        return Optional.empty();
    }

    /**
     * Returns the moment at which the last day is over: its midnight, by the time of the court. What is deposited on line before
     * is of that day.
     *
     * @param context  the territory of the court; metropolitan France if it names none
     * @return the moment, excluded, or empty if the answer is no day
     */
    default Optional<ZonedDateTime> lastMoment(LegalContext context) {
        ZoneId zone = context.territory().map(Territory::zone).orElse(ZoneId.of("Europe/Paris"));
        return lastDay().map(day -> day.plusDays(1).atStartOfDay(zone));
    }

    /**
     * Says whether readings of the law give different days.
     *
     * @return true if they do
     */
    default boolean isDebated() {
        return false;
    }

    /**
     * Says whether it cannot be said, because facts are missing or the law of that time is not known.
     *
     * @return true if so
     */
    default boolean isUndetermined() {
        return false;
    }

    /**
     * Says whether something done on a day was in time, under every reading of the law or only under some.
     *
     * @param day  the day that counts: for a suit, that of its posting, its deposit on line or at the registry
     * @return the verdict with its reason; a period that has not begun is not over either
     */
    default Timeliness judge(LocalDate day) {
        return Timeliness.of(day, this);
    }

    /**
     * Returns the facts that the answer waits for or misses.
     *
     * @return the facts, none if the answer is a day or no limit
     */
    default List<Fact> waitsFor() {
        return List.of();
    }

    /**
     * A day, or that it is undetermined.
     *
     * @param outcome  the answer by the usual reading of the law
     * @param otherReadings  the other readings, if they give other days; none if the answer is undetermined. Their bases say
     *     these days besides
     */
    record Counted(Outcome<LocalDate> outcome, List<Reading> otherReadings) implements Deadline {

        public Counted {
            Objects.requireNonNull(outcome, "outcome");
            otherReadings = List.copyOf(Objects.requireNonNull(otherReadings, "otherReadings"));
            if (!otherReadings.isEmpty()) {
                LocalDate usual = outcome.value()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Argument 'otherReadings' must be empty where there is no day"));
                LocalDate safe = earliest(usual, otherReadings);
                otherReadings = otherReadings.stream()
                        .map(reading -> saying(reading, safe))
                        .toList();
            }
        }

        /** What a debate comes to is said with its day, and with the day that is safe under every reading. */
        private static Reading saying(Reading reading, LocalDate safe) {
            return new Reading(
                    reading.basis().with("otherDay", reading.lastDay()).with("safeDay", safe), reading.derivation());
        }

        private static LocalDate earliest(LocalDate usual, List<Reading> others) {
            return Stream.concat(Stream.of(usual), others.stream().map(Reading::lastDay))
                    .min(Comparator.naturalOrder())
                    .orElse(usual);
        }

        @Override
        public Optional<LocalDate> lastDay() {
            return outcome.value();
        }

        @Override
        public Optional<LocalDate> safeDay() {
            return outcome.value().map(usual -> earliest(usual, otherReadings));
        }

        @Override
        public boolean isDebated() {
            return earliestOther().isPresent();
        }

        private Optional<Reading> earliestOther() {
            return otherReadings.stream()
                    .filter(reading -> !outcome.value().equals(Optional.of(reading.lastDay())))
                    .min(Comparator.comparing(Reading::lastDay));
        }

        @Override
        public boolean isUndetermined() {
            return outcome instanceof Outcome.Undetermined;
        }

        @Override
        public List<Fact> waitsFor() {
            return outcome instanceof Outcome.Undetermined<LocalDate> undetermined
                    ? undetermined.missingFacts()
                    : List.of();
        }

        @Override
        public List<? extends Derivation.Step<?>> steps() {
            return outcome.steps();
        }

        @Override
        public Optional<Reason> conclusion() {
            return outcome.conclusion().or(() -> earliestOther().map(Reading::basis));
        }
    }

    /**
     * No limit: it may be done for ever.
     *
     * @param reason  why
     */
    record NoLimit(Reason reason) implements Deadline {

        public NoLimit {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public List<Derivation.Step<LocalDate>> steps() {
            return List.of();
        }

        @Override
        public Optional<Reason> conclusion() {
            return Optional.of(reason);
        }
    }

    /**
     * The period has not started.
     *
     * @param reason  the rule that says what starts it
     * @param waitsFor  what it waits for, at least one fact
     */
    record NotStarted(Reason reason, List<Fact> waitsFor) implements Deadline {

        public NotStarted {
            Objects.requireNonNull(reason, "reason");
            waitsFor = List.copyOf(Objects.requireNonNull(waitsFor, "waitsFor"));
            if (waitsFor.isEmpty()) {
                throw new IllegalArgumentException("Rule '" + reason.rule() + "' must name what it waits for");
            }
        }

        /**
         * Waits for one fact.
         *
         * @param reason  the rule that says what starts the period
         * @param fact  what it waits for
         */
        public NotStarted(Reason reason, Fact fact) {
            this(reason, List.of(fact));
        }

        @Override
        public List<Derivation.Step<LocalDate>> steps() {
            return List.of();
        }

        @Override
        public Optional<Reason> conclusion() {
            return Optional.of(reason.as(Rules.DEADLINE_NOT_STARTED).with("facts", waitsFor));
        }
    }
}
