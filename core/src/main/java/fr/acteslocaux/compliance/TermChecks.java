package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.wording.StatedIn;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks of terms: in themselves, and that of a decision against those of its conventions. */
final class TermChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDecision(Rules.TERM_LAST_DAY_MISMATCH, (decision, facts) -> termsEndTogether(decision)),
            ofEachTerm(Rules.TERM_DAYS_REVERSED, TermChecks::endsAfterItsBeginning),
            ofEachTerm(Rules.TERM_LENGTH_MISMATCH, TermChecks::lastsAsLongAsItSays));

    private TermChecks() {}

    private record PlacedTerm(Term term, Optional<LocalDate> lastSigned, String path) {}

    private static Check ofEachTerm(Rule rule, Function<PlacedTerm, Verdict> question) {
        return new ConventionCheck(
                rule,
                decision ->
                        Verdicts.joined(termsOf(decision).stream().map(question).toList()),
                convention -> question.apply(termOf(convention, "")));
    }

    private static List<PlacedTerm> termsOf(Decision decision) {
        List<PlacedTerm> terms = new ArrayList<>();
        decision.term()
                .map(stated -> new PlacedTerm(stated.value(), Optional.empty(), "/term/value"))
                .ifPresent(terms::add);
        for (int i = 0; i < decision.conventions().size(); i++) {
            terms.add(termOf(decision.conventions().get(i), "/conventions/" + i));
        }
        return terms;
    }

    private static PlacedTerm termOf(Convention convention, String path) {
        return new PlacedTerm(convention.term().value(), convention.lastSigned(), path + "/term/value");
    }

    private static Verdict termsEndTogether(Decision decision) {
        Optional<Term> term = decision.term().map(StatedIn::value);
        return term.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.ofEachConvention(
                        decision,
                        (convention, path) -> Verdicts.equal(
                                path + "/term/value/lastDay",
                                term.get().lastDay(),
                                convention.term().value().lastDay()));
    }

    private static Verdict endsAfterItsBeginning(PlacedTerm placed) {
        Optional<LocalDate> first = firstDay(placed);
        if (first.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        LocalDate last = placed.term().lastDay();
        return last.isBefore(first.get())
                ? Verdicts.failed(placed.path() + "/lastDay", first.get(), last)
                : new Verdict.Passed();
    }

    /** "One year from 1 January" ends on 31 December, and nobody is wronged if the text says 1 January. */
    private static Verdict lastsAsLongAsItSays(PlacedTerm placed) {
        if (placed.term().statedLength().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Optional<LocalDate> first = firstDay(placed);
        if (first.isEmpty()) {
            return Verdicts.missing(Facts.CONVENTION_LAST_SIGNATURE_DATE);
        }
        try {
            LocalDate sameNumber = placed.term().statedLength().get().addTo(first.get());
            LocalDate last = placed.term().lastDay();
            return last.equals(sameNumber)
                    ? new Verdict.Passed()
                    : Verdicts.equal(placed.path() + "/lastDay", sameNumber.minusDays(1), last);
        } catch (DateTimeException beyondTheCalendar) {
            return Verdicts.missing(Facts.TERM_FIRST_DAY);
        }
    }

    private static Optional<LocalDate> firstDay(PlacedTerm placed) {
        if (placed.term().start() instanceof Term.Start.OnDay onDay) {
            return Optional.of(onDay.day());
        }
        return placed.term().start() instanceof Term.Start.AtSignature ? placed.lastSigned() : Optional.empty();
    }
}
