package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks of terms: in themselves, and that of an act against those of its conventions. */
final class TermChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.TERM_LAST_DAY_MISMATCH, (act, facts) -> termsEndTogether(act)),
            ofEachTerm(Rules.TERM_DAYS_REVERSED, TermChecks::endsAfterItsBeginning),
            ofEachTerm(Rules.TERM_LENGTH_MISMATCH, TermChecks::lastsAsLongAsItSays));

    private TermChecks() {}

    private record PlacedTerm(Term term, Optional<LocalDate> lastSigned, String path) {}

    private static Check ofEachTerm(Rule rule, Function<PlacedTerm, Verdict> question) {
        return new ConventionCheck(
                rule,
                act -> Verdicts.joined(termsOf(act).stream().map(question).toList()),
                convention -> termOf(convention, "").map(question).orElseGet(Verdict.NotApplicable::new));
    }

    private static List<PlacedTerm> termsOf(Act act) {
        List<PlacedTerm> terms = new ArrayList<>();
        act.term()
                .map(stated -> new PlacedTerm(stated.value(), signedByItself(act), "/term/value"))
                .ifPresent(terms::add);
        for (int i = 0; i < act.conventions().size(); i++) {
            termOf(act.conventions().get(i), "/conventions/" + i).ifPresent(terms::add);
        }
        return terms;
    }

    /** What an act states that signs a convention begins with the signatures of that. */
    private static Optional<LocalDate> signedByItself(Act act) {
        return act instanceof Decision || !act.conventions().isEmpty() ? Optional.empty() : act.takenOn();
    }

    private static Optional<PlacedTerm> termOf(Convention convention, String path) {
        return convention
                .term()
                .map(stated -> new PlacedTerm(stated.value(), convention.lastSigned(), path + "/term/value"));
    }

    private static Verdict termsEndTogether(Act act) {
        Optional<LocalDate> last = act.term().flatMap(stated -> stated.value().lastDay());
        return last.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.ofEachConvention(
                        act,
                        (convention, path) -> convention
                                .term()
                                .flatMap(stated -> stated.value().lastDay())
                                .map(found -> Verdicts.equal(path + "/term/value/lastDay", last.get(), found))
                                .orElseGet(Verdict.NotApplicable::new));
    }

    private static Verdict endsAfterItsBeginning(PlacedTerm placed) {
        Optional<LocalDate> first = firstDay(placed);
        Optional<LocalDate> last = placed.term().lastDay();
        if (first.isEmpty() || last.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return last.get().isBefore(first.get())
                ? Verdicts.failed(placed.path() + "/lastDay", first.get(), last.get())
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
                    : Verdicts.equal(placed.path() + "/lastDay", sameNumber.minusDays(1), last.get());
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
        Term.Start start = placed.term().start().orElse(null);
        if (start instanceof Term.Start.OnDay onDay) {
            return Optional.of(onDay.day());
        }
        return start instanceof Term.Start.AtSignature ? placed.lastSigned() : Optional.empty();
    }
}
