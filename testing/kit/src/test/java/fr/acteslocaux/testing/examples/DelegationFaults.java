package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.GRANTED;
import static fr.acteslocaux.testing.examples.ExampleAct.LEASE;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Delegation.GrantedMatter;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
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
                    act -> DecisionEdit.delegatedBy(act, "2024-7", LATER, "lundi 4 mars 2024")),
            notCovered(
                    "m112",
                    "a delegation of the mandate before, whose successors are installed",
                    act -> DecisionEdit.delegated(
                            DecisionEdit.delegatedBy(act, "2014-31", day(2014, 4, 7), "lundi 7 avril 2014"),
                            delegation -> delegation.mandate(new Mandate(
                                    day(2014, 4, 5), Optional.of(day(2020, 3, 15)), Optional.of(day(2020, 7, 4)))))),
            notCovered(
                    "r018",
                    "a delegation of the mandate before, the mandate being that of today",
                    act -> DecisionEdit.delegatedBy(act, "2014-31", day(2014, 4, 7), "lundi 7 avril 2014")),
            OneFault.in(
                    LEASE,
                    "m113",
                    2,
                    "a mandate whose next polling is before its beginning",
                    act -> DecisionEdit.delegated(
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
                    act -> DecisionEdit.delegated(act, delegation -> delegation.withdrawnOn(day(2020, 7, 1))),
                    NOT_COVERING,
                    OneFault.REFUSED),
            notCovered(
                    "m116", "an item that is not granted", act -> DecisionEdit.granting(act, DecisionEdit.without(5))),
            OneFault.in(
                    LEASE,
                    "m118",
                    2,
                    "a delegation rectified before it was granted",
                    act -> DecisionEdit.delegated(
                            act,
                            delegation -> delegation.rectified(List.of(DecisionEdit.rectifying(
                                    "2020-12", day(2020, 6, 8), GrantedMatter.withoutLimits(9))))),
                    "delegation.rectified-earlier",
                    OneFault.REFUSED),
            notCovered(
                    "m119",
                    "an item that is granted only after the decision, by a rectification",
                    act -> DecisionEdit.delegated(
                            DecisionEdit.granting(act, DecisionEdit.without(5)),
                            delegation -> delegation.rectified(List.of(
                                    DecisionEdit.rectifying("2024-7", LATER, GrantedMatter.withoutLimits(5)))))),
            notCovered(
                    "m121",
                    "a settlement of one cent more than 1 000 €",
                    act -> DecisionEdit.exercising(act, SETTLEMENT, "1000.01", "Transaction avec un riverain", "5.8")),
            notCovered("m122", "a loan on the day after the campaign opened", DelegationFaults::loanInCampaign),
            notCovered(
                    "m124",
                    "a loan on a delegation without limits",
                    act -> DecisionEdit.granting(
                            DecisionEdit.exercising(act, LOAN, "80000", "Emprunt pour la toiture de l'école", "7.3"),
                            DecisionEdit.also(GrantedMatter.withoutLimits(LOAN)))),
            notCovered(
                    "m125",
                    "a sale of one cent more than 4 600 €",
                    act -> DecisionEdit.granting(
                            DecisionEdit.exercising(act, SALE, "4600.01", "Vente d'un tracteur", "3.6"),
                            DecisionEdit.also(GrantedMatter.withoutLimits(SALE)))),
            notCovered(
                    "m127",
                    "a claim of one cent more than 100 € written off",
                    act -> DecisionEdit.granting(
                            DecisionEdit.exercising(
                                    act, WRITE_OFF, "100.01", "Admission en non-valeur d'une créance", "7.10"),
                            DecisionEdit.also(
                                    GrantedMatter.withoutLimits(WRITE_OFF).upTo(Euros.parse("200"))))),
            notCovered(
                    "m128",
                    "a claim written off before the decree",
                    act -> DecisionEdit.takenOn(
                            DecisionEdit.granting(
                                    DecisionEdit.exercising(
                                            act, WRITE_OFF, "50", "Admission en non-valeur d'une créance", "7.10"),
                                    DecisionEdit.also(GrantedMatter.withoutLimits(WRITE_OFF)
                                            .upTo(Euros.parse("100")))),
                            day(2023, 6, 15))),
            notCovered(
                    "m130",
                    "a credit line beyond what the council allows",
                    act -> DecisionEdit.exercising(act, CREDIT_LINE, "150000.01", "Ligne de trésorerie", "7.3")),
            notCovered(
                    "m131",
                    "an application for a grant, on a delegation without conditions",
                    act -> DecisionEdit.granting(
                            DecisionEdit.exercising(
                                    act, GRANT, "30000", "Demande de subvention pour la toiture de l'école", "7.5"),
                            DecisionEdit.replacing(GrantedMatter.withoutLimits(GRANT)))),
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
                    act -> DecisionEdit.delegated(
                            signedAs(act, "Adjoint au maire, par délégation", Signature.Capacity.SUBDELEGATE),
                            delegation -> delegation.subdelegationAllowed(false))),
            notCovered(
                    "m137",
                    "signed by a substitute, for whom nothing is foreseen",
                    act -> DecisionEdit.delegated(
                            signedAs(act, "Premier adjoint, le maire empêché", Signature.Capacity.SUBSTITUTE),
                            delegation -> delegation.substituteAllowed(false))),
            OneFault.in(
                    LEASE,
                    "m139",
                    1,
                    "a credit line of 900 000 € by its cost, no amount exercised, 150 000 € allowed",
                    act -> DecisionEdit.costing(
                            DecisionEdit.exercising(act, CREDIT_LINE, "900000", "Ligne de trésorerie", "7.3")
                                    .toBuilder()
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
                    act -> DecisionEdit.costing(
                            DecisionEdit.exercising(act, CREDIT_LINE, "100000", "Ligne de trésorerie", "7.3"),
                            "900000"),
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
                    act -> DecisionEdit.delegated(
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

    private static Decision settlementIn(Decision act, int inhabitants, String euros) {
        Decision settlement = DecisionEdit.exercising(act, SETTLEMENT, euros, "Transaction avec un riverain", "5.8");
        return DecisionEdit.granting(
                settlement.toBuilder()
                        .authority(settlement.authority().toBuilder()
                                .population(inhabitants)
                                .withoutPublicityChoice()
                                .build())
                        .build(),
                DecisionEdit.replacing(GrantedMatter.withoutLimits(SETTLEMENT).under("dans tous les cas")));
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
        Decision loan = DecisionEdit.granting(
                DecisionEdit.exercising(act, LOAN, "80000", "Emprunt pour la toiture de l'école", "7.3"),
                DecisionEdit.also(GrantedMatter.withoutLimits(LOAN).upTo(Euros.parse("100000"))));
        return DecisionEdit.takenOn(
                DecisionEdit.delegated(
                        loan,
                        delegation -> delegation.mandate(
                                new Mandate(day(2020, 7, 4), Optional.of(day(2024, 2, 25)), Optional.empty()))),
                day(2024, 2, 13));
    }
}
