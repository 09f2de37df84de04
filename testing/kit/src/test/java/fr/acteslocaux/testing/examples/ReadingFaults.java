package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;
import static fr.acteslocaux.testing.examples.ExampleAct.LIMITS_OF_2023;
import static fr.acteslocaux.testing.examples.ExampleAct.PURCHASE;
import static fr.acteslocaux.testing.examples.ExampleAct.RECRUITMENT;
import static fr.acteslocaux.testing.examples.ExampleAct.TRAFFIC;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.StatedIn;
import java.util.ArrayList;
import java.util.List;

/** What nobody sees who does not read: visas of which nothing is recorded, days and amounts in sentences, votes. */
final class ReadingFaults {

    private static final String LAW =
            "Vu le code général des collectivités territoriales, notamment son article L. 2122-22, ";

    static final List<OneFault> ALL = List.of(
            OneFault.in(
                    LEASE,
                    "r001",
                    1,
                    "a visa of which nothing is recorded cites item 6",
                    act -> visa(act, 0, new Citation.OfLaw(LAW + "6° ;", List.of())),
                    "delegation.item-mismatch"),
            OneFault.in(
                    LEASE,
                    "r002",
                    2,
                    "a visa of which nothing is recorded cites a law of the year after",
                    act -> visa(
                            act,
                            0,
                            new Citation.OfLaw(
                                    "Vu la loi n° 2025-100 du 3 février 2025 relative aux locaux des communes,",
                                    List.of())),
                    "citation.later"),
            OneFault.in(
                    LEASE,
                    "r003",
                    1,
                    "a recital cites the delegation of the council before",
                    act -> act.toBuilder()
                            .citations(List.of(act.citations().get(0)))
                            .recital(new Recital(
                                    "Considérant que, par délibération du 7 avril 2014, le conseil municipal a"
                                            + " délégué au maire le louage des choses,"))
                            .build(),
                    "citation.delegation-mismatch"),
            OneFault.in(
                    LEASE,
                    "r004",
                    1,
                    "an article ends the lease one year later than its term",
                    act -> Edit.article(act, "2", "29 février 2036", "28 février 2037"),
                    "term.text-days-mismatch"),
            OneFault.in(
                    LEASE,
                    "r005",
                    2,
                    "an article begins the lease one month earlier than its term",
                    act -> Edit.article(act, "2", "1er mars 2024", "1er février 2024"),
                    "term.text-days-mismatch"),
            OneFault.in(
                    LEASE,
                    "r006",
                    1,
                    "the rent is 320 euros in words and 350 in figures",
                    act -> Edit.article(
                            act, "2", "Douze ans", "Loyer annuel de trois cent vingt euros (350 €). Douze ans"),
                    "text.words-and-figures"),
            OneFault.in(
                    PURCHASE,
                    "r007",
                    2,
                    "a piano of four thousand five hundred euros costs 5 400",
                    act -> costing(act, "L'achat d'un piano de quatre mille cinq cents euros est approuvé.", "5400"),
                    "cost.text-mismatch"),
            OneFault.in(
                    LEASE,
                    "r008",
                    1,
                    "certified executory and published, and never sent",
                    act ->
                            Edit.without(Edit.without(act, ActEvent.Transmitted.class), ActEvent.Acknowledged.class)
                                    .toBuilder()
                                    .certificate("Le maire certifie le caractère exécutoire de la décision.")
                                    .build(),
                    "certificate.without-transmission"),
            OneFault.in(
                    RECRUITMENT,
                    "r009",
                    2,
                    "signed « Le Maire », by right of a delegation",
                    act -> act.toBuilder()
                            .signature(Signature.of(
                                            "Inès DELMAS",
                                            "Le Maire",
                                            act.takenOn().orElseThrow())
                                    .by(Signature.Capacity.SUBDELEGATE))
                            .build(),
                    "signature.capacity-mismatch"),
            OneFault.in(
                    LEASE,
                    "r010",
                    2,
                    "a decision neither individual nor regulatory, sent as an individual order",
                    act -> act.toBuilder().nature(ActNature.AI).build(),
                    "nature.character-mismatch"),
            OneFault.in(
                    PURCHASE,
                    "r011",
                    2,
                    "a deliberation on the name of a street, sent as a contract",
                    act -> act.toBuilder()
                            .object("Dénomination de la rue des Tilleuls")
                            .nature(ActNature.CC)
                            .articles(List.of(Article.of("1", "Objet", "La rue est nommée rue des Tilleuls.")))
                            .withoutRemedies()
                            .build(),
                    "nature.character-mismatch"),
            OneFault.in(
                    LIMITS_OF_2023,
                    "r012",
                    1,
                    "the register counts twelve votes in favour, and thirteen are stated",
                    act -> counted(act, "Adopté par 12 voix pour et 0 contre"),
                    "vote.text-mismatch"),
            OneFault.in(
                    LIMITS_OF_2023,
                    "r013",
                    1,
                    "the register counts two votes against, and none are stated",
                    act -> counted(act, "Par 13 pour, 2 contre"),
                    "vote.text-mismatch"),
            OneFault.in(
                    LEASE,
                    "r014",
                    2,
                    "an article names the « TA de Montpellier », Toulouse as a value",
                    act -> Edit.article(act, "4", "tribunal administratif de Toulouse", "TA de Montpellier"),
                    "remedies.text-mismatch"),
            OneFault.in(
                    LEASE,
                    "r015",
                    2,
                    "an article says « dans le mois », two months as a value",
                    act -> Edit.article(act, "4", "dans les deux mois", "dans le mois"),
                    "remedies.text-mismatch"),
            OneFault.in(
                    PURCHASE,
                    "r016",
                    2,
                    "a piano of 1,200 € in words that are English costs 1 300",
                    act -> costing(act, "L'achat d'un piano de 1,200 € est approuvé.", "1300"),
                    "cost.text-mismatch"),
            OneFault.in(
                    TRAFFIC,
                    "r017",
                    2,
                    "two days in words, three in figures",
                    act -> Edit.article(act, "2", "exécute", "exécute pendant deux (3) jours"),
                    "text.words-and-figures"));

    private ReadingFaults() {}

    private static Act visa(Decision act, int place, Citation instead) {
        List<Citation> citations = new ArrayList<>(act.citations());
        citations.set(place, instead);
        return act.toBuilder().citations(citations).build();
    }

    private static Act costing(Deliberation act, String words, String euros) {
        return Edit.article(act, "1", "L'achat d'un piano est approuvé.", words).toBuilder()
                .cost(new StatedIn<>("1", new Amount(Euros.parse(euros), Amount.TaxBasis.UNSTATED)))
                .build();
    }

    private static Act counted(Deliberation act, String words) {
        Vote vote = act.vote().orElseThrow();
        return act.toBuilder().vote(vote.toBuilder().stated(words).build()).build();
    }
}
