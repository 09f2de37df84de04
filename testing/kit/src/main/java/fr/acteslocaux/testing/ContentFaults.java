package fr.acteslocaux.testing;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Order;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.lifecycle.ActReference;
import fr.acteslocaux.lifecycle.Relation;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be wrong in the texts, the days and the signs of an act of any kind. */
final class ContentFaults {

    static final Map<String, Function<Chance, Act>> BY_CHECK = Map.ofEntries(
            Map.entry(
                    "organ.mismatch",
                    inOrder(order -> order.toBuilder().organ(Organ.COUNCIL).build())),
            Map.entry("nature.type-mismatch", inDecision(decision -> withNature(decision, ActNature.BF))),
            Map.entry(
                    "nature.character-mismatch",
                    chance -> withNature(LawfulActs.order(chance, ActCharacter.REGULATORY), ActNature.AI)),
            Map.entry("signature.capacity-mismatch", inOrder(order -> signedBy(order, "Première adjointe"))),
            Map.entry(
                    "signature.missing",
                    inOrder(order -> order.toBuilder().withoutSignature().build())),
            Map.entry("authority.population-later", inDeliberation(ContentFaults::countedLater)),
            Map.entry("number.day-mismatch", inDeliberation(ContentFaults::numberedByAnotherDay)),
            Map.entry("number.transmission-mismatch", inDeliberation(ContentFaults::numberedOneHigher)),
            Map.entry(
                    "citation.later",
                    inDeliberation(act -> act.toBuilder()
                            .citation(new Citation.OfAct(
                                    "Vu le rapport", act.sitting().on().plusDays(1)))
                            .build())),
            Map.entry(
                    "relation.later",
                    inDeliberation(act ->
                            related(act, ActReference.of(act.sitting().on().plusDays(1)), Optional.empty()))),
            Map.entry(
                    "relation.self",
                    inDeliberation(
                            act -> related(act, ActReference.of(act.number().orElseThrow()), Optional.empty()))),
            Map.entry(
                    "effect.before-adoption",
                    inDeliberation(act -> related(
                            act,
                            ActReference.of(ActNumber.parse("2001-001")),
                            Optional.of(act.sitting().on().minusDays(40))))),
            Map.entry("events.after-withdrawal", inDeliberation(ContentFaults::publishedOnceWithdrawn)),
            Map.entry(
                    "events.signed-twice",
                    inDeliberation(act ->
                            withFirst(act, new ActEvent.Signed(act.sitting().on())))),
            Map.entry("events.out-of-order", inDeliberation(ContentFaults::listedBackwards)),
            Map.entry(
                    "transmission.missing",
                    inDeliberation(act -> act.toBuilder()
                            .events(act.events().stream()
                                    .filter(event -> !(event instanceof ActEvent.Transmitted))
                                    .toList())
                            .build())),
            Map.entry(
                    "certificate.before-executory",
                    inDeliberation(act -> act.toBuilder()
                            .certificate("Certifié exécutoire le "
                                    + Explanations.day(
                                            Language.FRENCH, act.sitting().on().minusDays(1)))
                            .build())),
            Map.entry("certificate.without-transmission", inDeliberation(ContentFaults::certifiedUnsent)),
            Map.entry(
                    "remedies.missing",
                    chance -> LawfulActs.order(chance, ActCharacter.INDIVIDUAL).toBuilder()
                            .withoutRemedies()
                            .articles(List.of(Article.of("1", "Objet", "Il est ordonné.")))
                            .build()),
            Map.entry("reference.repealed", inDeliberation(ContentFaults::citingARepealedArticle)),
            Map.entry(
                    "remedies.text-mismatch",
                    inDeliberation(act -> withArticle(act, 1, "Recours au tribunal administratif sous quatre mois."))),
            Map.entry(
                    "articles.missing",
                    inDeliberation(act -> act.toBuilder()
                            .withoutArticles()
                            .recital(new Recital("Considérant l'intérêt de la commune,"))
                            .build())),
            Map.entry(
                    "article.number-twice",
                    inDeliberation(act -> withMore(act, Article.of("1", "Suite", "Le maire exécute.")))),
            Map.entry(
                    "article.gap",
                    inDeliberation(act -> withMore(act, Article.of("900", "Suite", "Le maire exécute.")))),
            Map.entry("article.empty", inDeliberation(act -> withArticle(act, 0, " "))),
            Map.entry(
                    "article.unknown",
                    inDeliberation(act -> withArticle(act, 0, "Comme il est dit à l'article 800 ci-dessous."))),
            Map.entry(
                    "text.placeholder",
                    inDeliberation(act -> withArticle(act, 0, "Le contrat est signé avec [Nom du gestionnaire]."))),
            Map.entry(
                    "text.words-and-figures",
                    inDeliberation(act -> withArticle(act, 0, "Le loyer est de trois cent vingt euros (350 €)."))),
            Map.entry("annex.missing", inDeliberation(ContentFaults::withoutItsAnnex)),
            Map.entry("attachment.twice", inDeliberation(ContentFaults::attachedTwice)),
            Map.entry(
                    "text.no-such-day",
                    inDeliberation(act -> withArticle(
                            act,
                            0,
                            "La salle ferme le 31 juin " + act.sitting().on().getYear() + "."))),
            Map.entry(
                    "object.line-feed",
                    inDeliberation(act ->
                            act.toBuilder().object("Délégations\nau maire").build())));

    private ContentFaults() {}

    private static Function<Chance, Act> inDeliberation(UnaryOperator<Deliberation> change) {
        return chance -> change.apply(LawfulDeliberations.delegation(LawfulActs.someDay(chance), chance));
    }

    private static Function<Chance, Act> inOrder(UnaryOperator<Order> change) {
        return chance -> change.apply(LawfulActs.order(chance, ActCharacter.REGULATORY));
    }

    private static Function<Chance, Act> inDecision(UnaryOperator<Act> change) {
        return chance -> change.apply(LawfulActs.decisionForSchools(DecisionRecipe.any(), chance));
    }

    /** The receipt has the nature that was sent. */
    private static Act withNature(Act act, ActNature nature) {
        return act.toBuilder()
                .nature(nature)
                .events(act.events().stream()
                        .map(event -> event instanceof ActEvent.Acknowledged receipt
                                ? new ActEvent.Acknowledged(receipt.on())
                                : event)
                        .toList())
                .build();
    }

    private static Order signedBy(Order order, String capacity) {
        return order.toBuilder()
                .signature(Signature.of(
                                "Dominique LAFONT", capacity, order.takenOn().orElseThrow())
                        .by(Signature.Capacity.HOLDER))
                .build();
    }

    private static Deliberation countedLater(Deliberation act) {
        return act.toBuilder()
                .authority(act.authority().toBuilder()
                        .populationOn(act.sitting().on().plusYears(1))
                        .build())
                .build();
    }

    private static Deliberation numberedByAnotherDay(Deliberation act) {
        LocalDate day = act.sitting().on();
        LocalDate other = day.withDayOfMonth(day.getDayOfMonth() == 1 ? 2 : 1);
        return act.toBuilder().number(ActNumber.parse(other + "-007")).build();
    }

    private static Deliberation numberedOneHigher(Deliberation act) {
        int year = act.sitting().on().getYear();
        String serial = act.transmissionNumber().orElseThrow().toString().replaceAll(".*_", "");
        return act.toBuilder()
                .number(ActNumber.parse(String.format(Locale.ROOT, "DE%d-%03d", year, Integer.parseInt(serial) + 1)))
                .build();
    }

    private static Deliberation certifiedUnsent(Deliberation act) {
        return act.toBuilder()
                .certificate("Le maire certifie le caractère exécutoire de l'acte.")
                .events(act.events().stream()
                        .filter(event ->
                                !(event instanceof ActEvent.Transmitted) && !(event instanceof ActEvent.Acknowledged))
                        .toList())
                .build();
    }

    private static Deliberation related(Deliberation act, ActReference other, Optional<LocalDate> effect) {
        return act.toBuilder()
                .relations(List.of(new Relation(Relation.Kind.AMENDS, other, effect)))
                .build();
    }

    private static Deliberation publishedOnceWithdrawn(Deliberation act) {
        LocalDate last = act.events().get(act.events().size() - 1).on();
        return act.toBuilder()
                .event(new ActEvent.Changed(
                        last.plusDays(1), ActEvent.Changed.Change.WITHDRAWN, Optional.empty(), Optional.empty()))
                .event(new ActEvent.Published(last.plusDays(2)))
                .build();
    }

    private static Deliberation withFirst(Deliberation act, ActEvent event) {
        List<ActEvent> events = new ArrayList<>(List.of(event));
        events.addAll(act.events());
        return act.toBuilder().events(events).build();
    }

    private static Deliberation listedBackwards(Deliberation act) {
        LocalDate sitting = act.sitting().on();
        List<ActEvent> events = new ArrayList<>(act.events());
        events.add(new ActEvent.Notified(sitting.plusDays(60)));
        Collections.reverse(events);
        return act.toBuilder().events(events).build();
    }

    private static Deliberation citingARepealedArticle(Deliberation act) {
        StatedIn<RemediesClause> stated = act.remedies().orElseThrow();
        return act.toBuilder()
                .remedies(new StatedIn<>(
                        stated.article(),
                        stated.value().toBuilder()
                                .reference(LegalReference.parse("CJA R.421-6"))
                                .build()))
                .build();
    }

    private static Deliberation withArticle(Deliberation act, int place, String text) {
        List<Article> articles = new ArrayList<>(act.articles());
        Article article = articles.get(place);
        articles.set(
                place,
                new Article(article.number(), article.heading(), Optional.of(text), article.role(), article.parts()));
        return act.toBuilder().articles(articles).build();
    }

    private static Deliberation withMore(Deliberation act, Article article) {
        return act.toBuilder().article(article).build();
    }

    private static Deliberation withoutItsAnnex(Deliberation act) {
        return withArticle(act, 0, "Le plan ci-annexé est approuvé.").toBuilder()
                .withoutAttachments()
                .build();
    }

    private static Deliberation attachedTwice(Deliberation act) {
        Attachment plan = new Attachment("plan", Optional.empty(), Optional.of("plan.pdf"));
        return act.toBuilder().attachments(List.of(plan, plan)).build();
    }
}
