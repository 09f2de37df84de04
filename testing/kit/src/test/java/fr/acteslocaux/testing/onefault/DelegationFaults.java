package fr.acteslocaux.testing.onefault;

import static fr.acteslocaux.testing.onefault.Edit.day;
import static fr.acteslocaux.testing.onefault.ExampleAct.GRANTED;
import static fr.acteslocaux.testing.onefault.ExampleAct.LEASE;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.convention.Term;
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
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Decisions beyond what was delegated, by whom, until when, or to whom. */
final class DelegationFaults {

    private static final String NOT_COVERING = "delegation.not-covering";
    private static final LocalDate LATER = day(2024, 3, 4);
    private static final int LOAN = 3;
    private static final int SALE = 10;
    private static final int SETTLEMENT = 16;
    private static final int CREDIT_LINE = 20;
    private static final int GRANT = 26;
    private static final int WRITE_OFF = 30;

    static final List<OneFault> ALL = List.of(
            notCovered(
                    "m104",
                    "a lease of thirteen years",
                    act -> lease(act, Length.ofYears(13), "treize ans", day(2037, 2, 28), "28 février 2037")),
            notCovered(
                    "m106",
                    "a lease of one hundred and forty-five months",
                    act -> lease(
                            act, Length.ofMonths(145), "cent quarante-cinq mois", day(2036, 3, 31), "31 mars 2036")),
            OneFault.in(
                    LEASE,
                    "m107",
                    1,
                    "twelve years are said to be exercised, the term runs for fourteen",
                    act ->
                            lease(act, Length.ofYears(14), "quatorze ans", day(2038, 2, 28), "28 février 2038")
                                    .toBuilder()
                                    .exercise(act.exercise())
                                    .build(),
                    NOT_COVERING,
                    "exercise.term-mismatch"),
            OneFault.in(
                    LEASE,
                    "m109",
                    2,
                    "twelve years, renewed tacitly for twelve without end",
                    DelegationFaults::renewedWithoutEnd,
                    NOT_COVERING,
                    "term.renewal-beyond"),
            notCovered(
                    "m110",
                    "a delegation granted after the decision",
                    act -> delegatedBy(act, "2024-7", LATER, "lundi 4 mars 2024")),
            notCovered(
                    "m112",
                    "a delegation of the mandate before, whose successors are installed",
                    act -> delegated(
                            delegatedBy(act, "2014-31", day(2014, 4, 7), "lundi 7 avril 2014"),
                            delegation -> delegation.mandate(new Mandate(
                                    day(2014, 4, 5), Optional.of(day(2020, 3, 15)), Optional.of(day(2020, 7, 4)))))),
            OneFault.in(
                    LEASE,
                    "m113",
                    2,
                    "a mandate whose next polling is before its beginning",
                    act -> delegated(
                            act,
                            delegation -> delegation.mandate(
                                    new Mandate(day(2020, 7, 4), Optional.of(day(2019, 3, 15)), Optional.empty()))),
                    "mandate.reversed",
                    OneFault.REFUSED),
            OneFault.in(
                    LEASE,
                    "m115",
                    2,
                    "a delegation withdrawn before it was granted",
                    act -> delegated(act, delegation -> delegation.withdrawnOn(day(2020, 7, 1))),
                    NOT_COVERING,
                    OneFault.REFUSED),
            notCovered("m116", "an item that is not granted", act -> granting(act, without(5))),
            OneFault.in(
                    LEASE,
                    "m118",
                    2,
                    "a delegation rectified before it was granted",
                    act -> delegated(
                            act,
                            delegation -> delegation.rectified(
                                    List.of(rectifying("2020-12", day(2020, 6, 8), GrantedMatter.withoutLimits(9))))),
                    "delegation.rectified-earlier",
                    OneFault.REFUSED),
            notCovered(
                    "m119",
                    "an item that is granted only after the decision, by a rectification",
                    act -> delegated(
                            granting(act, without(5)),
                            delegation -> delegation.rectified(
                                    List.of(rectifying("2024-7", LATER, GrantedMatter.withoutLimits(5)))))),
            notCovered(
                    "m121",
                    "a settlement of one cent more than 1 000 €",
                    act -> exercising(act, SETTLEMENT, "1000.01", "Transaction avec un riverain", "5.8")),
            notCovered("m122", "a loan on the day after the campaign opened", DelegationFaults::loanInCampaign),
            notCovered(
                    "m124",
                    "a loan on a delegation without limits",
                    act -> granting(
                            exercising(act, LOAN, "80000", "Emprunt pour la toiture de l'école", "7.3"),
                            also(GrantedMatter.withoutLimits(LOAN)))),
            notCovered(
                    "m125",
                    "a sale of one cent more than 4 600 €",
                    act -> granting(
                            exercising(act, SALE, "4600.01", "Vente d'un tracteur", "3.6"),
                            also(GrantedMatter.withoutLimits(SALE)))),
            notCovered(
                    "m127",
                    "a claim of one cent more than 100 € written off",
                    act -> granting(
                            exercising(act, WRITE_OFF, "100.01", "Admission en non-valeur d'une créance", "7.10"),
                            also(GrantedMatter.withoutLimits(WRITE_OFF).upTo(Euros.parse("200"))))),
            notCovered(
                    "m128",
                    "a claim written off before the decree",
                    act -> takenOn(
                            granting(
                                    exercising(act, WRITE_OFF, "50", "Admission en non-valeur d'une créance", "7.10"),
                                    also(GrantedMatter.withoutLimits(WRITE_OFF).upTo(Euros.parse("100")))),
                            day(2023, 6, 15))),
            notCovered(
                    "m130",
                    "a credit line beyond what the council allows",
                    act -> exercising(act, CREDIT_LINE, "150000.01", "Ligne de trésorerie", "7.3")),
            notCovered(
                    "m131",
                    "an application for a grant, on a delegation without conditions",
                    act -> granting(
                            exercising(act, GRANT, "30000", "Demande de subvention pour la toiture de l'école", "7.5"),
                            replacing(GrantedMatter.withoutLimits(GRANT)))),
            notCovered(
                    "m133",
                    "a settlement of 5 000 € in a town of twenty-four thousand",
                    act -> settlementIn(act, 23_981, "5000")),
            notCovered(
                    "m134",
                    "a settlement of one cent more than 5 000 € in a town of sixty thousand",
                    act -> settlementIn(act, 60_000, "5000.01")),
            notCovered(
                    "m136",
                    "signed by a deputy, who may not be delegated to",
                    act -> delegated(
                            signedAs(act, "Adjoint au maire, par délégation", Signature.Capacity.SUBDELEGATE),
                            delegation -> delegation.subdelegationAllowed(false))),
            notCovered(
                    "m137",
                    "signed by a substitute, for whom nothing is foreseen",
                    act -> delegated(
                            signedAs(act, "Premier adjoint, le maire empêché", Signature.Capacity.SUBSTITUTE),
                            delegation -> delegation.substituteAllowed(false))),
            OneFault.in(
                    LEASE,
                    "m139",
                    1,
                    "a credit line of 900 000 € by its cost, no amount exercised, 150 000 € allowed",
                    act -> costing(
                            exercising(act, CREDIT_LINE, "900000", "Ligne de trésorerie", "7.3").toBuilder()
                                    .exercise(Exercise.ofItem(CREDIT_LINE))
                                    .build(),
                            "900000"),
                    NOT_COVERING,
                    "exercise.cost-mismatch"),
            OneFault.in(
                    LEASE,
                    "m140",
                    1,
                    "a credit line of 900 000 € by its cost, of 100 000 € as exercised",
                    act -> costing(exercising(act, CREDIT_LINE, "100000", "Ligne de trésorerie", "7.3"), "900000"),
                    NOT_COVERING,
                    "exercise.cost-mismatch"),
            OneFault.in(
                    LEASE,
                    "m142",
                    2,
                    "the item exercised is not said",
                    act -> act.toBuilder().withoutExercise().build(),
                    "delegation.item-unknown"),
            OneFault.in(
                    LEASE,
                    "m143",
                    3,
                    "a decision that delegates to itself",
                    act -> delegated(
                            act,
                            delegation -> delegation.granted(new Delegation.GrantingDeliberation(
                                    act.number(), act.takenOn(), Optional.of(GRANTED), List.of()))),
                    "delegation.self",
                    "citation.delegation-mismatch"));

    private DelegationFaults() {}

    private static OneFault notCovered(String id, String what, UnaryOperator<Decision> change) {
        return OneFault.in(LEASE, id, 1, what, change, NOT_COVERING);
    }

    private static Decision lease(Decision act, Length length, String words, LocalDate last, String lastInWords) {
        Term.Start start = act.term().orElseThrow().value().start().orElseThrow();
        String initial = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        Act worded = Edit.article(act, "2", "Douze ans", initial);
        return ((Decision) Edit.article(worded, "2", "29 février 2036", lastInWords))
                .toBuilder()
                        .object("Bail du local communal de la place du Marché pour " + words)
                        .exercise(Exercise.ofItem(5).lasting(length))
                        .term(new StatedIn<>("2", new Term(start, last)))
                        .build();
    }

    private static Decision renewedWithoutEnd(Decision act) {
        StatedIn<Term> stated = act.term().orElseThrow();
        return ((Decision) Edit.article(act, "2", "2036.", "2036, puis par tacite reconduction de douze ans."))
                .toBuilder()
                        .term(new StatedIn<>(
                                stated.article(),
                                stated.value()
                                        .lasting(Length.ofYears(12))
                                        .renewedTacitly(Term.Renewal.each(Length.ofYears(12)))))
                        .build();
    }

    private static Decision delegated(Decision act, UnaryOperator<Delegation.Builder> change) {
        return act.toBuilder()
                .delegation(
                        change.apply(act.delegation().orElseThrow().toBuilder()).build())
                .build();
    }

    private static Decision delegatedBy(Decision act, String number, LocalDate day, String dayInWords) {
        Citation.OfAct cited = new Citation.OfAct(
                "Délibération du conseil municipal du " + dayInWords + ", qui délègue au maire",
                ActNumber.parse(number),
                day);
        Delegation.GrantingDeliberation granted = new Delegation.GrantingDeliberation(
                Optional.of(ActNumber.parse(number)), Optional.of(day), Optional.of(GRANTED), List.of());
        return delegated(
                act.toBuilder()
                        .citations(List.of(act.citations().get(0), cited))
                        .build(),
                delegation -> delegation.granted(granted));
    }

    private static Delegation.GrantingDeliberation rectifying(String number, LocalDate day, GrantedMatter matter) {
        return new Delegation.GrantingDeliberation(ActNumber.parse(number), day).granting(matter);
    }

    private static Decision granting(Decision act, List<GrantedMatter> matters) {
        Delegation.GrantingDeliberation granted = act.delegation().orElseThrow().granted();
        return delegated(
                act,
                delegation -> delegation.granted(new Delegation.GrantingDeliberation(
                        granted.number(), granted.date(), Optional.of(matters), List.of())));
    }

    private static List<GrantedMatter> without(int item) {
        return GRANTED.stream().filter(matter -> matter.item() != item).toList();
    }

    private static List<GrantedMatter> also(GrantedMatter matter) {
        List<GrantedMatter> matters = new ArrayList<>(GRANTED);
        matters.add(matter);
        return matters;
    }

    private static List<GrantedMatter> replacing(GrantedMatter matter) {
        List<GrantedMatter> matters = new ArrayList<>(without(matter.item()));
        matters.add(matter);
        return matters;
    }

    /** Another decision of the same mayor, of an amount and without a term. */
    private static Decision exercising(Decision act, int item, String euros, String object, String matter) {
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

    private static Decision costing(Decision act, String euros) {
        return act.toBuilder()
                .cost(new StatedIn<>("1", new Amount(Euros.parse(euros), Amount.TaxBasis.UNSTATED)))
                .build();
    }

    private static Decision settlementIn(Decision act, int inhabitants, String euros) {
        Decision settlement = exercising(act, SETTLEMENT, euros, "Transaction avec un riverain", "5.8");
        return granting(
                settlement.toBuilder()
                        .authority(settlement.authority().toBuilder()
                                .population(inhabitants)
                                .withoutPublicityChoice()
                                .build())
                        .build(),
                replacing(GrantedMatter.withoutLimits(SETTLEMENT).under("dans tous les cas")));
    }

    private static Decision signedAs(Decision act, String capacity, Signature.Capacity right) {
        return act.toBuilder()
                .signature(
                        Signature.of("Hugo MARCHETTI", capacity, act.takenOn().orElseThrow())
                                .by(right))
                .build();
    }

    /** By-elections of Sunday 25 February 2024, for which the campaign opens on Monday 12. */
    private static Decision loanInCampaign(Decision act) {
        Decision loan = granting(
                exercising(act, LOAN, "80000", "Emprunt pour la toiture de l'école", "7.3"),
                also(GrantedMatter.withoutLimits(LOAN).upTo(Euros.parse("100000"))));
        return takenOn(
                delegated(
                        loan,
                        delegation -> delegation.mandate(
                                new Mandate(day(2020, 7, 4), Optional.of(day(2024, 2, 25)), Optional.empty()))),
                day(2024, 2, 13));
    }

    private static Decision takenOn(Decision act, LocalDate day) {
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
