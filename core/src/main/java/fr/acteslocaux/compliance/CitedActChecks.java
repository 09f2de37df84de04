package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.LegalText;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActReference;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.wording.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks of the other acts that an act cites or changes: none is later than it, none is itself, and they agree. */
final class CitedActChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.CITATION_LATER, (act, facts) -> citesEarlierActs(act)),
            ActCheck.ofDecision(
                    Rules.CITATION_DELEGATION_MISMATCH, (decision, facts) -> citesTheDelegationItActsUnder(decision)),
            ActCheck.ofAct(Rules.RELATION_LATER, (act, facts) -> ofEachRelation(act, CitedActChecks::isToAnEarlierAct)),
            ActCheck.ofAct(Rules.RELATION_SELF, (act, facts) -> ofEachRelation(act, CitedActChecks::isToAnotherAct)),
            ActCheck.ofDecision(Rules.DELEGATION_SELF, (decision, facts) -> isDelegatedByAnotherAct(decision)));

    private static final Pattern NOT_DIGITS = Pattern.compile("[^0-9]+");

    private CitedActChecks() {}

    private static Verdict citesEarlierActs(Act act) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < act.citations().size(); i++) {
            if (act.citations().get(i) instanceof Citation.OfAct cited
                    && cited.date().isPresent()) {
                answers.add(isNotAfter(act, cited.date().get(), "/citations/" + i + "/date"));
            }
            String path = "/citations/" + i + "/text";
            days(act.citations().get(i)).forEach(day -> answers.add(isNotAfter(act, day, path)));
        }
        return Verdicts.joined(answers);
    }

    /** Laws, decrees and orders have a day, or say it with their number. */
    private static Stream<LocalDate> days(Citation citation) {
        return CitedLaw.in(citation).stream()
                .flatMap(cited -> cited.references().text().stream())
                .flatMap(text -> day(text).stream())
                .distinct();
    }

    private static Optional<LocalDate> day(LegalText text) {
        if (text instanceof LegalText.Numbered numbered) {
            return numbered.date();
        }
        if (text instanceof LegalText.European european) {
            return european.date();
        }
        return text instanceof LegalText.Dated dated ? Optional.of(dated.date()) : Optional.empty();
    }

    private static Verdict isNotAfter(Act act, LocalDate day, String path) {
        Optional<LocalDate> taken = act.takenOn();
        if (taken.isEmpty()) {
            return Verdicts.missing(Facts.ACT_SIGNATURE_DATE);
        }
        return day.isAfter(taken.get()) ? Verdicts.failed(path, taken.get(), day) : new Verdict.Passed();
    }

    /** What names the number of the deliberation, or speaks of a delegation, stands for it. */
    private static Verdict citesTheDelegationItActsUnder(Decision decision) {
        if (decision.delegation().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        List<Delegation.GrantingDeliberation> known =
                decision.delegation().get().deliberations();
        List<Named> granting =
                known.stream().map(one -> Named.of(one.number(), one.date())).toList();
        boolean isCited = false;
        List<Verdict> wrong = new ArrayList<>();
        for (DelegationVisa visa : DelegationVisa.in(decision)) {
            Citation.OfAct cited = visa.cited();
            Named named = Named.of(cited.number(), cited.date());
            if (named.isAny(granting, Named::isThatOf)) {
                isCited = true;
            } else if ((visa.isOfADelegation() || named.isAny(granting, Named::isOfItsNumber))
                    && named.isAny(granting, Named::isComparable)) {
                wrong.add(Verdicts.failed(visa.path(), named(known), named(cited.number(), cited.date())));
            }
        }
        // A visa of another delegation, to a deputy for instance, may stand beside the one meant.
        return isCited ? new Verdict.Passed() : Verdicts.joined(wrong);
    }

    /** What an act is known by: « 2020/31 » and « D 2020-31 » are 2020-31. */
    private record Named(Optional<String> digits, Optional<LocalDate> date) {

        static Named of(Optional<ActNumber> number, Optional<LocalDate> date) {
            return new Named(number.map(Named::digits), date);
        }

        private static String digits(ActNumber number) {
            return NOT_DIGITS
                    .matcher(Words.of(number.toString()))
                    .replaceAll(" ")
                    .strip();
        }

        boolean isAny(List<Named> others, BiPredicate<Named, Named> question) {
            for (Named other : others) {
                if (question.test(this, other)) {
                    return true;
                }
            }
            return false;
        }

        boolean isThatOf(Named other) {
            return agree(digits, other.digits)
                    && agree(date, other.date)
                    && (isOfItsNumber(other) || isSame(date, other.date));
        }

        boolean isOfItsNumber(Named other) {
            return isSame(digits, other.digits);
        }

        boolean isComparable(Named other) {
            return (digits.isPresent() && other.digits.isPresent()) || (date.isPresent() && other.date.isPresent());
        }
    }

    private static <T> boolean agree(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static <T> boolean isSame(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }

    private static CitedActs named(List<Delegation.GrantingDeliberation> known) {
        return new CitedActs(known.stream()
                .map(one -> new ActReference(one.number(), one.date()))
                .toList());
    }

    private static CitedActs named(Optional<ActNumber> number, Optional<LocalDate> date) {
        return new CitedActs(List.of(new ActReference(number, date)));
    }

    /** Acts as a sentence names them, by their number and their day. */
    private record CitedActs(List<ActReference> acts) implements Localized {

        @Override
        public String in(Language language) {
            return acts.stream().map(act -> named(act, language)).collect(Collectors.joining(" ; "));
        }

        private static String named(ActReference act, Language language) {
            return Stream.concat(
                            act.number().map(ActNumber::toString).stream(),
                            act.date().map(day -> "(" + Explanations.day(language, day) + ")").stream())
                    .collect(Collectors.joining(" "));
        }
    }

    private static Verdict ofEachRelation(Act act, BiFunction<Act, ActReference, Verdict> question) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < act.relations().size(); i++) {
            Verdict answer = question.apply(act, act.relations().get(i).act());
            answers.add(answer instanceof Verdict.Failed failed ? at("/relations/" + i + "/act", failed) : answer);
        }
        return Verdicts.joined(answers);
    }

    private static Verdict at(String path, Verdict.Failed failed) {
        return new Verdict.Failed(failed.violations().stream()
                .map(found -> new Verdict.Violation(path + found.path(), found.expected(), found.found()))
                .toList());
    }

    private static Verdict isToAnEarlierAct(Act act, ActReference other) {
        return other.date().map(day -> isNotAfter(act, day, "/date")).orElseGet(Verdict.NotApplicable::new);
    }

    private static Verdict isToAnotherAct(Act act, ActReference other) {
        if (act.number().isEmpty() || other.number().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return isItself(act, other.number(), other.date())
                ? Verdicts.failed("/number", Facts.ACT_OTHER, other.number().get())
                : new Verdict.Passed();
    }

    private static boolean isItself(Act act, Optional<ActNumber> number, Optional<LocalDate> date) {
        return isSame(act.number(), number) && agree(act.takenOn(), date);
    }

    private static Verdict isDelegatedByAnotherAct(Decision decision) {
        if (decision.delegation().isEmpty() || decision.number().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Delegation.GrantingDeliberation granted = decision.delegation().get().granted();
        return isItself(decision, granted.number(), granted.date())
                ? Verdicts.failed(
                        "/delegation/granted/number",
                        Facts.ACT_OTHER,
                        decision.number().get())
                : new Verdict.Passed();
    }
}
