package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.AsPrinted;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks of the number of an act. */
final class NumberChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(Rules.NUMBER_YEAR_MISMATCH, NumberChecks::hasTheYearOfTheAct),
            ActCheck.ofAnyAct(Rules.NUMBER_DAY_MISMATCH, NumberChecks::hasTheDayOfTheAct),
            ActCheck.ofAnyAct(Rules.NUMBER_TRANSMISSION_MISMATCH, NumberChecks::isTransmittedUnderItsNumber));

    static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])");

    private static final Pattern DAY = Pattern.compile(
            "(?<![0-9])((?:19|20)[0-9]{2})([-._/]?)(0[1-9]|1[0-2])\\2([0-2][0-9]|3[01])(?:(?<=[0-9]{8})(?![0-9])|[-._/][0-9])");

    private NumberChecks() {}

    /**
     * A number without a year, or with two numbers that could be one, says nothing. Acts numbered in December are signed in
     * January, and in February.
     */
    private static Verdict hasTheYearOfTheAct(ActFacts facts) {
        Act act = facts.act();
        Matcher year = YEAR.matcher(act.number().map(ActNumber::toString).orElse(""));
        if (!year.find()) {
            return new Verdict.NotApplicable();
        }
        int stated = Integer.parseInt(year.group(1));
        if (year.find()) {
            return new Verdict.NotApplicable();
        }
        if (act.takenOn().isEmpty()) {
            return Verdicts.missing(Facts.ACT_SIGNATURE_DATE);
        }
        LocalDate taken = act.takenOn().get();
        boolean isOfTheTurnOfTheYear =
                taken.getYear() == stated + 1 && taken.getMonth().compareTo(Month.FEBRUARY) <= 0;
        return isOfTheTurnOfTheYear
                ? new Verdict.Passed()
                : Verdicts.equal("/number", String.valueOf(taken.getYear()), String.valueOf(stated));
    }

    /** Some registers put the day of the sitting into the number, where {@code 2024-06-12} may also be the twelfth of June's. */
    private static Verdict hasTheDayOfTheAct(ActFacts facts) {
        Matcher day = DAY.matcher(facts.act().number().map(ActNumber::toString).orElse(""));
        if (facts.takenOn().isEmpty() || !day.find()) {
            return new Verdict.NotApplicable();
        }
        LocalDate taken = facts.takenOn().get();
        YearMonth month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(3)));
        int stated = Integer.parseInt(day.group(4));
        boolean isOfItsMonth = month.equals(YearMonth.from(taken)) && month.isValidDay(stated);
        return isOfItsMonth ? Verdicts.equal("/number", taken, month.atDay(stated)) : new Verdict.NotApplicable();
    }

    /** Where no number of transmission is stated, a receipt says under which it was received. */
    private static Verdict isTransmittedUnderItsNumber(ActFacts facts) {
        Act act = facts.act();
        if (act.number().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        List<Verdict> answers = new ArrayList<>();
        ActNumber number = act.number().get();
        act.transmissionNumber().ifPresent(sent -> answers.add(isOne(number, sent, "/transmissionNumber")));
        for (int i = 0; answers.isEmpty() && i < act.events().size(); i++) {
            if (act.events().get(i) instanceof ActEvent.Acknowledged acknowledged) {
                String path = "/events/" + i + "/receipt";
                acknowledged
                        .receipt()
                        .flatMap(AsPrinted::value)
                        .ifPresent(receipt -> answers.add(isOne(number, receipt.number(), path)));
            }
        }
        return Verdicts.joined(answers);
    }

    private static Verdict isOne(ActNumber number, TransmissionNumber sent, String path) {
        return NumberSpelling.of(number)
                .isOneWith(NumberSpelling.of(sent))
                .map(isOne -> isOne ? new Verdict.Passed() : Verdicts.failed(path, number, sent))
                .orElseGet(Verdict.NotApplicable::new);
    }
}
