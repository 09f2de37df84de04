package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;

/**
 * The day on which the silence of the administration becomes a decision.
 * <p>
 * Two months from date to date, neither clear nor carried over: it may be born on a Sunday. For example, a request received
 * on Sunday 23 April 2023 is refused by silence on Friday 23 June 2023.
 *
 * @legal.term décision implicite de rejet, d'acceptation
 * @legal.source CRPA-L231-1, CRPA-L231-4, CRPA-L114-3
 * @legal.since 2016-01-01
 */
public final class ImpliedDecision {

    private static final int MONTHS = 2;
    private static final Reason RECEIVED_BY_FIRST = Reason.of("implied.received-by-first", "CRPA-L114-3");
    private static final Reason RECEIVED_BY_COMPETENT = Reason.of("implied.received-by-competent", "CRPA-L114-3");
    private static final Reason REFUSAL = Reason.of("implied.refusal", "CRPA-L231-4", "CPC-641");
    private static final Reason ACCEPTANCE = Reason.of("implied.acceptance", "CRPA-L231-1", "CPC-641");

    private ImpliedDecision() {}

    /**
     * Tells when silence refuses.
     *
     * @param received  the day on which the first administration that was asked received the request
     * @return the day of the implied refusal, undetermined before 2016
     */
    public static Outcome<LocalDate> refusalOf(LocalDate received) {
        return after(received, RECEIVED_BY_FIRST, REFUSAL);
    }

    /**
     * Tells when silence accepts.
     *
     * @param received  the day on which the competent administration received the request
     * @return the day of the implied acceptance, undetermined before 2016
     */
    public static Outcome<LocalDate> acceptanceOf(LocalDate received) {
        return after(received, RECEIVED_BY_COMPETENT, ACCEPTANCE);
    }

    private static Outcome<LocalDate> after(LocalDate received, Reason reception, Reason silence) {
        return KnownLaw.rules(received, silence)
                ? Outcome.of(Derivation.from(received).noting(reception).then(silence, day -> day.plusMonths(MONTHS)))
                : Outcome.missing(silence, KnownLaw.MISSING);
    }
}
