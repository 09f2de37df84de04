package fr.acteslocaux.compliance;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;

/** Stands in a report for a check that threw: a fault of the check, which must not end a stream of acts. */
record BrokenCheck(Verdict verdict) implements Check {

    static final String ID = Rules.CHECK_FAILED.id();

    static BrokenCheck of(Check check, Throwable fault) {
        return new BrokenCheck(Verdicts.failed("", check.id(), where(fault)));
    }

    /** The message of an exception may hold words of the act, which are not repeated; its kind and place do not. */
    private static String where(Throwable fault) {
        StackTraceElement[] places = fault.getStackTrace();
        return fault.getClass().getName() + (places.length == 0 ? "" : " at " + places[0]);
    }

    /** A policy of one's own that does not speak of it is warned all the same: only one that silences it hears nothing. */
    static Severity severityIn(Policy policy) {
        return policy.severities().getOrDefault(ID, Severity.WARNING);
    }

    @Override
    public Rule rule() {
        return Rules.CHECK_FAILED;
    }

    @Override
    public Verdict examine(ActFacts facts, LegalContext context) {
        return verdict;
    }
}
