package fr.acteslocaux.ownrules;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Verdict;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.law.InForce;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Rule;
import fr.acteslocaux.law.Rule.GoverningDay;
import fr.acteslocaux.law.Wording;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.wording.Article;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a decision says where the money comes from, which the town demands since 2024. */
final class BudgetLine implements Check {

    private static final LegalSource REGULATION = LegalSource.statute(
                    "TOWN-BUDGET-3", "règlement budgétaire, art. 3", InForce.since(LocalDate.of(2024, 1, 1)))
            .verified(YearMonth.of(2024, 1));
    private static final Rule BARE = Rule.of("town.budget-line", GoverningDay.ADOPTION);
    private static final Rule RULE = BARE.with(Wording.of(BARE, REGULATION));

    /** An article that nobody gave a role says it in words: <i>inscrite au budget, crédits ouverts, imputée au compte</i>. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b(?:budg[eé]t|crédits?\\b|imput)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public Verdict examine(ActFacts facts, LegalContext context) {
        if (!(facts.act() instanceof Decision decision)) {
            return new Verdict.NotApplicable();
        }
        return decision.articles().stream().anyMatch(BudgetLine::saysWhereTheMoneyComesFrom)
                ? new Verdict.Passed()
                : new Verdict.Failed(List.of(
                        new Verdict.Violation("/articles", Localized.untranslated(1), Localized.untranslated(0))));
    }

    private static boolean saysWhereTheMoneyComesFrom(Article article) {
        return article.role().equals(Optional.of(Article.Role.BUDGET))
                || Stream.concat(article.heading().stream(), article.text().stream())
                        .anyMatch(text -> IN_WORDS.matcher(text).find())
                || article.parts().stream().anyMatch(BudgetLine::saysWhereTheMoneyComesFrom);
    }

    @Override
    public String question(Language language) {
        return language == Language.FRENCH
                ? "Un article dit-il où la dépense est prévue ?"
                : "Does an article say where the expense is budgeted?";
    }

    @Override
    public String answer(Verdict.Violation violation, Language language) {
        return language == Language.FRENCH
                ? "Aucun article ne dit où la dépense est prévue."
                : "No article says where the expense is budgeted.";
    }
}
