package fr.acteslocaux.compliance;

import fr.acteslocaux.calendar.LegalContext;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;

/** Stands in a report for a check that threw: a fault of the check, which must not end a stream of acts. */
record BrokenCheck(Verdict verdict) implements Check {

    static final String ID = Rules.CHECK_FAILED.id();

    static BrokenCheck of(Check check, Throwable fault) {
        return new BrokenCheck(Verdicts.failed("", check.id(), fault));
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
