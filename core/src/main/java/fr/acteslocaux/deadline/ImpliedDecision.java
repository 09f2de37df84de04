package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.building.EventsInOrder;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The day on which the silence of the administration becomes a decision.
 * <p>
 * Two months from date to date, neither clear nor carried over: it may be born on a Sunday. For example, a request received
 * on Sunday 23 April 2023 is refused by silence on Friday 23 June 2023. A silence of another length is that which the caller
 * gives, and the answer says that no text was looked for.
 * <p>
 * Missing documents that were asked for suspend the period of a refusal until they come, and start that of an acceptance. A
 * request received on Monday 15 May 2023, documents asked for on the 20th and received on the 25th: refused on Friday
 * 21 July 2023.
 *
 * @legal.term décision implicite de rejet, d'acceptation
 * @legal.source CRPA-L231-1, CRPA-L231-4, CRPA-L114-3, CRPA-L114-5, LOI-2000-321-21, LOI-2013-1005, ORD-2020-306-7
 * @legal.since 2001-01-01
 * @param kind  what silence decides
 * @param received  the day on which the administration received the request
 * @param months  the length of the silence, if the caller gives one; empty for that of the law
 * @param documents  the request for missing documents, empty if there was none
 */
public record ImpliedDecision(Kind kind, LocalDate received, OptionalInt months, Optional<MissingDocuments> documents)
        implements LegalPeriod {

    /** What silence decides. */
    public enum Kind {
        /** It refuses; the first administration that received the request counts. */
        REFUSAL(Rules.IMPLIED_RECEIVED_BY_FIRST, Rules.IMPLIED_REFUSAL, Rules.IMPLIED_REFUSAL_BORN),
        /** It accepts; the competent administration that received the request counts. */
        ACCEPTANCE(Rules.IMPLIED_RECEIVED_BY_COMPETENT, Rules.IMPLIED_ACCEPTANCE, Rules.IMPLIED_ACCEPTANCE_BORN);

        @SuppressWarnings("ImmutableEnumChecker") // immutable but for what its wordings remember
        private final Rule reception;

        @SuppressWarnings("ImmutableEnumChecker") // immutable but for what its wordings remember
        private final Rule silence;

        @SuppressWarnings("ImmutableEnumChecker") // immutable but for what its wordings remember
        private final Rule born;

        Kind(Rule reception, Rule silence, Rule born) {
            this.reception = reception;
            this.silence = silence;
            this.born = born;
        }
    }

    /**
     * Documents that a request lacks.
     *
     * @param asked  the day on which they were asked for
     * @param received  the day on which they came, empty if they did not come yet
     * @param due  the last day that was set to send them, beyond which a period of refusal is not suspended; empty if it is not
     *     said
     */
    public record MissingDocuments(LocalDate asked, Optional<LocalDate> received, Optional<LocalDate> due) {

        public MissingDocuments {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(received, "received");
            Objects.requireNonNull(due, "due");
            EventsInOrder.require("received", asked, received);
            EventsInOrder.require("due", asked, due);
        }

        /**
         * Takes documents that did not come yet.
         *
         * @param asked  the day on which they were asked for
         * @return the documents
         */
        public static MissingDocuments askedOn(LocalDate asked) {
            return new MissingDocuments(asked, Optional.empty(), Optional.empty());
        }

        /**
         * Says when they came.
         *
         * @param day  the day
         * @return the documents
         * @throws IllegalArgumentException if it is before the request for them
         */
        public MissingDocuments receivedOn(LocalDate day) {
            return new MissingDocuments(asked, Optional.of(day), due);
        }

        /**
         * Says until when they were to be sent.
         *
         * @param day  the last day that was set
         * @return the documents
         * @throws IllegalArgumentException if it is before the request for them
         */
        public MissingDocuments dueOn(LocalDate day) {
            return new MissingDocuments(asked, received, Optional.of(day));
        }

        /** Finds the last day on which a period of refusal stands still for them; empty while nobody can tell. */
        Optional<LocalDate> lastDayOfSuspension() {
            return isOverdue() ? due : received;
        }

        /** Says whether the time that was set for them ended before they came. */
        boolean isOverdue() {
            return due.filter(last -> received.isEmpty() || last.isBefore(received.get()))
                    .isPresent();
        }
    }

    /** The longest silence that can be given: no text lets an administration be silent for so long. */
    public static final int MOST_MONTHS = 120;

    public ImpliedDecision {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(months, "months");
        Objects.requireNonNull(documents, "documents");
        if (months.isPresent() && (months.getAsInt() < 1 || months.getAsInt() > MOST_MONTHS)) {
            throw new IllegalArgumentException(
                    "Argument 'months' must be from 1 to " + MOST_MONTHS + ", found " + months.getAsInt());
        }
        if (documents.filter(missing -> missing.asked().isBefore(received)).isPresent()) {
            throw new IllegalArgumentException("Argument 'documents' must not be asked for before " + received
                    + ", found " + documents.get().asked());
        }
    }

    static ImpliedDecision of(Kind kind, LocalDate received) {
        return new ImpliedDecision(kind, received, OptionalInt.empty(), Optional.empty());
    }

    /**
     * Gives the silence a length of its own, such as that of the instruction of a permit.
     *
     * @param length  how many months, from 1 to 120
     * @return the decision after so many months
     */
    public ImpliedDecision after(int length) {
        return new ImpliedDecision(kind, received, OptionalInt.of(length), documents);
    }

    /**
     * Adds a request for missing documents.
     *
     * @param missing  the documents; asked for on the day of the request or later
     * @return the decision
     */
    public ImpliedDecision with(MissingDocuments missing) {
        return new ImpliedDecision(kind, received, months, Optional.of(missing));
    }

    /**
     * Finds the day of the decision.
     *
     * @param context  the law
     * @return the day; not started while documents are awaited; undetermined before 2001, and for an acceptance before
     *     12 November 2015, unless the caller gives the length
     */
    @Override
    public Deadline deadline(LegalContext context) {
        return awaited(context).orElseGet(() -> Readings.of(context, this::born));
    }

    /** Documents are awaited that were asked for before the silence decided. */
    private Optional<Deadline> awaited(LegalContext context) {
        Counting usual = Readings.usual(context);
        if (documents.isEmpty() || until(documents.get()).isPresent()) {
            return Optional.empty();
        }
        Derivation<LocalDate> complete = complete(usual);
        if (complete.unfounded().isPresent()
                || isCountedOut(documents.get())
                || documents.get().asked().isAfter(complete.value())) {
            return Optional.empty();
        }
        Reason awaited = usual.reason(Rules.IMPLIED_DOCUMENTS_AWAITED, received);
        return Optional.of(
                awaited.isFounded()
                        ? new Deadline.NotStarted(awaited, Facts.REQUEST_DOCUMENTS)
                        : Deadline.of(Outcome.notInForce(awaited)));
    }

    private Optional<LocalDate> until(MissingDocuments missing) {
        return kind == Kind.ACCEPTANCE ? missing.received() : missing.lastDayOfSuspension();
    }

    private Derivation<LocalDate> born(Counting counting) {
        Derivation<LocalDate> complete = complete(counting);
        if (documents.isEmpty()) {
            return complete;
        }
        MissingDocuments missing = documents.get();
        if (complete.unfounded().isPresent() || isCountedOut(missing)) {
            return complete.noting(Reason.unknown(kind.silence, Facts.DAY_WITHIN_CALENDARS));
        }
        Optional<LocalDate> until = until(missing);
        if (until.isEmpty() || missing.asked().isAfter(complete.value())) {
            return complete.noting(counting.reason(Rules.IMPLIED_DOCUMENTS_ASKED_LATE, received)
                    .with("asked", missing.asked()));
        }
        return kind == Kind.ACCEPTANCE
                ? startedByDocuments(until.get(), counting)
                : suspendedForDocuments(missing, until.get(), counting);
    }

    private static boolean isCountedOut(MissingDocuments missing) {
        return Stream.of(missing.received(), missing.due())
                .flatMap(Optional::stream)
                .anyMatch(LegalCalendar.lastKnown()::isBefore);
    }

    private Reason reason(Rule rule, Counting counting) {
        return counting.reason(rule, received);
    }

    private Derivation<LocalDate> reception(Counting counting) {
        return Derivation.from(received).noting(reason(kind.reception, counting));
    }

    private Derivation<LocalDate> complete(Counting counting) {
        return counted(reception(counting), counting);
    }

    private Derivation<LocalDate> startedByDocuments(LocalDate documentsReceived, Counting counting) {
        return counted(
                reception(counting).then(reason(Rules.IMPLIED_DOCUMENTS_START, counting), documentsReceived), counting);
    }

    private Derivation<LocalDate> counted(Derivation<LocalDate> from, Counting counting) {
        SilenceSuspension suspension = SilenceSuspension.of(counting);
        Derivation<LocalDate> start = suspension.started(from);
        Reason length = length(counting);
        Derivation<LocalDate> period = silence(start, length);
        return suspension.lengthens(start.value(), period)
                ? born(suspension.lengthened(start.value(), silence(start, length.as(Rules.IMPLIED_SILENCE))), length)
                : period;
    }

    /** What is suspended is not suspended twice: days that both suspensions have count in that of the ordinance. */
    private Derivation<LocalDate> suspendedForDocuments(MissingDocuments missing, LocalDate until, Counting counting) {
        LocalDate asked = missing.asked();
        SilenceSuspension suspension = SilenceSuspension.of(counting);
        Derivation<LocalDate> start = suspension.started(reception(counting));
        Reason length = length(counting);
        Derivation<LocalDate> period = silence(start, length.as(Rules.IMPLIED_SILENCE));
        Reason suspends = reason(Rules.IMPLIED_DOCUMENTS_SUSPEND, counting);
        Reason documentsAwaited = (missing.isOverdue() ? suspends.as(Rules.IMPLIED_DOCUMENTS_OVERDUE) : suspends)
                .with("asked", asked)
                .with(missing.isOverdue() ? "due" : "received", until);
        UnaryOperator<LocalDate> later = day -> day.plusDays(suspension.daysOutside(asked, until));
        return born(
                suspension.isBefore(asked)
                        ? Counting.move(suspension.lengthened(start.value(), period), documentsAwaited, later)
                        : suspension.lengthened(start.value(), Counting.move(period, documentsAwaited, later)),
                length);
    }

    private Derivation<LocalDate> born(Derivation<LocalDate> period, Reason length) {
        return period.noting(length.as(kind.born));
    }

    private Derivation<LocalDate> silence(Derivation<LocalDate> start, Reason length) {
        return Counting.move(start, length, day -> day.plusMonths(months.orElseGet(() -> length.number(Unit.MONTHS))));
    }

    /** The length that a caller gives is never passed off as that of the law. */
    private Reason length(Counting counting) {
        return months.isEmpty()
                ? reason(kind.silence, counting)
                : reason(Rules.IMPLIED_LENGTH_GIVEN, counting)
                        .as(kind.silence)
                        .with("months", Parameter.of(Unit.MONTHS, months.getAsInt()));
    }
}
