package fr.acteslocaux.deadline;

import fr.acteslocaux.explain.Derivation;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What starts a period again and is no appeal to the administration: legal aid, reasons asked for, a mediation. */
record OtherInterruption(Interruption interruption, AppealPeriod periods) {

    static boolean isOpen(Interruption interruption) {
        return !(interruption instanceof AdministrativeAppeal)
                && end(interruption).isEmpty();
    }

    private static Optional<LocalDate> end(Interruption interruption) {
        if (interruption instanceof Interruption.LegalAid aid) {
            return aid.notified();
        }
        return interruption.days().stream().skip(1).findFirst();
    }

    /** Tells what the period waits for as long as it is not over. */
    static Fact awaited(Interruption interruption) {
        if (interruption instanceof Interruption.LegalAid) {
            return Facts.LEGAL_AID_DECISION;
        }
        return interruption instanceof Interruption.Mediation ? Facts.MEDIATION_END : Facts.REQUEST_REASONS;
    }

    /** Finds the rule by which it interrupts the period. */
    static Reason rule(Interruption interruption, Counting counting) {
        if (interruption instanceof Interruption.LegalAid) {
            return counting.reason(Rules.LEGAL_AID_ASKED, interruption.begun());
        }
        return counting.reason(
                interruption instanceof Interruption.Mediation ? Rules.MEDIATION_AGREED : Rules.REASONS_ASKED,
                interruption.begun());
    }

    Derivation<LocalDate> after(Derivation<LocalDate> period) {
        LocalDate begun = interruption.begun();
        if (begun.isAfter(period.value())) {
            return period.noting(
                    rule(interruption, periods.counting()).as(late()).with("begun", begun));
        }
        Derivation<LocalDate> interrupted = period.then(rule(interruption, periods.counting()), begun);
        return end(interruption)
                .map(end -> periods.again(ended(interrupted, end)))
                .orElse(interrupted);
    }

    private Rule late() {
        if (interruption instanceof Interruption.LegalAid) {
            return Rules.LEGAL_AID_LATE;
        }
        return interruption instanceof Interruption.Mediation ? Rules.MEDIATION_LATE : Rules.REASONS_LATE;
    }

    private Derivation<LocalDate> ended(Derivation<LocalDate> interrupted, LocalDate end) {
        LocalDate begun = interruption.begun();
        Counting counting = periods.counting();
        if (!(interruption instanceof Interruption.LegalAid aid)) {
            return interrupted.then(
                    counting.reason(
                            interruption instanceof Interruption.Mediation
                                    ? Rules.MEDIATION_ENDED
                                    : Rules.REASONS_GIVEN,
                            begun),
                    end);
        }
        Reason decided = counting.reason(Rules.LEGAL_AID_DECIDED, begun).with("notified", end);
        LocalDate after = end.plusDays(decided.number(Unit.DAYS));
        return interrupted.then(
                decided,
                Stream.concat(Stream.of(after), aid.lawyerDesignated().stream())
                        .max(Comparator.naturalOrder())
                        .orElse(after));
    }
}
