package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.resource.TsvTable;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks of what an act must tell of its remedies, and of texts that it cites though they are repealed. */
final class RemediesOwedChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(Rules.REMEDIES_MISSING, RemediesOwedChecks::tellsItsRemedies),
            ActCheck.ofAct(Rules.REFERENCE_REPEALED, (act, facts) -> citesTextsInForce(act)));

    private static final Map<LegalReference, LocalDate> REPEALED =
            TsvTable.of(RemediesOwedChecks.class, "repealed-articles.tsv").rows().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> LegalReference.parse(row.text("reference")),
                            row -> row.day("repealed").orElseThrow()));

    private RemediesOwedChecks() {}

    /** Without them the period does not run against the addressee; what is entered from a register has no text to tell them. */
    private static Verdict tellsItsRemedies(ActFacts facts) {
        Act act = facts.act();
        if (!act.isIndividual() || act.articles().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        if (act.remedies().isEmpty() && act.articles().stream().anyMatch(RemediesOwedChecks::speaksOfRemedies)) {
            return new Verdict.Passed();
        }
        if (act.remedies().isEmpty()) {
            return Verdicts.failed("/remedies", Facts.REMEDIES_TOLD, Facts.NOTHING);
        }
        RemediesClause clause = act.remedies().map(StatedIn::value).orElseThrow();
        List<Verdict> answers = new ArrayList<>();
        // A draft does not know its day, and may leave open the period that the law of that day gives.
        answers.add(tells(
                clause.months().isPresent() || act.takenOn().isEmpty(),
                "/remedies/value/months",
                Facts.REMEDIES_PERIOD_TOLD));
        answers.add(tells(
                clause.court().isPresent() || clause.routes().contains(RemediesClause.Route.COURT),
                "/remedies/value/court",
                Facts.REMEDIES_COURT_TOLD));
        return Verdicts.joined(answers);
    }

    private static boolean speaksOfRemedies(Article article) {
        return article.role().equals(Optional.of(Article.Role.REMEDIES))
                || article.text()
                        .filter(text -> Words.of(text).contains("RECOURS"))
                        .isPresent();
    }

    private static Verdict tells(boolean isTold, String path, Fact expected) {
        return isTold ? new Verdict.Passed() : Verdicts.failed(path, expected, Facts.NOTHING);
    }

    private static Verdict citesTextsInForce(Act act) {
        Optional<LocalDate> taken = act.takenOn();
        if (taken.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        List<Verdict> answers = new ArrayList<>();
        List<LegalReference> told =
                act.remedies().map(stated -> stated.value().references()).orElse(List.of());
        for (int i = 0; i < told.size(); i++) {
            answers.add(isInForce(told.get(i), "/remedies/value/references/" + i, taken.get()));
        }
        for (int i = 0; i < act.citations().size(); i++) {
            for (CitedLaw cited : CitedLaw.in(act.citations().get(i))) {
                String path = "/citations/" + i + cited.path();
                cited.references().named().forEach(reference -> answers.add(isInForce(reference, path, taken.get())));
            }
        }
        return Verdicts.joined(answers);
    }

    private static Verdict isInForce(LegalReference reference, String path, LocalDate day) {
        return repealed(reference)
                .filter(repealed -> !day.isBefore(repealed))
                .map(repealed -> Verdicts.failed(path, repealed, reference))
                .orElseGet(Verdict.Passed::new);
    }

    /** What is cited of an article goes with the article. */
    private static Optional<LocalDate> repealed(LegalReference reference) {
        return Optional.ofNullable(REPEALED.get(new LegalReference(reference.text(), reference.article(), List.of())));
    }
}
