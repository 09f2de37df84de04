package fr.acteslocaux.ownrules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.deadline.ActTimeline.Entry;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.testing.Acts;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.ArticleRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OwnRulesTest {

    private static final Decision RODEZ = Acts.rodezEnt2024();
    private static final Article BUDGET =
            Article.of("5", "Budget", "La dépense est prévue au budget.").as(ArticleRole.BUDGET);

    private static Decision decision(LocalDate signed, Optional<Article> budget) {
        return RODEZ.toBuilder()
                .articles(Stream.concat(
                                RODEZ.articles().stream()
                                        .filter(article -> !article.role().equals(Optional.of(ArticleRole.BUDGET))),
                                budget.stream())
                        .toList())
                .events(List.of(new ActEvent.Signed(signed)))
                .build();
    }

    private static final Decision WITHOUT = decision(LocalDate.of(2024, 6, 3), Optional.empty());

    private static Optional<Finding> found(Decision decision) {
        return OwnRules.report(decision).findings().stream()
                .filter(finding -> finding.id().equals("town.budget-line"))
                .findFirst();
    }

    @Test
    void budgetLine_isAnErrorInBothLanguagesWhereItIsMissing() {
        Finding finding = found(WITHOUT).orElseThrow();
        assertThat(finding.text(Language.FRENCH)).isEqualTo("Aucun article ne dit où la dépense est prévue.");
        assertThat(finding.text(Language.ENGLISH)).isEqualTo("No article says where the expense is budgeted.");
        assertThat(OwnRules.report(WITHOUT).isAcceptable()).isFalse();
        assertThat(found(decision(LocalDate.of(2024, 6, 3), Optional.of(BUDGET))))
                .isEmpty();
    }

    @Test
    void budgetLine_accusesNoDecisionOfBeforeTheRegulation() {
        Decision earlier = decision(LocalDate.of(2023, 12, 29), Optional.empty());
        Report report = OwnRules.report(earlier);
        assertThat(found(earlier)).isEmpty();
        assertThat(report.undetermined())
                .anySatisfy(line -> assertThat(line.missingFacts()).containsExactly(Facts.LAW_OF_THAT_DAY));
    }

    @Test
    void legalAdvice_explainsItselfInBothLanguages() {
        var advice = OwnRules.timeline(WITHOUT).of(new LegalAdvice()).orElseThrow();
        assertThat(Explanations.english(advice))
                .startsWith("Advice of the legal service within 10 days: Thursday 13 June 2024");
        assertThat(OwnRules.timeline(WITHOUT).entries()).extracting(Entry::name).contains("appeal", "legal-advice");
    }

    @Test
    void readme_showsWhatComesOut() throws IOException {
        Finding finding = found(WITHOUT).orElseThrow();
        LegalAdvice rule = new LegalAdvice();
        var advice = OwnRules.timeline(WITHOUT).of(rule).orElseThrow();
        String shown = Stream.of(
                        finding.severity() + " " + finding.id() + ": " + finding.text(Language.FRENCH) + " "
                                + finding.sources().stream()
                                        .map(source -> source.citation())
                                        .toList(),
                        rule.title(Language.FRENCH) + ": " + advice.lastDay().orElseThrow(),
                        Explanations.french(advice))
                .collect(Collectors.joining("\n"));
        assertThat(Files.readString(Path.of("README.md"))).contains("```text\n" + shown + "\n```");
    }
}
