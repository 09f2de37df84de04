package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.RODEZ;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import java.util.Optional;

/** Articles that are not where the act says, or not what an article is, and attachments. */
final class ArticleFaults {

    private static final String UNKNOWN = "article.unknown";

    static final List<OneFault> ALL = List.of(
            OneFault.in(
                    LEASE,
                    "m230",
                    2,
                    "two articles numbered 1",
                    ArticleFaults::twoFirstArticles,
                    "article.number-twice"),
            OneFault.in(
                    LEASE,
                    "m232",
                    3,
                    "articles 1, 2 and 4",
                    act -> act.toBuilder()
                            .articles(List.of(
                                    act.articles().get(0),
                                    act.articles().get(1),
                                    act.articles().get(3)))
                            .build(),
                    "article.gap"),
            OneFault.in(
                    LEASE,
                    "m233",
                    2,
                    "the term is said to stand in article 12 of four",
                    act -> act.toBuilder()
                            .term(new StatedIn<>("12", act.term().orElseThrow().value()))
                            .build(),
                    UNKNOWN,
                    OneFault.REFUSED),
            OneFault.in(
                    RODEZ,
                    "m235",
                    2,
                    "the total is said to stand in article 99 of eleven",
                    ArticleFaults::totalInNoArticle,
                    UNKNOWN,
                    OneFault.REFUSED),
            OneFault.in(
                    LEASE,
                    "m236",
                    2,
                    "an article without a word",
                    act -> withThird(act, Article.of("3", "Exécution", "")),
                    "article.empty",
                    OneFault.REFUSED),
            OneFault.in(
                    LEASE,
                    "m238",
                    2,
                    "refers to article 9 of four",
                    act -> Edit.article(act, "3", "exécute ;", "exécute l'article 9 de la présente décision ;"),
                    UNKNOWN),
            OneFault.in(
                    LEASE,
                    "m239",
                    3,
                    "one attachment twice",
                    act -> act.toBuilder().attachments(List.of(plan(), plan())).build(),
                    "attachment.twice"));

    private ArticleFaults() {}

    private static Attachment plan() {
        return new Attachment("Plan du local", Optional.empty(), Optional.of("plan.pdf"));
    }

    private static Act twoFirstArticles(Decision act) {
        List<Article> articles = act.articles();
        return act.toBuilder()
                .articles(List.of(
                        articles.get(0),
                        Article.of("1", "Loyer", "Le loyer est payé chaque trimestre."),
                        articles.get(1),
                        articles.get(2),
                        articles.get(3)))
                .build();
    }

    private static Act withThird(Decision act, Article instead) {
        List<Article> articles = act.articles();
        return act.toBuilder()
                .articles(List.of(articles.get(0), articles.get(1), instead, articles.get(3)))
                .build();
    }

    private static Act totalInNoArticle(Decision act) {
        FeeSchedule fee = act.conventions().get(0).fee().orElseThrow();
        return Edit.convention(
                act,
                made -> made.fee(fee.totalling(
                        new StatedIn<>("99", fee.total().orElseThrow().value()))));
    }
}
