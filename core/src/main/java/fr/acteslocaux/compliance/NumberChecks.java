package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.Rules;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of the number of an act. */
final class NumberChecks {

    static final List<Check> ALL =
            List.of(ActCheck.ofAnyAct(Rules.NUMBER_YEAR_MISMATCH, NumberChecks::hasTheYearOfTheAct));

    static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    private NumberChecks() {}

    /** A number without a year, or with two numbers that could be one, says nothing. */
    private static Verdict hasTheYearOfTheAct(ActFacts facts) {
        Act act = facts.act();
        Matcher year = YEAR.matcher(act.number().map(ActNumber::toString).orElse(""));
        if (!year.find()) {
            return new Verdict.NotApplicable();
        }
        String stated = year.group(1);
        if (year.find()) {
            return new Verdict.NotApplicable();
        }
        if (act.takenOn().isEmpty()) {
            return Verdicts.missing(Facts.ACT_SIGNATURE_DATE);
        }
        String expected = String.valueOf(act.takenOn().get().getYear());
        return Verdicts.equal("/number", expected, stated);
    }
}
