package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Delegation.GrantedMatter;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.Recital;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import java.util.Optional;

/** What a decision uses of its delegation, how it says so, and who signs it. */
final class DelegationOddities {

    private static final String ITEMS = "CGCT-L2122-22";
    private static final String SIGNING = "CGCT-L2122-23";

    static final List<Oddity> ALL = List.of(
            Oddity.in(
                    LEASE,
                    "no-item",
                    "A decision by delegation names no item",
                    "Hardly any real decision does; that the delegation covers it is what counts.",
                    act -> act.toBuilder().withoutExercise().build(),
                    ITEMS),
            Oddity.in(
                    LEASE,
                    "two-items-cited",
                    "A lease cites items 5 and 6",
                    "A decision may use several items, or cite more than it uses.",
                    act -> citing(act, "article L.2122-22, 5° et 6°", "CGCT L.2122-22 5°", "CGCT L.2122-22 6°"),
                    ITEMS),
            Oddity.in(
                    LEASE,
                    "whole-article-cited",
                    "The whole article is cited, and the item exercised is known otherwise",
                    "No text asks for the item among the citations.",
                    act -> citing(act, "articles L.2122-22 et L.2122-23", "CGCT L.2122-22", "CGCT L.2122-23"),
                    ITEMS),
            Oddity.in(
                    LEASE,
                    "no-citations",
                    "A decision cites nothing at all",
                    "What an act cites is no condition of it.",
                    act -> act.toBuilder().withoutCitations().build()),
            Oddity.in(
                    LEASE,
                    "delegation-cited-by-day",
                    "The delegation is cited by its day alone, under no number",
                    "Its day tells which deliberation is meant.",
                    act -> act.toBuilder()
                            .citations(List.of(
                                    act.citations().get(0),
                                    new Citation.OfAct("Délibération du 6 juillet 2020", day(2020, 7, 6))))
                            .build()),
            Oddity.in(
                    LEASE,
                    "rectification-cited",
                    "Only the deliberation that rectified the delegation is cited",
                    "It is a part of the delegation.",
                    act -> DecisionEdit.delegated(
                                    act,
                                    delegation -> delegation.rectified(List.of(new Delegation.GrantingDeliberation(
                                                    ActNumber.parse("2021-4"), day(2021, 2, 1))
                                            .granting(GrantedMatter.withoutLimits(5)))))
                            .toBuilder()
                            .citations(List.of(
                                    act.citations().get(0),
                                    new Citation.OfAct(
                                            "Délibération du lundi 1er février 2021, qui modifie la délégation",
                                            ActNumber.parse("2021-4"),
                                            day(2021, 2, 1))))
                            .build()),
            Oddity.in(
                    LEASE,
                    "budget-cited-too",
                    "The budget of the year is cited beside the delegation",
                    "A decision may cite deliberations that delegate nothing.",
                    act -> act.toBuilder()
                            .citation(new Citation.OfAct(
                                    "Délibération du lundi 5 février 2024, qui vote le budget",
                                    ActNumber.parse("2024-2"),
                                    day(2024, 2, 5)))
                            .build()),
            Oddity.in(
                    LEASE,
                    "cites-an-act-of-its-day",
                    "A decision cites a deliberation of the same day",
                    "The council sat before the mayor signed.",
                    act -> act.toBuilder()
                            .citation(new Citation.OfAct(
                                    "Délibération du lundi 12 février 2024, qui désaffecte le local",
                                    ActNumber.parse("2024-9"),
                                    day(2024, 2, 12)))
                            .build()),
            Oddity.in(
                    LEASE,
                    "lease-of-exactly-twelve-years",
                    "A lease ends twelve years to the day after it began",
                    "Twelve years are allowed, not only less.",
                    act -> act,
                    ITEMS),
            Oddity.in(
                    LEASE,
                    "lease-of-144-months",
                    "A lease of one hundred and forty-four months",
                    "They are twelve years.",
                    act -> act.toBuilder()
                            .exercise(Exercise.ofItem(5).lasting(Length.ofMonths(144)))
                            .build(),
                    ITEMS),
            Oddity.in(
                    LEASE,
                    "renewals-up-to-twelve-years",
                    "Four years, tacitly renewed twice at most",
                    "With its renewals it lasts for twelve years, no more.",
                    act -> lasting(
                            act,
                            "Quatre ans, du 1er mars 2024 au 29 février 2028, puis deux fois quatre ans au plus par"
                                    + " tacite reconduction.",
                            new Term(new Term.Start.OnDay(day(2024, 3, 1)), day(2028, 2, 29))
                                    .lasting(Length.ofYears(4))
                                    .renewedTacitly(
                                            Term.Renewal.each(Length.ofYears(4)).atMost(2)),
                            Exercise.ofItem(5).lasting(Length.ofYears(12))),
                    ITEMS),
            Oddity.in(
                    LEASE,
                    "renewed-by-a-new-decision",
                    "Twelve years, renewable expressly",
                    "Each renewal is a decision of its own, covered by itself.",
                    act -> lasting(
                            act,
                            "Douze ans, du 1er mars 2024 au 29 février 2036, renouvelable par une nouvelle décision.",
                            act.term().orElseThrow().value().renewable(Term.Renewal.times(1)),
                            act.exercise()),
                    ITEMS),
            Oddity.in(
                    LEASE,
                    "sale-of-exactly-4600",
                    "A tractor is sold for exactly 4 600 €",
                    "Up to 4 600 € are allowed.",
                    act -> DecisionEdit.granting(
                            DecisionEdit.exercising(act, 10, "4600", "Vente d'un tracteur", "3.6"),
                            DecisionEdit.also(GrantedMatter.withoutLimits(10))),
                    ITEMS),
            Oddity.in(
                    LEASE,
                    "settlement-of-exactly-1000",
                    "A settlement of exactly 1 000 € in a small town",
                    "Up to 1 000 € are allowed.",
                    act -> DecisionEdit.exercising(act, 16, "1000", "Transaction avec un riverain", "5.8"),
                    ITEMS),
            Oddity.in(
                    LEASE,
                    "claim-of-99-99",
                    "A claim of 99.99 € is written off, the threshold being 100 €",
                    "The threshold itself is out, one cent less is in.",
                    act -> DecisionEdit.granting(
                            DecisionEdit.exercising(act, 30, "99.99", "Admission en non-valeur d'une créance", "7.10"),
                            DecisionEdit.also(GrantedMatter.withoutLimits(30).upTo(Euros.parse("100")))),
                    "CGCT-D2122-7-2"),
            Oddity.in(
                    LEASE,
                    "delegated-on-the-same-day",
                    "The delegation was granted on the day of the decision",
                    "It held from its first day.",
                    act -> DecisionEdit.delegatedBy(act, "2024-9", day(2024, 2, 12), "lundi 12 février 2024"),
                    ITEMS),
            Oddity.in(
                    LEASE,
                    "mayor-after-the-polling",
                    "A mayor decides three months after the polling that ended his council",
                    "He stays in office until his successor is installed.",
                    act -> DecisionEdit.takenOn(
                            DecisionEdit.delegated(
                                    DecisionEdit.delegatedBy(act, "2014-31", day(2014, 4, 7), "lundi 7 avril 2014"),
                                    delegation -> delegation.mandate(new Mandate(
                                            day(2014, 4, 5),
                                            Optional.of(day(2020, 3, 15)),
                                            Optional.of(day(2020, 7, 4))))),
                            day(2020, 6, 15)),
                    "CGCT-L2122-15"),
            Oddity.in(
                    LEASE,
                    "loan-before-the-campaign",
                    "A loan three days before the campaign opens",
                    "Only the campaign ends the delegation of loans.",
                    act -> DecisionEdit.takenOn(
                            DecisionEdit.delegated(
                                    DecisionEdit.granting(
                                            DecisionEdit.exercising(
                                                    act, 3, "80000", "Emprunt pour la toiture de l'école", "7.3"),
                                            DecisionEdit.also(GrantedMatter.withoutLimits(3)
                                                    .upTo(Euros.parse("100000")))),
                                    delegation -> delegation.mandate(new Mandate(
                                            day(2020, 7, 4), Optional.of(day(2024, 2, 25)), Optional.empty()))),
                            day(2024, 2, 9)),
                    ITEMS,
                    "CELEC-L47A"),
            Oddity.in(
                    LEASE,
                    "no-delegation-in-the-emergency",
                    "A lease of April 2020 that no council delegated",
                    "In the health emergency mayors held most items by law.",
                    act -> DecisionEdit.takenOn(
                            act.toBuilder()
                                    .withoutDelegation()
                                    .citations(List.of(act.citations().get(0)))
                                    .build(),
                            day(2020, 4, 15)),
                    "ORD-2020-391"),
            Oddity.in(
                    LEASE,
                    "signed-by-a-deputy",
                    "A deputy signs a decision of the mayor, the deliberation saying nothing of it",
                    "Since 2004 it need only not forbid it.",
                    act -> signedAs(act, "Pour le maire, l'adjointe déléguée", Signature.Capacity.SUBDELEGATE),
                    SIGNING,
                    "CGCT-L2122-18"),
            Oddity.in(
                    LEASE,
                    "signed-by-a-substitute",
                    "The first deputy signs for a mayor who is prevented",
                    "The deliberation foresees it.",
                    act -> DecisionEdit.delegated(
                            signedAs(act, "Le premier adjoint, le maire empêché", Signature.Capacity.SUBSTITUTE),
                            delegation -> delegation.substituteAllowed(true)),
                    SIGNING,
                    "CGCT-L2122-17"),
            Oddity.in(
                    LEASE,
                    "delegated-mayor",
                    "Signed « Maire délégué de Saint-Just »",
                    "A new commune has delegated mayors, to whom the mayor delegates.",
                    act -> signedAs(act, "Maire délégué de Saint-Just", Signature.Capacity.SUBDELEGATE),
                    SIGNING),
            Oddity.in(
                    LEASE,
                    "earlier-delegation-told",
                    "A recital tells of the delegation of the council before",
                    "The visa cites the one that counts.",
                    act -> act.toBuilder()
                            .recital(new Recital(
                                    "Par délibération du 7 avril 2014, le conseil municipal avait délégué au maire le louage"
                                            + " des choses."))
                            .build()),
            Oddity.in(
                    LEASE,
                    "mayor-with-another-office",
                    "Signed « Maire, vice-présidente du conseil départemental »",
                    "She signs as the mayor, whatever else she is.",
                    act -> signedAs(act, "Maire, vice-présidente du conseil départemental", Signature.Capacity.HOLDER)),
            Oddity.in(
                    LEASE,
                    "signatory-without-name",
                    "The published copy names no signatory, only « Le Maire »",
                    "The copy is not the original; names may be left out of it here.",
                    act -> signed(
                            act,
                            new Signature(
                                    Signatory.of("Le Maire"),
                                    Optional.empty(),
                                    Optional.of(day(2024, 2, 12)),
                                    Optional.empty(),
                                    Optional.of("Acte dématérialisé")))),
            Oddity.in(
                    LEASE,
                    "signature-without-day",
                    "The signature bears no day",
                    "The day of the act is known from the register.",
                    act -> signed(
                            act,
                            Signature.of(Signatory.of("Aline VASSEUR", "Maire")).by(Signature.Capacity.HOLDER)),
                    "CGCT-R2122-7-1"),
            Oddity.in(
                    LEASE,
                    "signed-on-a-sunday",
                    "Signed on Sunday 14 July 2024, and sent and published on the two days after",
                    "No text keeps a mayor from signing on a holiday.",
                    act -> DecisionEdit.takenOn(act, day(2024, 7, 14))),
            Oddity.in(
                    LEASE,
                    "item-taken-back-and-granted-again",
                    "An item was taken back and granted again, the later deliberation being listed first",
                    "Days tell what followed what.",
                    act -> DecisionEdit.delegated(
                            act,
                            delegation -> delegation.rectified(List.of(
                                    new Delegation.GrantingDeliberation(ActNumber.parse("2022-8"), day(2022, 3, 7))
                                            .granting(GrantedMatter.withoutLimits(5)),
                                    new Delegation.GrantingDeliberation(ActNumber.parse("2021-4"), day(2021, 2, 1))
                                            .takingBack(5))))),
            Oddity.in(
                    LEASE,
                    "number-of-its-own-delegation",
                    "A decision and the deliberation that delegates it have one number, 31",
                    "Each is numbered in a list of its own, and they are years apart.",
                    act -> DecisionEdit.delegatedBy(act, "31", day(2020, 7, 6), "lundi 6 juillet 2020").toBuilder()
                            .number(ActNumber.parse("31"))
                            .build()),
            Oddity.in(
                    LEASE,
                    "rectified-at-once",
                    "The delegation was rectified on the day on which it was granted",
                    "A council may vote twice in one sitting.",
                    act -> DecisionEdit.delegated(
                            act,
                            delegation -> delegation.rectified(List.of(
                                    new Delegation.GrantingDeliberation(ActNumber.parse("2020-32"), day(2020, 7, 6))
                                            .granting(GrantedMatter.withoutLimits(9)))))),
            Oddity.in(
                    LEASE,
                    "amount-without-tax",
                    "100 000 € are exercised, 120 000 € are the cost",
                    "Thresholds of contracts are without tax, the cost is stated with it.",
                    act -> DecisionEdit.exercising(act, 4, "100000", "Marché de travaux de l'école", "1.1").toBuilder()
                            .cost(new StatedIn<>("1", new Amount(Euros.parse("120000"), Amount.TaxBasis.INCLUDING_TAX)))
                            .build(),
                    ITEMS));

    private DelegationOddities() {}

    private static Act citing(Decision act, String words, String... references) {
        return act.toBuilder()
                .citations(List.of(
                        new Citation.OfLaw(
                                "Code général des collectivités territoriales, " + words,
                                List.of(references).stream()
                                        .map(LegalReference::parse)
                                        .toList()),
                        act.citations().get(1)))
                .build();
    }

    private static Act lasting(Decision act, String words, Term term, Exercise exercise) {
        return ((Decision) Edit.article(act, "2", "Douze ans, du 1er mars 2024 au 29 février 2036.", words))
                .toBuilder()
                        .object("Bail du local communal de la place du Marché")
                        .term(new StatedIn<>("2", term))
                        .exercise(exercise)
                        .build();
    }

    private static Decision signed(Decision act, Signature signature) {
        return act.toBuilder().signature(signature).build();
    }

    private static Decision signedAs(Decision act, String capacity, Signature.Capacity right) {
        return signed(
                act, Signature.of("Hugo MARCHETTI", capacity, day(2024, 2, 12)).by(right));
    }
}
