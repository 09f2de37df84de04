package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.delegation.DelegableMatters;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.LegalReferences;
import fr.acteslocaux.law.LegalSources;
import fr.acteslocaux.law.Regime;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.StatedIn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Checks of what a decision says that it uses of its delegation, against what else it says. */
final class ExerciseChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDecision(Rules.DELEGATION_ITEM_MISMATCH, (decision, facts) -> citesTheItemItUses(decision)),
            ActCheck.ofDecision(Rules.DELEGATION_LIST_OF_ANOTHER, (decision, facts) -> citesItsOwnList(decision)),
            ActCheck.ofDecision(Rules.EXERCISE_TERM_MISMATCH, (decision, facts) -> lastsNoLongerThanItSays(decision)),
            ActCheck.ofDecision(Rules.EXERCISE_COST_MISMATCH, (decision, facts) -> costsNoMoreThanItSays(decision)),
            ActCheck.ofDecision(Rules.TERM_RENEWAL_BEYOND, ExerciseChecks::isCoveredOnceRenewed));

    private static final Map<Regime, LegalReference> LISTS = Arrays.stream(Regime.values())
            .filter(regime -> DelegableMatters.of(regime).isPresent())
            .collect(Collectors.toMap(
                    Function.identity(),
                    regime -> LegalReference.parse(
                            DelegableMatters.of(regime).orElseThrow().article().citation())));

    private static final int MOST_ITEMS = 99;

    /** The lists, and the article by which bodies of municipalities delegate without one. */
    private static final Map<Regime, LegalReference> ARTICLES = Stream.concat(
                    LISTS.entrySet().stream(),
                    Stream.of(Map.entry(
                            Regime.INTERMUNICIPAL, LegalReference.parse(LegalSources.CGCT_L5211_10.citation()))))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private ExerciseChecks() {}

    private static Verdict citesTheItemItUses(Decision decision) {
        LegalReference list = LISTS.get(decision.authority().kind().regime());
        if (list == null || decision.exercise().item().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Set<Integer> cited = new TreeSet<>();
        for (Citation citation : decision.citations()) {
            CitedLaw.in(citation).stream()
                    .flatMap(passage -> items(passage.references(), list))
                    .forEach(cited::add);
        }
        if (cited.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        int item = decision.exercise().item().getAsInt();
        return cited.contains(item)
                ? new Verdict.Passed()
                : Verdicts.failed("/exercise/item", listed(cited), item + "°");
    }

    /** The articles on mayors are those of presidents of bodies of municipalities too, who have no list of their own. */
    private static Verdict citesItsOwnList(Decision decision) {
        Regime regime = decision.authority().kind().regime();
        if (!ARTICLES.containsKey(regime)) {
            return new Verdict.NotApplicable();
        }
        List<Verdict> others = new ArrayList<>();
        for (int i = 0; i < decision.citations().size(); i++) {
            for (Map.Entry<Regime, LegalReference> article : ARTICLES.entrySet()) {
                if (!decision.citations().get(i).cites(article.getValue())) {
                    continue;
                }
                if (isOf(article.getKey(), regime)) {
                    return new Verdict.Passed();
                }
                others.add(Verdicts.failed("/citations/" + i + "/text", ARTICLES.get(regime), article.getValue()));
            }
        }
        return Verdicts.joined(others);
    }

    private static boolean isOf(Regime whose, Regime regime) {
        return whose == regime || (whose == Regime.COMMUNE && regime == Regime.INTERMUNICIPAL);
    }

    private static String listed(Set<Integer> items) {
        return items.stream()
                .map(item -> item + "°")
                .reduce((one, other) -> one + ", " + other)
                .orElseThrow();
    }

    private static Stream<Integer> items(LegalReferences passage, LegalReference list) {
        return passage.entries().stream().flatMap(entry -> {
            List<Integer> items = items(entry.first(), list);
            return entry instanceof LegalReferences.Range range && !items.isEmpty()
                    ? upTo(items.get(0), items(range.last(), list))
                    : items.stream();
        });
    }

    /** « 4° à 6° » cites the one between them too. */
    private static Stream<Integer> upTo(int first, List<Integer> last) {
        return last.isEmpty()
                ? Stream.of(first)
                : IntStream.rangeClosed(first, Math.min(last.get(0), MOST_ITEMS))
                        .boxed();
    }

    private static List<Integer> items(LegalReference reference, LegalReference list) {
        return reference.isOfArticleOf(list)
                ? reference.subdivisions().stream()
                        .filter(LegalReference.Subdivision.Item.class::isInstance)
                        .map(item -> ((LegalReference.Subdivision.Item) item).number())
                        .toList()
                : List.of();
    }

    /** What the decision says of it, or else its convention, if it has one only. */
    private static Optional<Term> term(Decision decision) {
        return decision.term()
                .or(() -> onlyConvention(decision).flatMap(Convention::term))
                .map(StatedIn::value);
    }

    private static Optional<Amount> cost(Decision decision) {
        return decision.cost()
                .or(() -> onlyConvention(decision).flatMap(Convention::fee).flatMap(FeeSchedule::total))
                .map(StatedIn::value);
    }

    private static Optional<Convention> onlyConvention(Decision decision) {
        return decision.conventions().size() == 1
                ? Optional.of(decision.conventions().get(0))
                : Optional.empty();
    }

    private static Verdict lastsNoLongerThanItSays(Decision decision) {
        Optional<Length> said = decision.exercise().duration();
        Optional<Length> lasting = term(decision).flatMap(Term::length);
        if (said.isEmpty() || lasting.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return lasting.get().exceeds(said.get())
                ? Verdicts.failed("/exercise/duration", lasting.get(), said.get())
                : new Verdict.Passed();
    }

    /** What it costs is what it uses, unless it says less, or says nothing and costs more than the council allows. */
    private static Verdict costsNoMoreThanItSays(Decision decision) {
        Optional<Amount> cost = cost(decision);
        Optional<Euros> most = decision.exercise().amount().or(() -> allowed(decision));
        if (cost.isEmpty() || most.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        if (cost.get().euros().compareTo(most.get()) <= 0) {
            return new Verdict.Passed();
        }
        return cost.get().basis() == Amount.TaxBasis.INCLUDING_TAX
                ? Verdicts.missing(Facts.FEE_COMPARABLE_AMOUNTS)
                : Verdicts.failed("/exercise/amount", cost.get(), most.get());
    }

    private static Optional<Euros> allowed(Decision decision) {
        if (decision.delegation().isEmpty()
                || decision.exercise().item().isEmpty()
                || decision.takenOn().isEmpty()) {
            return Optional.empty();
        }
        return decision.delegation()
                .get()
                .granted(
                        decision.exercise().item().getAsInt(),
                        decision.takenOn().get())
                .flatMap(Delegation.GrantedMatter::upTo);
    }

    /** Whoever may let for twelve years may not let for twelve years that renew themselves. */
    private static Verdict isCoveredOnceRenewed(Decision decision, ActFacts facts) {
        Optional<Term> term = decision.term()
                .map(StatedIn::value)
                .filter(stated -> stated.tacitRenewal().isPresent());
        Optional<Length> once =
                term.flatMap(Term::length).or(() -> decision.exercise().duration());
        if (term.isEmpty() || once.isEmpty() || decision.delegation().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Length renewed = renewed(once.get(), term.get().tacitRenewal().get());
        Delegation delegation = decision.delegation().get();
        boolean isCovered = isNotRefused(delegation, decision.exercise().lasting(once.get()), decision, facts);
        return !isCovered || isNotRefused(delegation, decision.exercise().lasting(renewed), decision, facts)
                ? new Verdict.Passed()
                : Verdicts.failed(
                        "/term/value/tacitRenewal",
                        once.get(),
                        renewed.years() == Length.MOST_YEARS ? Facts.TERM_WITHOUT_LIMIT : renewed);
    }

    private static boolean isNotRefused(Delegation delegation, Exercise exercise, Decision decision, ActFacts facts) {
        return delegation
                .covers(exercise, decision.circumstances(), facts.context())
                .value()
                .orElse(true);
    }

    /** A renewal that nothing limits goes on for as long as a length can say. */
    private static Length renewed(Length once, Term.Renewal renewal) {
        if (renewal.times().isEmpty()) {
            return Length.ofYears(Length.MOST_YEARS);
        }
        int months =
                renewal.length().orElse(once).totalMonths() * renewal.times().getAsInt() + once.totalMonths();
        int most = Length.ofYears(Length.MOST_YEARS).totalMonths();
        return Length.of(0, Math.min(most, months), months < most ? once.days() : 0);
    }
}
