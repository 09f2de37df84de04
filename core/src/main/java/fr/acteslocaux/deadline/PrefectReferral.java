package fr.acteslocaux.deadline;

import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The last day for the prefect to refer an act to the administrative court.
 * <p>
 * Two clear months from the reception of the complete act, carried over like those of an appeal. For example, the prefect
 * may refer an act received on Monday 3 June 2024 until Monday 5 August 2024.
 * <p>
 * A request in time for documents that are needed moves the start to their reception; a request for explanations does not.
 * The prefect's own gracious appeal in time starts the period again from its refusal. It runs apart from the period of
 * others, whatever the day of publication.
 *
 * @legal.term déféré préfectoral
 * @legal.source CGCT-L2131-6, CE-2014-362568, CE-1986-62470, CE-2013-357031
 * @legal.since 1996-02-24
 * @legal.debated month end, see {@link fr.acteslocaux.calendar.MonthEndReading}; an express refusal after silence
 * @param received  the day on which the act reached the prefect
 * @param documents  the request for missing documents, empty if there was none
 * @param gracious  the prefect's own gracious appeal, empty if there was none
 */
public record PrefectReferral(
        LocalDate received, Optional<DocumentRequest> documents, Optional<GraciousAppeal> gracious) {

    /**
     * A request of the prefect to the authority.
     *
     * @param asked  the day of the request
     * @param needed  whether it asks for documents needed to judge the act, or only for explanations
     * @param answered  the day on which the documents, or the refusal to send them, reached the prefect; empty if not yet
     */
    public record DocumentRequest(LocalDate asked, boolean needed, Optional<LocalDate> answered) {

        public DocumentRequest {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(answered, "answered");
            if (answered.isPresent() && answered.get().isBefore(asked)) {
                throw new IllegalArgumentException(
                        "Argument 'answered' must not be before " + asked + ", found " + answered.get());
            }
        }
    }

    static final Reason TWO_CLEAR_MONTHS =
            Reason.of("referral.two-clear-months", "CGCT-L2131-6", "CE-1954-06-04-DECINES");

    private static final int MONTHS = 2;
    private static final Reason EXECUTORY = Reason.of("referral.executory", "CGCT-L2131-3");
    private static final Reason TWO_MONTHS_TO_ASK =
            Reason.of("referral.two-months-to-ask", "CGCT-L2131-3", "CE-1954-06-04-DECINES");
    private static final Reason DOCUMENTS_RECEIVED = Reason.of("referral.documents-received", "PREFECT-DOCUMENTS");
    private static final Reason DOCUMENTS_ASKED_LATE = Reason.of("referral.documents-asked-late", "PREFECT-DOCUMENTS");
    private static final Reason DOCUMENTS_AWAITED = Reason.of("referral.documents-awaited", "PREFECT-DOCUMENTS");
    private static final Reason VAGUE_REQUEST = Reason.of("referral.vague-request", "CE-2013-357031");
    private static final Reason GRACIOUS_IN_TIME = Reason.of("referral.gracious-in-time", "CE-1986-62470");
    private static final Reason GRACIOUS_LATE = Reason.of("referral.gracious-late", "CE-1986-62470", "CE-1991-114854");
    private static final Reason GRACIOUS_LATE_BY_POSTMARK =
            Reason.of("referral.gracious-late", "CE-1986-62470", "CE-2025-494573");
    private static final Reason GRACIOUS_REFUSED = Reason.of("referral.gracious-refused", "CE-1986-62470");
    private static final Reason REFUSED_AFTER_SILENCE =
            Reason.of("gracious.refused-in-new-period", "CJA-R421-2", "PREFECT-SECOND-REFUSAL");
    private static final Reason REFUSED_TOO_LATE = Reason.of("gracious.refused-too-late", "CJA-R421-2");
    private static final Reason GRACIOUS_IMPLIEDLY_REFUSED =
            Reason.of("referral.gracious-impliedly-refused", "CE-1986-62470");

    public PrefectReferral {
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(gracious, "gracious");
    }

    /**
     * Begins with the transmission.
     *
     * @param received  the day on which the act reached the prefect
     * @return the referral
     */
    public static PrefectReferral ofActReceived(LocalDate received) {
        return new PrefectReferral(received, Optional.empty(), Optional.empty());
    }

    /**
     * Counts the period in which the prefect may ask for an act that owes no transmission. Once it is sent, the period to
     * refer it runs from its reception.
     *
     * @legal.source CGCT-L2131-3
     * @param executory  the day from which the act is executory
     * @param context  the territory of the court
     * @return the last day, or undetermined before 1996
     */
    public static Deadline toAskForActNotTransmitted(LocalDate executory, LegalContext context) {
        return Readings.of(
                executory,
                TWO_MONTHS_TO_ASK,
                context,
                counting ->
                        counting.clearMonths(Derivation.from(executory).noting(EXECUTORY), MONTHS, TWO_MONTHS_TO_ASK));
    }

    /**
     * Adds a request of the prefect for documents or explanations.
     *
     * @param request  the request
     * @return the referral
     */
    public PrefectReferral withRequest(DocumentRequest request) {
        return new PrefectReferral(received, Optional.of(request), gracious);
    }

    /**
     * Adds the prefect's own gracious appeal.
     *
     * @param appeal  the appeal; its refusal is counted from the day on which it reached the prefect
     * @return the referral
     */
    public PrefectReferral withGraciousAppeal(GraciousAppeal appeal) {
        return new PrefectReferral(received, documents, Optional.of(appeal));
    }

    /**
     * Counts the period.
     *
     * @param context  the territory of the court
     * @return the last day; not started while needed documents are awaited; undetermined before 1996, and where the
     *     prefect asked or appealed before the act came
     */
    public Deadline deadline(LegalContext context) {
        if (documents
                .filter(request -> request.needed() && request.asked().isBefore(received))
                .isPresent()) {
            return new Deadline.Undetermined(DOCUMENTS_RECEIVED, List.of(new Fact("referral.request-after-reception")));
        }
        if (gracious.filter(appeal -> appeal.isBefore(received)).isPresent()) {
            return new Deadline.Undetermined(GRACIOUS_IN_TIME, List.of(GraciousAppeal.AFTER_TRIGGER));
        }
        if (!gracious.map(GraciousAppeal::isCountable).orElse(true)
                || !documents
                        .flatMap(DocumentRequest::answered)
                        .map(KnownLaw::canCountFrom)
                        .orElse(true)) {
            return KnownLaw.missing(TWO_CLEAR_MONTHS);
        }
        Deadline initial = Readings.of(received, TWO_CLEAR_MONTHS, context, counting -> initialPeriod(counting));
        boolean awaited = documents
                .filter(request -> request.needed() && request.answered().isEmpty())
                .filter(request -> initial.lastDay()
                        .map(last -> !request.asked().isAfter(last))
                        .orElse(false))
                .isPresent();
        if (awaited) {
            return new Deadline.NotStarted(DOCUMENTS_AWAITED, List.of(new Fact("referral.documents")));
        }
        return Readings.of(received, TWO_CLEAR_MONTHS, context, this::count);
    }

    private Derivation<LocalDate> initialPeriod(Counting counting) {
        return counting.clearMonths(
                Derivation.from(received).noting(TriggerKind.TRANSMISSION.reason()), MONTHS, TWO_CLEAR_MONTHS);
    }

    private Derivation<LocalDate> count(Counting counting) {
        Derivation<LocalDate> period = initialPeriod(counting);
        if (documents.isPresent()) {
            period = afterRequest(documents.get(), period, counting);
        }
        return gracious.isPresent() ? afterGraciousAppeal(gracious.get(), period, counting) : period;
    }

    private static Derivation<LocalDate> afterRequest(
            DocumentRequest request, Derivation<LocalDate> period, Counting counting) {
        if (!request.needed()) {
            return period.noting(VAGUE_REQUEST.with("asked", request.asked()));
        }
        if (request.asked().isAfter(period.value()) || request.answered().isEmpty()) {
            return period.noting(DOCUMENTS_ASKED_LATE.with("asked", request.asked()));
        }
        LocalDate answered = request.answered().get();
        return counting.clearMonths(period.then(DOCUMENTS_RECEIVED, day -> answered), MONTHS, TWO_CLEAR_MONTHS);
    }

    private static Derivation<LocalDate> afterGraciousAppeal(
            GraciousAppeal appeal, Derivation<LocalDate> period, Counting counting) {
        LocalDate counted = GraciousLaw.dayOf(appeal);
        if (counted.isAfter(period.value())) {
            Reason late = GraciousLaw.isDatedByPostmark(appeal) ? GRACIOUS_LATE_BY_POSTMARK : GRACIOUS_LATE;
            return period.noting(late.with("counted", counted));
        }
        Derivation<LocalDate> interrupted = period.then(GRACIOUS_IN_TIME, day -> appeal.received());
        LocalDate implied = appeal.received().plusMonths(MONTHS);
        Optional<LocalDate> refusal = appeal.refused();
        if (refusal.isPresent() && !refusal.get().isAfter(implied)) {
            return counting.clearMonths(
                    interrupted.then(GRACIOUS_REFUSED, day -> refusal.get()), MONTHS, TWO_CLEAR_MONTHS);
        }
        Derivation<LocalDate> again = counting.clearMonths(
                interrupted.then(GRACIOUS_IMPLIEDLY_REFUSED, day -> implied), MONTHS, TWO_CLEAR_MONTHS);
        return refusal.isPresent() ? afterLaterRefusal(refusal.get(), again, counting) : again;
    }

    private static Derivation<LocalDate> afterLaterRefusal(
            LocalDate refusal, Derivation<LocalDate> again, Counting counting) {
        if (refusal.isAfter(again.value())) {
            return again.noting(REFUSED_TOO_LATE.with("refused", refusal));
        }
        return counting.isReadAsUsual(Debate.REFUSAL_AFTER_SILENCE)
                ? counting.clearMonths(again.then(REFUSED_AFTER_SILENCE, day -> refusal), MONTHS, TWO_CLEAR_MONTHS)
                : again;
    }
}
