package fr.acteslocaux.deadline;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Objects;

/**
 * The last day on which its author may withdraw an unlawful decision.
 * <p>
 * Four months from the day on which it was taken, not from its notification, neither clear nor carried over. For example,
 * a decision taken on Monday 3 June 2024 may be withdrawn until Thursday 3 October 2024. A planning permit, express or tacit,
 * may be withdrawn for three months only, and the withdrawal must be notified within them: a permit of Tuesday
 * 20 February 2024 until Monday 20 May 2024.
 * <p>
 * A lawful decision that creates rights may not be withdrawn; a sanction may be for ever. At the request of the person
 * whom it favours some decisions may be withdrawn for ever.
 *
 * @legal.term retrait
 * @legal.source CRPA-L242-1, CRPA-L242-3, CRPA-L242-4, CRPA-L243-3, CRPA-L243-4, CURB-L424-5, CE-2001-197018-TERNON
 * @legal.since 2001-10-26
 * @legal.debated how the months are counted is not settled
 * @param subject  what is withdrawn
 * @param taken  the day on which it was taken, or on which silence made it
 * @param isAtRequest  whether the person whom it favours asks for the withdrawal
 */
public record WithdrawalPeriod(Subject subject, LocalDate taken, boolean isAtRequest) implements LegalPeriod {

    /** What is withdrawn. */
    public enum Subject {
        /** A decision that creates rights, for which the law has no period of its own. */
        DECISION,
        /** An act that is regulatory or creates no rights (<i>acte réglementaire ou non créateur de droits</i>). */
        REGULATION,
        /** A sanction (<i>sanction</i>). */
        SANCTION,
        /** A building, development or demolition permit (<i>permis</i>). */
        PLANNING_PERMIT,
        /** That a declaration of works was not opposed (<i>non-opposition à déclaration préalable</i>). */
        NON_OPPOSITION
    }

    public WithdrawalPeriod {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(taken, "taken");
        if (isAtRequest && (subject == Subject.REGULATION || subject == Subject.SANCTION)) {
            throw new IllegalArgumentException(
                    "Argument 'subject' must be a decision that favours somebody for a withdrawal at request, found "
                            + subject);
        }
    }

    /**
     * Says what is withdrawn.
     *
     * @param other  what it is
     * @return the period of it
     * @throws IllegalArgumentException if it favours nobody, and somebody whom it favours asks
     */
    public WithdrawalPeriod of(Subject other) {
        return new WithdrawalPeriod(other, taken, isAtRequest);
    }

    /**
     * Says that the person whom the decision favours asks for the withdrawal.
     *
     * @return the period
     * @throws IllegalArgumentException if it is a regulation or a sanction
     */
    public WithdrawalPeriod atRequest() {
        return new WithdrawalPeriod(subject, taken, true);
    }

    /**
     * Counts the period.
     *
     * @param context  the law
     * @return the last day; no limit where the law sets none at the request of the person whom the decision favours;
     *     undetermined before 26 October 2001, for regulations and sanctions before 2016, for permits before 1 October 2007, for declarations before 2015
     */
    @Override
    public Deadline deadline(LegalContext context) {
        Law law = context.law();
        return switch (subject) {
            case DECISION -> isAtRequest ? withoutLimit(reason(Rules.WITHDRAWAL_AT_REQUEST, law)) : ofDecision(law);
            case REGULATION -> ofRegulation(law);
            case SANCTION -> withoutLimit(reason(Rules.WITHDRAWAL_OF_SANCTION, law));
            case PLANNING_PERMIT -> ofPermission(reason(Rules.WITHDRAWAL_PERMIT, law), law);
            case NON_OPPOSITION -> ofPermission(reason(Rules.WITHDRAWAL_NON_OPPOSITION, law), law);
        };
    }

    private Reason reason(Rule rule, Law law) {
        return Reason.of(law, rule, taken);
    }

    private static Deadline withoutLimit(Reason reason) {
        return reason.isFounded() ? new Deadline.NoLimit(reason) : Deadline.of(Outcome.notInForce(reason));
    }

    private Deadline ofDecision(Law law) {
        Reason beforeCode = reason(Rules.WITHDRAWAL_BEFORE_CODE, law);
        return Deadline.of(counted(
                reason(Rules.WITHDRAWAL_TAKEN, law),
                beforeCode.isFounded() ? beforeCode : reason(Rules.WITHDRAWAL_PERIOD, law),
                law));
    }

    /** Under the code alone: what was held before it speaks of decisions that create rights, which no regulation does. */
    private Deadline ofRegulation(Law law) {
        return Deadline.of(counted(
                reason(Rules.WITHDRAWAL_REGULATION_TAKEN, law), reason(Rules.WITHDRAWAL_REGULATION_PERIOD, law), law));
    }

    private Deadline ofPermission(Reason period, Law law) {
        if (isAtRequest) {
            return withoutLimit(period.isFounded() ? reason(Rules.WITHDRAWAL_PERMIT_AT_REQUEST, law) : period);
        }
        return Deadline.of(
                counted(period.isFounded() ? reason(Rules.WITHDRAWAL_PERMIT_TAKEN, law) : period, period, law)
                        .noting(reason(Rules.WITHDRAWAL_PERMIT_NOTIFIED, law)));
    }

    private Derivation<LocalDate> counted(Reason start, Reason period, Law law) {
        return HealthEmergency.unsettled(
                DateToDate.months(Derivation.from(taken).noting(start), period), law);
    }
}
