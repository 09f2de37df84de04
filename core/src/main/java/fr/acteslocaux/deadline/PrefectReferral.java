package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.building.EventsInOrder;
import fr.acteslocaux.calendar.LegalCalendar;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
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
 * A request in time for documents that are needed moves the start to their reception, or to the refusal to send them, which two
 * months of silence are: asked for on Wednesday 10 July 2024 and never sent, they leave until Tuesday 12 November 2024. A
 * request for explanations moves nothing. The prefect's own gracious appeal in time starts the period again from its refusal. It runs apart from the period of
 * others, whatever the day of publication.
 *
 * @legal.term déféré préfectoral
 * @legal.source CGCT-L2131-6, CE-1987-65605, CE-2009-312682, CE-1986-62470, CE-2013-357031, CE-1996-114956
 * @legal.since 1996-02-24
 * @legal.debated how months are counted from a day near the end of one; an express refusal after silence
 * @param received  the day on which the act reached the prefect
 * @param documents  the request for missing documents, empty if there was none
 * @param gracious  the prefect's own gracious appeal, empty if there was none
 * @param isPlanningPermit  whether the act is a planning permit, whose periods ran otherwise in spring 2020
 */
public record PrefectReferral(
        LocalDate received,
        Optional<DocumentRequest> documents,
        Optional<AdministrativeAppeal> gracious,
        boolean isPlanningPermit)
        implements LegalPeriod {

    /**
     * A request of the prefect to the authority.
     *
     * @param asked  the day on which the authority received the request
     * @param needed  whether it asks for documents needed to judge the act, or only for explanations
     * @param answered  the day on which the documents, or the refusal to send them, reached the prefect; empty if not yet
     * @param isRefused  whether the answer is that they are not sent
     */
    public record DocumentRequest(LocalDate asked, boolean needed, Optional<LocalDate> answered, boolean isRefused) {

        public DocumentRequest {
            Objects.requireNonNull(asked, "asked");
            Objects.requireNonNull(answered, "answered");
            EventsInOrder.require("answered", asked, answered);
            if (isRefused && answered.isEmpty()) {
                throw new IllegalArgumentException("Argument 'answered' must be the day of the refusal, found none");
            }
        }

        /**
         * Makes a request for documents that the prefect needs, which nobody answered yet.
         *
         * @param asked  the day on which the authority received the request
         * @return the request
         */
        public static DocumentRequest neededDocuments(LocalDate asked) {
            return new DocumentRequest(asked, true, Optional.empty(), false);
        }

        /**
         * Makes a request for explanations, which moves nothing.
         *
         * @param asked  the day on which the authority received the request
         * @return the request
         */
        public static DocumentRequest explanations(LocalDate asked) {
            return new DocumentRequest(asked, false, Optional.empty(), false);
        }

        /**
         * Says when the documents came.
         *
         * @param day  the day on which they reached the prefect
         * @return the request
         * @throws IllegalArgumentException if it is before the request
         */
        public DocumentRequest receivedOn(LocalDate day) {
            return new DocumentRequest(asked, needed, Optional.of(day), false);
        }

        /**
         * Says when the authority refused to send the documents.
         *
         * @param day  the day on which the refusal reached the prefect
         * @return the request
         * @throws IllegalArgumentException if it is before the request
         */
        public DocumentRequest refusedOn(LocalDate day) {
            return new DocumentRequest(asked, needed, Optional.of(day), true);
        }
    }

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
        return new PrefectReferral(received, Optional.empty(), Optional.empty(), false);
    }

    /**
     * Asks for the referral of an election by the council, whose period is not that of other acts and cannot be said here.
     *
     * @legal.source CELEC-R119
     * @legal.since 2001-01-01
     * @param received  the day on which the record of the election reached the prefect
     * @return a period that is undetermined
     */
    public static LegalPeriod ofElection(LocalDate received) {
        Objects.requireNonNull(received, "received");
        return context ->
                Deadline.missing(Reason.of(context.law(), Rules.REFERRAL_OF_ELECTION, received), Facts.ELECTION_PERIOD);
    }

    /**
     * Counts the period in which the prefect may ask for an act that owes no transmission. Once it is sent, the period to
     * refer it runs from its reception.
     *
     * @legal.source CGCT-L2131-3
     * @param executory  the day from which the act is executory
     * @return the period, undetermined before 1996
     */
    public static LegalPeriod toAskForActNotTransmitted(LocalDate executory) {
        Objects.requireNonNull(executory, "executory");
        return context -> Readings.of(
                context,
                counting -> counting.clearMonths(
                        Derivation.from(executory).noting(counting.reason(Rules.REFERRAL_EXECUTORY, executory)),
                        counting.reason(Rules.REFERRAL_CLEAR_MONTHS_TO_ASK, executory)));
    }

    /**
     * Adds a request of the prefect for documents or explanations.
     *
     * @param request  the request
     * @return the referral
     */
    public PrefectReferral withRequest(DocumentRequest request) {
        return new PrefectReferral(received, Optional.of(request), gracious, isPlanningPermit);
    }

    /**
     * Adds the prefect's own gracious appeal.
     *
     * @param appeal  the appeal; its refusal is counted from the day on which it reached the prefect
     * @return the referral
     */
    public PrefectReferral with(AdministrativeAppeal appeal) {
        return new PrefectReferral(received, documents, Optional.of(appeal), isPlanningPermit);
    }

    /**
     * Says that the act is a planning permit.
     *
     * @return the referral
     */
    public PrefectReferral againstPlanningPermit() {
        return new PrefectReferral(received, documents, gracious, true);
    }

    /**
     * Counts the period.
     *
     * @param context  the law and the territory of the court
     * @return the last day, with the safe day where several requests overlap; undetermined before 1996, and where the prefect asked or appealed before the act came
     */
    @Override
    public Deadline deadline(LegalContext context) {
        if (documents
                .filter(request -> request.needed() && request.asked().isBefore(received))
                .isPresent()) {
            return Deadline.missing(
                    Reason.of(context.law(), Rules.REFERRAL_DOCUMENTS_RECEIVED, received),
                    Facts.REFERRAL_REQUEST_AFTER_RECEPTION);
        }
        if (gracious.filter(appeal -> appeal.begun().isBefore(received)).isPresent()) {
            return Deadline.missing(
                    Reason.of(context.law(), Rules.REFERRAL_GRACIOUS_IN_TIME, received), Facts.GRACIOUS_AFTER_TRIGGER);
        }
        if (!gracious.map(AdministrativeAppeal::days)
                        .map(days -> days.stream().allMatch(LegalCalendar.national()::knows))
                        .orElse(true)
                || !documents
                        .flatMap(DocumentRequest::answered)
                        .map(LegalCalendar.national()::knows)
                        .orElse(true)) {
            return Deadline.of(
                    Outcome.notInForce(Reason.unknown(Rules.REFERRAL_CLEAR_MONTHS, Facts.DAY_WITHIN_CALENDARS)));
        }
        return Readings.of(context, this::count);
    }

    private Derivation<LocalDate> initialPeriod(Counting counting) {
        return period(
                Derivation.from(received).noting(counting.reason(Rules.TRIGGER_TRANSMISSION, received)), counting);
    }

    private Derivation<LocalDate> period(Derivation<LocalDate> start, Counting counting) {
        Reason months = counting.reason(Rules.REFERRAL_CLEAR_MONTHS, start.value());
        return isPlanningPermit
                ? counting.clearMonthsAgainstPermit(start, months, months.number(Unit.MONTHS))
                : counting.clearMonths(start, months);
    }

    private Derivation<LocalDate> count(Counting counting) {
        Derivation<LocalDate> period = initialPeriod(counting);
        boolean isAppealFirst = gracious.isPresent()
                && documents
                        .filter(request -> gracious.get().begun().isBefore(request.asked()))
                        .isPresent();
        if (isAppealFirst) {
            period = afterAdministrativeAppeal(gracious.get(), period, counting);
        }
        if (documents.isPresent()) {
            period = afterRequest(documents.get(), period, counting);
        }
        if (gracious.isPresent() && !isAppealFirst) {
            period = afterAdministrativeAppeal(gracious.get(), period, counting);
        }
        return isPlanningPermit ? PermitNotice.owed(period, received, counting) : period;
    }

    private Derivation<LocalDate> afterRequest(
            DocumentRequest request, Derivation<LocalDate> period, Counting counting) {
        LocalDate asked = request.asked();
        if (!request.needed()) {
            return period.noting(
                    counting.reason(Rules.REFERRAL_VAGUE_REQUEST, asked).with("asked", asked));
        }
        if (asked.isAfter(period.value())) {
            return period.noting(
                    counting.reason(Rules.REFERRAL_DOCUMENTS_ASKED_LATE, asked).with("asked", asked));
        }
        List<Happening> silence = SilenceSuspension.of(counting)
                .untilRefusal(
                        asked,
                        counting.reason(Rules.REFERRAL_DOCUMENTS_IMPLIEDLY_REFUSED, asked)
                                .with("asked", asked));
        Optional<LocalDate> inTime = request.answered().filter(day -> !day.isAfter(Happening.lastDay(silence)));
        Rule answer = request.isRefused() ? Rules.REFERRAL_DOCUMENTS_REFUSED : Rules.REFERRAL_DOCUMENTS_RECEIVED;
        Derivation<LocalDate> start = inTime.isPresent()
                ? period.then(counting.reason(answer, asked).with("asked", asked), inTime.get())
                : Happening.follow(period, silence);
        return Overlap.longer(period, period(start, counting), asked, counting);
    }

    private Derivation<LocalDate> afterAdministrativeAppeal(
            AdministrativeAppeal appeal, Derivation<LocalDate> period, Counting counting) {
        AdministrativeAppealLaw law = new AdministrativeAppealLaw(appeal, counting);
        Optional<Reason> late = law.late(period, Rules.REFERRAL_GRACIOUS_LATE);
        if (late.isPresent()) {
            return period.noting(late.get());
        }
        LocalDate lodged = appeal.lodged();
        Reason readWidely = counting.reason(Rules.GRACIOUS_PERMIT_RULE_READ_WIDELY, lodged);
        if (isPlanningPermit && readWidely.isFounded() && !counting.isReadAsUsual(Debate.PERMIT_APPEAL, lodged)) {
            return period.noting(readWidely
                    .as(Rules.GRACIOUS_AGAINST_PERMIT)
                    .with("lodged", lodged)
                    .with("kind", appeal.kind()));
        }
        return Overlap.longer(period, afterAppealInTime(appeal, law, period, counting), lodged, counting);
    }

    private Derivation<LocalDate> afterAppealInTime(
            AdministrativeAppeal appeal, AdministrativeAppealLaw law, Derivation<LocalDate> period, Counting counting) {
        Derivation<LocalDate> interrupted = period.then(law.reason(Rules.REFERRAL_GRACIOUS_IN_TIME), appeal.received());
        List<Happening> silence = SilenceSuspension.of(counting)
                .untilRefusal(appeal.received(), law.reason(Rules.REFERRAL_GRACIOUS_IMPLIEDLY_REFUSED));
        LocalDate implied = Happening.lastDay(silence);
        Optional<LocalDate> refusal = appeal.refused();
        if (refusal.isPresent() && !refusal.get().isAfter(implied)) {
            return period(interrupted.then(law.reason(Rules.REFERRAL_GRACIOUS_REFUSED), refusal.get()), counting);
        }
        Derivation<LocalDate> again = period(Happening.follow(interrupted, silence), counting);
        return refusal.isPresent() ? afterLaterRefusal(refusal.get(), again, counting) : again;
    }

    private Derivation<LocalDate> afterLaterRefusal(LocalDate refusal, Derivation<LocalDate> again, Counting counting) {
        if (refusal.isAfter(again.value())) {
            return again.noting(
                    counting.reason(Rules.GRACIOUS_REFUSED_TOO_LATE, refusal).with("refused", refusal));
        }
        Reason afterSilence =
                counting.reason(Rules.REFERRAL_REFUSED_AFTER_SILENCE, refusal).as(Rules.GRACIOUS_REFUSED_IN_NEW_PERIOD);
        return counting.isReadAsUsual(Debate.REFUSAL_AFTER_SILENCE, refusal)
                ? period(again.then(afterSilence, refusal), counting)
                : again;
    }
}
