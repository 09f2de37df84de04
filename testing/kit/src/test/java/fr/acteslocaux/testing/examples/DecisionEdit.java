package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.ExampleAct.GRANTED;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Delegation.GrantedMatter;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.identifier.ActMatter;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.identifier.TransmissionNumber;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Another decision of the mayor who let the shop: on another day, under another delegation, of another matter. */
final class DecisionEdit {

    private DecisionEdit() {}

    static Decision delegated(Decision act, UnaryOperator<Delegation.Builder> change) {
        return act.toBuilder()
                .delegation(
                        change.apply(act.delegation().orElseThrow().toBuilder()).build())
                .build();
    }

    static Decision delegatedBy(Decision act, String number, LocalDate day, String dayInWords) {
        Citation.OfAct cited = new Citation.OfAct(
                "Délibération du conseil municipal du " + dayInWords + ", qui délègue au maire",
                ActNumber.parse(number),
                day);
        Delegation.GrantingDeliberation granted = new Delegation.GrantingDeliberation(
                Optional.of(ActNumber.parse(number)), Optional.of(day), Optional.of(GRANTED), List.of());
        return DecisionEdit.delegated(
                act.toBuilder()
                        .citations(List.of(act.citations().get(0), cited))
                        .build(),
                delegation -> delegation.granted(granted));
    }

    static Delegation.GrantingDeliberation rectifying(String number, LocalDate day, GrantedMatter matter) {
        return new Delegation.GrantingDeliberation(ActNumber.parse(number), day).granting(matter);
    }

    static Decision granting(Decision act, List<GrantedMatter> matters) {
        Delegation.GrantingDeliberation granted = act.delegation().orElseThrow().granted();
        return DecisionEdit.delegated(
                act,
                delegation -> delegation.granted(new Delegation.GrantingDeliberation(
                        granted.number(), granted.date(), Optional.of(matters), List.of())));
    }

    static List<GrantedMatter> without(int item) {
        return GRANTED.stream().filter(matter -> matter.item() != item).toList();
    }

    static List<GrantedMatter> also(GrantedMatter matter) {
        List<GrantedMatter> matters = new ArrayList<>(GRANTED);
        matters.add(matter);
        return matters;
    }

    static List<GrantedMatter> replacing(GrantedMatter matter) {
        List<GrantedMatter> matters = new ArrayList<>(DecisionEdit.without(matter.item()));
        matters.add(matter);
        return matters;
    }

    /** Another decision of the same mayor, of an amount and without a term. */
    static Decision exercising(Decision act, int item, String euros, String object, String matter) {
        List<Article> articles = act.articles();
        return act.toBuilder()
                .object(object)
                .matter(ActMatter.parse(matter))
                .citations(List.of(
                        new Citation.OfLaw(
                                "Code général des collectivités territoriales, article L.2122-22, " + item + "°",
                                List.of(LegalReference.parse("CGCT L.2122-22 " + item + "°"))),
                        act.citations().get(1)))
                .exercise(Exercise.ofItem(item).of(Euros.parse(euros)))
                .withoutTerm()
                .articles(List.of(
                        Article.of("1", "Objet", object + ".").as(Article.Role.OBJECT),
                        Article.of("2", "Budget", "Au budget de la commune.").as(Article.Role.BUDGET),
                        articles.get(2),
                        articles.get(3)))
                .build();
    }

    static Decision costing(Decision act, String euros) {
        return act.toBuilder()
                .cost(new StatedIn<>("1", new Amount(Euros.parse(euros), Amount.TaxBasis.UNSTATED)))
                .build();
    }

    static Decision takenOn(Decision act, LocalDate day) {
        String number =
                act.transmissionNumber().orElseThrow().toString().replace("2024", String.valueOf(day.getYear()));
        return act.toBuilder()
                .number(ActNumber.parse("DEC" + day.getYear() + "-004"))
                .transmissionNumber(TransmissionNumber.parse(number))
                .signature(act.signature().orElseThrow().dated(day))
                .events(List.of(
                        new ActEvent.Signed(day),
                        new ActEvent.Transmitted(day.plusDays(1)),
                        new ActEvent.Acknowledged(
                                day.plusDays(1),
                                "012-211209903-" + day.toString().replace("-", "") + "-" + number + "-AU"),
                        new ActEvent.Published(day.plusDays(2), Optional.of(ActEvent.Published.Medium.ELECTRONIC))))
                .build();
    }
}
