package fr.acteslocaux.convention;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.wording.CountedPeriod;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How a party ends a convention that the other does not respect: formal notice, conciliation, reasoned letter, end of the
 * convention, attempt to agree, court.
 * <p>
 * For example, article 11 of the convention of Rodez: conciliation within a month; if it fails, end of the convention
 * fifteen days after a registered letter is sent; the court, if no agreement is found within a month of that letter. A
 * letter of Friday 1 March 2024 ends it on Saturday 16 March.
 *
 * @legal.term résiliation
 * @legal.source CCIV-1103
 * @param conciliation  within what time of the formal notice conciliation is tried
 * @param afterSending  how long after the sending of the reasoned letter the convention ends
 * @param agreement  how long after the date of that letter agreement is tried, before the court may be seised
 * @param refund  what becomes of sums already paid
 */
public record Termination(
        CountedPeriod conciliation, CountedPeriod afterSending, CountedPeriod agreement, Refund refund) {

    /**
     * What becomes of sums already paid.
     *
     * @legal.term remboursement
     */
    public enum Refund {
        /** Nothing is paid back. */
        NONE,
        /** What was paid for the time that does not run is paid back. */
        FOR_REMAINING_TIME,
        /** The convention does not say. */
        UNSTATED
    }

    /**
     * What has happened, as far as it is known.
     *
     * @param noticeSent  the day on which the formal notice (<i>mise en demeure</i>) was sent
     * @param conciliationFailed  the day on which conciliation failed
     * @param letterDated  the day that the reasoned letter bears
     * @param letterSent  the day on which it was sent
     */
    public record Dates(
            Optional<LocalDate> noticeSent,
            Optional<LocalDate> conciliationFailed,
            Optional<LocalDate> letterDated,
            Optional<LocalDate> letterSent) {

        public Dates {
            Objects.requireNonNull(noticeSent, "noticeSent");
            Objects.requireNonNull(conciliationFailed, "conciliationFailed");
            Objects.requireNonNull(letterDated, "letterDated");
            Objects.requireNonNull(letterSent, "letterSent");
        }

        /**
         * Begins with the formal notice.
         *
         * @param sent  the day on which it was sent
         * @return the dates, others unknown
         */
        public static Dates ofNotice(LocalDate sent) {
            return new Dates(Optional.of(sent), Optional.empty(), Optional.empty(), Optional.empty());
        }

        /**
         * Adds the failure of conciliation.
         *
         * @param day  the day on which it failed
         * @return the dates with it
         */
        public Dates withFailedConciliation(LocalDate day) {
            return new Dates(noticeSent, Optional.of(day), letterDated, letterSent);
        }

        /**
         * Adds the reasoned letter.
         *
         * @param dated  the day that it bears
         * @param sent  the day on which it was sent
         * @return the dates with it
         */
        public Dates withLetter(LocalDate dated, LocalDate sent) {
            return new Dates(noticeSent, conciliationFailed, Optional.of(dated), Optional.of(sent));
        }
    }

    private static final Reason NOTICE = Reason.of(Rules.TERMINATION_NOTICE_SENT);
    private static final Reason CONCILIATION = Reason.of(Rules.TERMINATION_CONCILIATION);
    private static final Reason FAILED = Reason.of(Rules.TERMINATION_CONCILIATION_FAILED);
    private static final Reason LETTER_SENT = Reason.of(Rules.TERMINATION_LETTER_SENT);
    private static final Reason ENDED = Reason.of(Rules.TERMINATION_ENDED);
    private static final Reason LETTER_DATED = Reason.of(Rules.TERMINATION_LETTER_DATED);
    private static final Reason COURT = Reason.of(Rules.TERMINATION_COURT);

    public Termination {
        Objects.requireNonNull(conciliation, "conciliation");
        Objects.requireNonNull(afterSending, "afterSending");
        Objects.requireNonNull(agreement, "agreement");
        Objects.requireNonNull(refund, "refund");
    }

    /**
     * Finds until when conciliation is to be tried. The convention of Rodez does not say what starts its month, which is
     * read as the formal notice.
     *
     * @legal.source CONCILIATION-FROM-NOTICE, CPC-641
     * @param dates  what has happened
     * @param context  the law, and the closed days for a period that is carried over
     * @return the last day, included; undetermined if the notice is missing, or the day out of reach
     */
    public Outcome<LocalDate> conciliationUntil(Dates dates, LegalContext context) {
        return dates.noticeSent()
                .map(sent -> counted(conciliation, Derivation.from(sent).noting(NOTICE), context, CONCILIATION))
                .orElseGet(() -> Outcome.missing(CONCILIATION, Facts.TERMINATION_NOTICE));
    }

    /**
     * Finds the last day on which the convention has effect.
     *
     * @param dates  what has happened
     * @param context  the law, and the closed days for a period that is carried over
     * @return the last day, included; undetermined if a step is missing, not in its order, or out of reach
     */
    public Outcome<LocalDate> lastDayInForce(Dates dates, LegalContext context) {
        if (dates.noticeSent().isEmpty()) {
            return Outcome.missing(ENDED, Facts.TERMINATION_NOTICE);
        }
        if (dates.conciliationFailed().isEmpty()) {
            return Outcome.missing(ENDED, Facts.TERMINATION_FAILED_CONCILIATION);
        }
        if (dates.letterSent().isEmpty()) {
            return Outcome.missing(ENDED, Facts.TERMINATION_LETTER);
        }
        LocalDate notice = dates.noticeSent().get();
        LocalDate failed = dates.conciliationFailed().get();
        LocalDate sent = dates.letterSent().get();
        if (failed.isBefore(notice) || sent.isBefore(failed)) {
            return Outcome.missing(ENDED, Facts.TERMINATION_STEPS_IN_ORDER);
        }
        Derivation<LocalDate> steps =
                Derivation.from(notice).noting(NOTICE).then(FAILED, failed).then(LETTER_SENT, sent);
        return counted(afterSending, steps, context, ENDED);
    }

    /**
     * Finds the last day on which agreement is to be tried. On the morrow the dispute may go to court.
     *
     * @param dates  what has happened
     * @param context  the law, and the closed days for a period that is carried over
     * @return the last day, included; undetermined if the date of the letter is missing, or out of reach
     */
    public Outcome<LocalDate> agreementUntil(Dates dates, LegalContext context) {
        return dates.letterDated()
                .map(dated -> counted(agreement, Derivation.from(dated).noting(LETTER_DATED), context, COURT))
                .orElseGet(() -> Outcome.missing(COURT, Facts.TERMINATION_LETTER));
    }

    private static Outcome<LocalDate> counted(
            CountedPeriod period, Derivation<LocalDate> start, LegalContext context, Reason end) {
        return Outcome.of(period.after(start, context).noting(end));
    }
}
