package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.PURCHASE;
import static fr.acteslocaux.testing.examples.ExampleAct.TRAFFIC;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.wording.Article;
import java.util.List;
import java.util.Optional;

/** Days in words, and articles as authors number them. */
final class WordingOddities {

    private static final String CALENDAR = "CIVIL-CALENDAR";

    static final List<Oddity> ALL = List.of(
            closed(
                    "leap-day",
                    "The text names Thursday 29 February 2024",
                    "It is a leap year.",
                    "le jeudi 29 février 2024"),
            closed(
                    "across-the-new-year",
                    "« Du samedi 28 décembre 2024 au vendredi 3 janvier »: 3 January 2024 was a Wednesday",
                    "The second day is of the next year.",
                    "du samedi 28 décembre 2024 au vendredi 3 janvier"),
            closed(
                    "year-said-at-the-end",
                    "« Les samedi 10 et dimanche 11 septembre 2022 »",
                    "The year stands once, after both.",
                    "les samedi 10 et dimanche 11 septembre 2022"),
            closed(
                    "across-a-month-end",
                    "« Du lundi 26 au vendredi 1er mars 2024 »: 26 March 2024 was a Tuesday",
                    "The first day is of February.",
                    "du lundi 26 au vendredi 1er mars 2024"),
            closed(
                    "across-a-month-end-one-by-one",
                    "« Les lundi 29, mardi 30 et mercredi 1er mai 2024 »: 29 May 2024 was a Wednesday",
                    "The first two days are of April.",
                    "les lundi 29, mardi 30 et mercredi 1er mai 2024"),
            closed(
                    "across-a-weekend-of-two-months",
                    "« Les samedi 30 et dimanche 1er octobre 2023 »: 30 October 2023 was a Monday",
                    "The Saturday is of September.",
                    "les samedi 30 et dimanche 1er octobre 2023"),
            closed(
                    "between-two-months",
                    "« Entre le lundi 29 et le vendredi 3 mai 2024 »: 29 May 2024 was a Wednesday",
                    "The first day is of April.",
                    "entre le lundi 29 et le vendredi 3 mai 2024"),
            closed(
                    "longer-month-before",
                    "« Du mercredi 31 au dimanche 4 février 2024 »: February has no 31st",
                    "The first day is of January.",
                    "du mercredi 31 au dimanche 4 février 2024"),
            closed(
                    "month-of-the-year-before",
                    "« Du lundi 30 au vendredi 3 janvier 2025 »: 30 January 2025 was a Thursday",
                    "The first day is of December.",
                    "du lundi 30 au vendredi 3 janvier 2025"),
            closed(
                    "weekday-of-several-days",
                    "« Les mardis 5 et 12 mars 2024 »",
                    "Both were Tuesdays.",
                    "les mardis 5 et 12 mars 2024"),
            closed(
                    "day-excepted-in-brackets",
                    "« Chaque semaine, jour de marché du mardi (4 mars 2024 exclu) »: that day was a Monday",
                    "It is a day on which there is no market, and not its weekday.",
                    "chaque semaine, jour de marché du mardi (4 mars 2024 exclu),"),
            closed(
                    "day-of-the-next-sentence",
                    "« Du lundi au vendredi. 4 mars 2024 : fermeture »: that day was a Monday",
                    "The weekday ends the sentence before.",
                    "du lundi au vendredi. 4 mars 2024 : fermeture"),
            article(
                    "reference-like-a-day",
                    "« Réf. 30-02-2024-AB » and « nomenclature 31.06.2024-7 »",
                    "They are numbers, and no days.",
                    "La secrétaire générale exécute (réf. 30-02-2024-AB, nomenclature 31.06.2024-7)."),
            article(
                    "annexed-to-another-act",
                    "The act has no annex, and speaks of a convention annexed",
                    "It is annexed to another act.",
                    "La convention annexée à la délibération du 6 juillet 2020 reste applicable."),
            article(
                    "joined-to-a-lease-of-before",
                    "The act has no annex, and speaks of a plan joined",
                    "It is joined to a lease of another year.",
                    "La secrétaire générale garde le plan ci-joint au bail de 2015."),
            article(
                    "annexed-to-an-order-of-the-prefect",
                    "The act has no annex, and sees a convention annexed",
                    "It is annexed to an order of the prefect.",
                    "Vu la convention annexée à l'arrêté préfectoral."),
            closed("first-of-the-month", "« Lundi 1er avril 2024 »", "It was a Monday.", "le lundi 1er avril 2024"),
            closed(
                    "date-in-figures",
                    "« Mardi 05/03/2024 »",
                    "It was a Tuesday in March, not a day of May.",
                    "le mardi 05/03/2024"),
            closed(
                    "date-in-letters",
                    "« Mardi cinq mars deux mille vingt-quatre »",
                    "It was a Tuesday.",
                    "le mardi cinq mars deux mille vingt-quatre"),
            closed(
                    "street-named-after-a-day",
                    "« Chaque samedi, place du 8 mai 1945 »: that day was a Tuesday",
                    "A square is named after the day; the market is on Saturdays.",
                    "chaque samedi, place du 8 mai 1945,"),
            closed(
                    "weekday-before-a-street",
                    "« Le mardi, rue du 4 septembre 1870 »: that day was a Sunday",
                    "A street is named after the day.",
                    "le mardi, rue du 4 septembre 1870,"),
            article(
                    "tax-in-brackets",
                    "Three hundred euros in words, 360 in figures",
                    "The one is without tax, the other with it.",
                    "La secrétaire générale paie trois cents euros HT (360 € TTC)."),
            article(
                    "spelled-as-before-1990",
                    "« Quatre-vingt-un mille deux cents euros (81 200 €) »",
                    "Both say the same, and hyphens may stand or not.",
                    "La secrétaire générale paie quatre-vingt-un mille deux cents euros (81 200 €) ou quatre-vingt-un-mille"
                            + "-deux-cents euros (81 200,00 €)."),
            article(
                    "footnote-behind-a-number",
                    "« Un local neuf (1) »",
                    "It is a footnote, and the shop is new.",
                    "La secrétaire générale visite un local neuf (1), au lot deux (bâtiment 3)."),
            article(
                    "percentage-in-words",
                    "« Vingt pour cent (20 %) »",
                    "Hundred is no number there.",
                    "La secrétaire générale verse un acompte de vingt pour cent (20 %)."),
            article(
                    "article-of-a-convention",
                    "Article 3 of four refers to article 9",
                    "It is an article of the lease.",
                    "La secrétaire générale exécute l'article 9 du bail."),
            article(
                    "article-of-a-code",
                    "Article 3 of four refers to article 1719",
                    "It is an article of the code.",
                    "La secrétaire générale exécute, conformément à l'article 1719 du code civil."),
            article(
                    "article-of-rules",
                    "Article 3 of four refers to article 12",
                    "It is an article of the rules of the market.",
                    "L'article 12 du règlement du marché s'applique."),
            article(
                    "article-of-the-constitution",
                    "Article 3 of four refers to article 72",
                    "It is an article of the Constitution.",
                    "La commune s'administre librement, comme le veut l'article 72 de la Constitution."),
            article(
                    "articles-of-itself",
                    "Article 3 refers to articles 1 and 2",
                    "They are there.",
                    "La secrétaire générale exécute les articles 1 et 2 de la présente décision."),
            Oddity.in(
                    PURCHASE,
                    "no-articles",
                    "A deliberation has no article, its parts being dashes",
                    "No text asks for articles.",
                    act -> articles(
                            act,
                            Article.withoutNumber("– d'approuver l'achat d'un piano ;"),
                            Article.withoutNumber("– de charger le maire de l'exécution."))),
            Oddity.in(
                    TRAFFIC,
                    "sole-article",
                    "An order has one article, « unique »",
                    "No text asks for numbers.",
                    act -> act.toBuilder()
                            .articles(List.of(new Article(
                                    Optional.of("unique"),
                                    Optional.empty(),
                                    act.articles().get(0).text(),
                                    Optional.of(Article.Role.OBJECT),
                                    List.of())))
                            .build()),
            Oddity.in(
                    PURCHASE,
                    "numbered-anew-in-each-title",
                    "Two articles have the number 1",
                    "They are of two titles, each of which begins anew.",
                    act -> articles(
                            act,
                            title("I", "L'achat", "Le piano est acheté."),
                            title("II", "Le prêt", "Le piano est prêté."))),
            Oddity.in(
                    PURCHASE,
                    "article-bis",
                    "Articles 1, 1 bis, 2 and 3",
                    "An article was put in between.",
                    act -> articles(
                            act,
                            act.articles().get(0),
                            Article.of("1 bis", "Prêt", "Le piano est prêté aux écoles."),
                            act.articles().get(1),
                            act.articles().get(2))),
            Oddity.in(
                    PURCHASE,
                    "roman-numerals",
                    "Articles premier, II and III",
                    "Numbers may be written in any way.",
                    act -> articles(
                            act,
                            Article.of("premier", "Objet", "L'achat d'un piano est approuvé."),
                            Article.of("II", "Exécution", "Le maire est chargé de l'exécution."),
                            Article.of("III", "Copie", "Une copie est remise au comptable."))),
            Oddity.in(
                    PURCHASE,
                    "article-of-parts",
                    "An article has a heading and parts, and no words of its own",
                    "Its parts have them.",
                    act -> articles(act, title("1", "L'achat", "Le piano est acheté."))));

    private WordingOddities() {}

    private static Oddity closed(String id, String what, String why, String when) {
        return Oddity.in(TRAFFIC, id, what, why, act -> closing(act, when), CALENDAR);
    }

    private static Act closing(Order act, String when) {
        return act.toBuilder()
                .withoutRecitals()
                .articles(List.of(
                        Article.of("1", "Objet", "La circulation est interdite " + when + " de 8 heures à 18 heures.")
                                .as(Article.Role.OBJECT),
                        act.articles().get(1)))
                .build();
    }

    private static Oddity article(String id, String what, String why, String words) {
        return Oddity.in(
                LEASE,
                id,
                what,
                why,
                act -> Edit.article(act, "3", "La secrétaire générale exécute ; transmission et publication.", words));
    }

    private static Act articles(Act act, Article... articles) {
        return act.toBuilder().withoutRemedies().articles(List.of(articles)).build();
    }

    private static Article title(String number, String heading, String words) {
        return new Article(
                Optional.of(number),
                Optional.of(heading),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new Article(
                                Optional.of("1"), Optional.empty(), Optional.of(words), Optional.empty(), List.of()),
                        new Article(
                                Optional.of("2"),
                                Optional.empty(),
                                Optional.of("Le maire exécute."),
                                Optional.empty(),
                                List.of())));
    }
}
