package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.wording.StatedIn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks of terms: in themselves, and that of an act against those of its conventions. */
final class TermChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.TERM_LAST_DAY_MISMATCH, (act, facts) -> termsEndTogether(act)),
            ActCheck.ofAct(Rules.TERM_FIRST_DAY_MISMATCH, (act, facts) -> termsBeginTogether(act)),
            ActCheck.ofAct(Rules.TERM_RENEWAL_MISMATCH, (act, facts) -> termsAreRenewedAlike(act)),
            ActCheck.ofAct(Rules.TERM_SCHOOL_YEAR_MISMATCH, (act, facts) -> termsMeetTheSchoolYear(act)),
            ofEachTerm(Rules.TERM_DAYS_REVERSED, TermChecks::endsAfterItsBeginning),
            ofEachTerm(Rules.TERM_LENGTH_MISMATCH, TermChecks::lastsAsLongAsItSays));

    private TermChecks() {}

    /** A term, the day of its last signature if that is known, and the day before which nobody may have signed. */
    private record PlacedTerm(Term term, Optional<LocalDate> lastSigned, Optional<LocalDate> authorised, String path) {}

    private static Check ofEachTerm(Rule rule, Function<PlacedTerm, Verdict> question) {
        return new ConventionCheck(
                rule,
                act -> Verdicts.joined(termsOf(act).stream().map(question).toList()),
                convention ->
                        termOf(convention, Optional.empty(), "").map(question).orElseGet(Verdict.NotApplicable::new));
    }

    private static List<PlacedTerm> termsOf(Act act) {
        List<PlacedTerm> terms = new ArrayList<>();
        act.term()
                .map(stated -> new PlacedTerm(stated.value(), signedByItself(act), act.takenOn(), "/term/value"))
                .ifPresent(terms::add);
        for (int i = 0; i < act.conventions().size(); i++) {
            termOf(act.conventions().get(i), act.takenOn(), "/conventions/" + i).ifPresent(terms::add);
        }
        return terms;
    }

    /** What an act states that signs a convention begins with the signatures of that. */
    private static Optional<LocalDate> signedByItself(Act act) {
        return act instanceof Decision || !act.conventions().isEmpty() ? Optional.empty() : act.takenOn();
    }

    private static Optional<PlacedTerm> termOf(Convention convention, Optional<LocalDate> authorised, String path) {
        return convention
                .term()
                .map(stated ->
                        new PlacedTerm(stated.value(), convention.lastSigned(), authorised, path + "/term/value"));
    }

    private static Verdict termsEndTogether(Act act) {
        return daysAgree(act, Term::lastDay, "/term/value/lastDay");
    }

    private static Verdict daysAgree(Act act, Function<Term, Optional<LocalDate>> day, String place) {
        Optional<LocalDate> said = act.term().flatMap(stated -> day.apply(stated.value()));
        return said.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.ofEachConvention(
                        act,
                        (convention, path) -> convention
                                .term()
                                .flatMap(stated -> day.apply(stated.value()))
                                .map(found -> Verdicts.equal(path + place, said.get(), found))
                                .orElseGet(Verdict.NotApplicable::new));
    }

    private static Verdict endsAfterItsBeginning(PlacedTerm placed) {
        Optional<LocalDate> first = firstDay(placed).or(() -> notBefore(placed));
        Optional<LocalDate> last = placed.term().lastDay();
        if (first.isEmpty() || last.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return last.get().isBefore(first.get())
                ? Verdicts.failed(placed.path() + "/lastDay", first.get(), last.get())
                : new Verdict.Passed();
    }

    /** What begins once it is signed, notified or executory begins no earlier than the act that authorises it. */
    private static Optional<LocalDate> notBefore(PlacedTerm placed) {
        boolean follows = placed.term()
                .start()
                .filter(start -> !(start instanceof Term.Start.OnDay) && !(start instanceof Term.Start.AtEvent))
                .isPresent();
        return follows ? placed.authorised() : Optional.empty();
    }

    private static Verdict termsBeginTogether(Act act) {
        return daysAgree(act, Term::firstDay, "/term/value/start");
    }

    /** A term of which the act says something should be renewed as the act says. */
    private static Verdict termsAreRenewedAlike(Act act) {
        Optional<Term> said = act.term().map(StatedIn::value);
        return said.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.ofEachConvention(
                        act,
                        (convention, path) -> convention
                                .term()
                                .map(stated ->
                                        isRenewedAlike(said.get(), stated.value(), path + "/term/value/tacitRenewal"))
                                .orElseGet(Verdict.NotApplicable::new));
    }

    private static Verdict isRenewedAlike(Term said, Term term, String path) {
        if (said.tacitRenewal().equals(term.tacitRenewal())) {
            return said.tacitRenewal().isPresent() ? new Verdict.Passed() : new Verdict.NotApplicable();
        }
        return Verdicts.failed(path, renewal(said), renewal(term));
    }

    private static Localized renewal(Term term) {
        return term.tacitRenewal().map(TermChecks::renewal).orElse(Facts.TERM_NOT_RENEWED);
    }

    private static Localized renewal(Term.Renewal renewal) {
        String times = renewal.times().isPresent() ? renewal.times().getAsInt() + " × " : "";
        return renewal.length()
                .map(length -> Localized.of(times + length.in(Language.FRENCH), times + length.in(Language.ENGLISH)))
                .orElse(times.isEmpty() ? Facts.TERM_RENEWED_TACITLY : Localized.untranslated(times + "1"));
    }

    /** A school year lies between two summers: what begins in autumn is of the next one. */
    private static Verdict termsMeetTheSchoolYear(Act act) {
        List<Verdict> answers = new ArrayList<>();
        boolean isSaidByConventions = act.conventions().stream()
                .anyMatch(convention -> convention.schoolYear().isPresent());
        Optional<SchoolYear> ofAct =
                act.outline().schoolYear().map(StatedIn::value).filter(year -> !isSaidByConventions);
        act.term()
                .ifPresent(stated -> ofAct.ifPresent(
                        year -> answers.add(meets(stated.value(), act.takenOn(), year, "/outline/schoolYear"))));
        for (int i = 0; i < act.conventions().size(); i++) {
            Convention convention = act.conventions().get(i);
            String path = "/conventions/" + i + "/schoolYear";
            convention
                    .schoolYear()
                    .ifPresent(year -> convention
                            .term()
                            .ifPresent(stated -> answers.add(meets(stated.value(), act.takenOn(), year, path))));
        }
        return Verdicts.joined(answers);
    }

    private static Verdict meets(Term term, Optional<LocalDate> authorised, SchoolYear year, String path) {
        Optional<LocalDate> first = term.firstDay().or(() -> authorised);
        YearMonth summerBefore = YearMonth.of(year.firstYear(), Month.AUGUST);
        YearMonth summerAfter = summerBefore.plusYears(1);
        boolean isOver = term.lastDay()
                .filter(last -> YearMonth.from(last).isBefore(summerBefore))
                .isPresent();
        boolean isLater = term.firstDay()
                        .filter(day -> YearMonth.from(day).isAfter(summerAfter))
                        .isPresent()
                || first.filter(day -> day.getYear() > summerAfter.getYear()).isPresent();
        boolean isReversed = term.lastDay().isPresent()
                && term.firstDay().filter(term.lastDay().get()::isBefore).isPresent();
        if (isReversed || (term.lastDay().isEmpty() && first.isEmpty())) {
            return new Verdict.NotApplicable();
        }
        return isOver || isLater
                ? Verdicts.failed(path, isOver ? term.lastDay().get() : first.get(), year)
                : new Verdict.Passed();
    }

    /** "One year from 1 January" ends on 31 December, and nobody is wronged if the text says 1 January. */
    private static Verdict lastsAsLongAsItSays(PlacedTerm placed) {
        Optional<Length> stated = placed.term().statedLength();
        Optional<LocalDate> last = placed.term().lastDay();
        if (stated.isEmpty() || last.isEmpty() || placed.term().start().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Optional<LocalDate> first = firstDay(placed);
        if (first.isEmpty()) {
            return Verdicts.missing(firstDayOf(placed.term().start().get()));
        }
        try {
            LocalDate sameNumber = stated.get().addTo(first.get());
            return last.get().equals(sameNumber)
                    ? new Verdict.Passed()
                    : Verdicts.equal(placed.path() + "/lastDay", stated.get().lastDayFrom(first.get(), 1), last.get());
        } catch (DateTimeException beyondTheCalendar) {
            return Verdicts.missing(Facts.TERM_FIRST_DAY);
        }
    }

    private static Fact firstDayOf(Term.Start start) {
        if (start instanceof Term.Start.AtNotification) {
            return Facts.CONVENTION_NOTIFICATION_DATE;
        }
        if (start instanceof Term.Start.WhenExecutory) {
            return Facts.ACT_EXECUTORY_DATE;
        }
        return start instanceof Term.Start.AtSignature ? Facts.CONVENTION_LAST_SIGNATURE_DATE : Facts.TERM_FIRST_DAY;
    }

    private static Optional<LocalDate> firstDay(PlacedTerm placed) {
        return placed.term()
                .firstDay()
                .or(() -> placed.term()
                        .start()
                        .filter(Term.Start.AtSignature.class::isInstance)
                        .flatMap(start -> placed.lastSigned()));
    }
}
