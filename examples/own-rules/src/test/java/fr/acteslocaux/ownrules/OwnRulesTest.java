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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRulesTest {

    private static final Decision RODEZ = Acts.rodezEnt2024();
    private static final Article BUDGET =
            Article.of("5", "Budget", "La dépense est prévue au budget.").as(Article.Role.BUDGET);

    private static Decision decision(LocalDate signed, Optional<Article> budget) {
        Decision without = OwnRules.withoutBudgetLine(RODEZ);
        return without.toBuilder()
                .articles(Stream.concat(without.articles().stream(), budget.stream())
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La dépense est inscrite au budget de la ville.",
                "Crédits ouverts au chapitre 011.",
                "DÉPENSE IMPUTÉE AU COMPTE 6188.",
                "Selon le règlement budgétaire."
            })
    void budgetLine_isFoundInTheWordsOfAnArticleWithoutRole(String text) {
        Article article = Article.of("7", "Dépense", text);
        Article outer =
                new Article(Optional.of("8"), Optional.empty(), Optional.empty(), Optional.empty(), List.of(article));
        assertThat(found(decision(LocalDate.of(2024, 6, 3), Optional.of(article))))
                .isEmpty();
        assertThat(found(decision(LocalDate.of(2024, 6, 3), Optional.of(outer))))
                .as("in a part of an article")
                .isEmpty();
    }

    @Test
    void budgetLine_isNotFoundInOtherWords() {
        Article article = Article.of("7", "Exécution", "Le maire est accrédité ; rien ne l'impose à d'autres.");
        assertThat(found(decision(LocalDate.of(2024, 6, 3), Optional.of(article))))
                .isPresent();
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

    private static String printed() {
        Decision forgetful = OwnRules.withoutBudgetLine(RODEZ);
        return OwnRules.printed(forgetful, Language.FRENCH) + OwnRules.printed(forgetful, Language.ENGLISH);
    }

    /** Written anew with {@code -Dacteslocaux.update=true}. */
    @Test
    void printed_isWhatIsKept() throws IOException {
        Path kept = Path.of("printed.txt");
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(kept, printed());
        }
        assertThat(Files.readString(kept)).isEqualTo(printed());
    }

    @Test
    void regulations_thatOneHasReadAreNotCalledUnverified() {
        assertThat(printed().lines().filter(line -> line.contains("règlement")))
                .hasSize(4)
                .noneMatch(line -> line.contains("non vérifié") || line.contains("unverified"));
    }

    @Test
    void readme_showsWhatComesOut() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```text\n") + "```text\n".length();
        assertThat(readme.substring(start, readme.indexOf("```", start)).lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(printed().lines()).contains(line));
    }
}
