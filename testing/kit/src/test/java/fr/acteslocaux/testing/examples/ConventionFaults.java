package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.convention;
import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.RODEZ;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.convention.Termination;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.school.School;
import fr.acteslocaux.wording.CountedPeriod;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A convention that contradicts itself, or the decision that signs it. */
final class ConventionFaults {

    private static final String TOTAL = "fee.total-mismatch";
    private static final String SAME_PARTY = "convention.same-party";
    private static final String REVERSED = "term.days-reversed";
    private static final String TOO_EARLY = "convention.signed-before-decision";
    private static final LocalDate LAST = day(2025, 9, 5);
    private static final LocalDate MON_2024_05_27 = day(2024, 5, 27);

    static final List<OneFault> ALL = List.of(
            fault("m181", 1, "one body is both parties", act -> parties(act, commune -> commune), SAME_PARTY),
            fault(
                    "m182",
                    1,
                    "the other party is another establishment of the town",
                    act -> parties(
                            act,
                            commune -> Party.of("RÉGIE DES ÉCOLES DE RODEZ").ofSiret(Siret.parse(anotherOf(commune)))),
                    SAME_PARTY,
                    OneFault.REFUSED),
            fault(
                    "m184",
                    1,
                    "the SIRET of another town, and none of the other party",
                    act -> convention(
                            act,
                            made -> made.parties(List.of(
                                    act.conventions().get(0).parties().get(0),
                                    act.conventions().get(0).parties().get(1).ofSiret(Siret.parse("21310555400017"))))),
                    "convention.authority-not-party"),
            fault(
                    "m185",
                    1,
                    "a SIRET with a wrong key",
                    act -> convention(
                            act,
                            made -> made.parties(List.of(
                                    act.conventions().get(0).parties().get(0),
                                    act.conventions().get(0).parties().get(1).ofSiret(Siret.parse("21120202300018"))))),
                    OneFault.REFUSED),
            fault(
                    "m187",
                    1,
                    "460 € for ten times 45 €",
                    act -> total(act, "460", Amount.TaxBasis.UNSTATED).toBuilder()
                            .cost(new StatedIn<>("3", euros("460", Amount.TaxBasis.UNSTATED)))
                            .build(),
                    TOTAL),
            fault(
                    "m188",
                    1,
                    "540 € in the decision, 450 € in the convention",
                    act -> costing(act, "540", Amount.TaxBasis.UNSTATED),
                    "fee.decision-mismatch"),
            fault("m190", 1, "a price of 44.99 €, not 45 €", act -> priced(act, "44.99 € TTC"), TOTAL),
            fault(
                    "m191",
                    1,
                    "450 € without tax in the decision, with tax in the convention",
                    act -> costing(
                            total(act, "450", Amount.TaxBasis.INCLUDING_TAX), "450", Amount.TaxBasis.EXCLUDING_TAX),
                    "fee.decision-mismatch",
                    "fee.basis-mismatch"),
            fault(
                    "m193",
                    2,
                    "90 € of tax beside a total without tax",
                    act -> taxed(total(act, "450", Amount.TaxBasis.EXCLUDING_TAX), "45 € HT", "90"),
                    TOTAL,
                    "fee.tax-mismatch"),
            fault(
                    "m194",
                    1,
                    "450 € and 80 € of tax, 540 € in all",
                    act -> costing(
                            taxed(total(act, "540", Amount.TaxBasis.INCLUDING_TAX), "45 € HT", "80"),
                            "540",
                            Amount.TaxBasis.UNSTATED),
                    TOTAL),
            fault(
                    "m196",
                    1,
                    "nine schools in the decision, ten in the list",
                    act -> act.toBuilder()
                            .outline(act.outline().withSchoolCount(new StatedIn<>("1", 9)))
                            .build(),
                    "school.count-mismatch"),
            fault(
                    "m197",
                    2,
                    "the decision leaves out the nursery school",
                    act -> act.toBuilder()
                            .outline(act.outline()
                                    .withSchoolKinds(new StatedIn<>(
                                            "1",
                                            List.of(
                                                    School.Kind.PUBLIC_PRIMARY,
                                                    School.Kind.PUBLIC_ELEMENTARY,
                                                    School.Kind.PRIVATE_PRIMARY))))
                            .build(),
                    "school.kinds-mismatch"),
            fault(
                    "m199",
                    2,
                    "two numbers of schools under one name",
                    act -> school(
                            act,
                            school -> new School(
                                    school.uai(),
                                    school.kind(),
                                    schools(act).get(3).name(),
                                    school.town(),
                                    school.department())),
                    "school.name-twice"),
            fault(
                    "m200",
                    1,
                    "the number of a school of another département",
                    act -> school(
                            act,
                            school -> new School(
                                    Uai.of(31, 1234),
                                    school.kind(),
                                    school.name(),
                                    school.town(),
                                    school.department())),
                    "school.department-mismatch"),
            fault(
                    "m202",
                    1,
                    "a number of a school with a wrong letter",
                    act -> school(
                            act,
                            school -> new School(
                                    Uai.parse("0121221N"),
                                    school.kind(),
                                    school.name(),
                                    school.town(),
                                    school.department())),
                    OneFault.REFUSED),
            fault(
                    "m203",
                    3,
                    "a school of another town",
                    act -> school(
                            act,
                            school -> new School(
                                    school.uai(),
                                    school.kind(),
                                    "CARDAILLAC ONET-LE-CHATEAU",
                                    Optional.of("ONET-LE-CHATEAU"),
                                    school.department())),
                    "school.town-mismatch"),
            fault(
                    "m205",
                    1,
                    "for another school year than the decision says",
                    act -> convention(act, made -> made.schoolYear(SchoolYear.parse("2023-2024"))),
                    "convention.school-year-mismatch"),
            fault(
                    "m206",
                    1,
                    "for the school year 2021-2022, and running in 2024 and 2025",
                    act -> convention(
                            act.toBuilder()
                                    .outline(act.outline()
                                            .withSchoolYear(new StatedIn<>("3", SchoolYear.parse("2021-2022"))))
                                    .build(),
                            made -> made.schoolYear(SchoolYear.parse("2021-2022"))),
                    "term.school-year-mismatch"),
            fault("m208", 1, "chooses a court that does not exist", act -> court(act, "Rodez"), "court.unknown"),
            fault("m209", 1, "chooses a court that bears another name", act -> court(act, "Créteil"), "court.unknown"),
            fault(
                    "m211",
                    1,
                    "ends on another day than the decision says",
                    act -> term(act, Term.until(LAST.plusDays(1))),
                    "term.last-day-mismatch"),
            fault(
                    "m212",
                    1,
                    "begins on the day after its end",
                    act -> terms(act, new Term(new Term.Start.OnDay(LAST.plusDays(1)), LAST)),
                    REVERSED),
            fault(
                    "m214",
                    1,
                    "from its signature in 2024 to 2023",
                    act -> terms(act, Term.until(day(2023, 9, 5))),
                    REVERSED),
            fault(
                    "m215",
                    1,
                    "the decision alone says from its signature in 2024 to 2023",
                    act -> act.toBuilder()
                            .term(new StatedIn<>("2", Term.until(day(2023, 9, 5))))
                            .conventions(List.of())
                            .build(),
                    REVERSED),
            fault(
                    "m217",
                    1,
                    "begins on another day than the decision says",
                    act -> term(act, new Term(new Term.Start.OnDay(day(2024, 9, 15)), LAST)).toBuilder()
                            .term(new StatedIn<>("2", new Term(new Term.Start.OnDay(day(2024, 9, 1)), LAST)))
                            .build(),
                    "term.first-day-mismatch"),
            fault(
                    "m218",
                    2,
                    "renews itself, of which the decision says nothing",
                    act -> term(act, Term.until(LAST).renewedTacitly(Term.Renewal.each(Length.ofYears(1)))),
                    "term.renewal-mismatch"),
            fault(
                    "m220",
                    1,
                    "signed by the mayor a week before his decision, « Maire de Rodez »",
                    act -> signedByMayor(act, "Maire de Rodez"),
                    TOO_EARLY),
            fault(
                    "m221",
                    1,
                    "signed by the mayor a week before his decision, « Le Maire »",
                    act -> signedByMayor(act, "Le Maire"),
                    TOO_EARLY),
            fault(
                    "m223",
                    2,
                    "signed twice by one party",
                    act -> convention(
                            act,
                            made -> made.signatures(List.of(
                                    signatures(act).get(0), signatures(act).get(0)))),
                    "convention.signature-missing"),
            fault(
                    "m224",
                    2,
                    "the decision names another party",
                    act -> act.toBuilder()
                            .outline(act.outline().withOtherParty(new StatedIn<>("1", "Région Académique Bretagne")))
                            .build(),
                    "convention.other-party-mismatch"),
            fault(
                    "m226",
                    1,
                    "cites an annexed convention, and none is there",
                    act -> act.toBuilder().conventions(List.of()).build(),
                    "annex.missing"),
            fault(
                    "m227",
                    2,
                    "the convention is there twice",
                    act -> act.toBuilder()
                            .conventions(List.of(
                                    act.conventions().get(0), act.conventions().get(0)))
                            .build(),
                    "convention.twice"),
            fault(
                    "m229",
                    3,
                    "a conciliation of no month",
                    act -> convention(
                            act,
                            made -> made.termination(new StatedIn<>(
                                    "11",
                                    new Termination(
                                            CountedPeriod.ofMonths(0),
                                            CountedPeriod.ofDays(15),
                                            CountedPeriod.ofMonths(1),
                                            Termination.Refund.NONE)))),
                    OneFault.REFUSED));

    private ConventionFaults() {}

    private static OneFault fault(
            String id, int importance, String what, UnaryOperator<Decision> change, String... fitting) {
        return OneFault.in(RODEZ, id, importance, what, change, fitting);
    }

    private static Decision parties(Decision act, UnaryOperator<Party> other) {
        Party commune = act.conventions().get(0).parties().get(1);
        return convention(
                act,
                made -> made.parties(List.of(other.apply(commune), commune)).withoutSignatures());
    }

    /** The next establishment of the same body whose number is well formed. */
    private static String anotherOf(Party body) {
        String siren = body.siret().orElseThrow().siren().toString();
        for (int establishment = 20; ; establishment++) {
            String siret = siren + "000" + establishment;
            if (Siret.isValid(siret)) {
                return siret;
            }
        }
    }

    private static Amount euros(String euros, Amount.TaxBasis basis) {
        return new Amount(Euros.parse(euros), basis);
    }

    private static Decision costing(Decision act, String euros, Amount.TaxBasis basis) {
        return act.toBuilder().cost(new StatedIn<>("3", euros(euros, basis))).build();
    }

    private static FeeSchedule fee(Decision act) {
        return act.conventions().get(0).fee().orElseThrow();
    }

    private static Decision total(Decision act, String euros, Amount.TaxBasis basis) {
        return convention(act, made -> made.fee(fee(act).totalling(new StatedIn<>("9", euros(euros, basis)))));
    }

    private static Decision priced(Decision act, String price) {
        FeeSchedule.Line line = new FeeSchedule.Line.PerUnit(
                FeeSchedule.Unit.SCHOOL_AND_YEAR,
                new StatedIn<>("4", UnitPrice.of(Amount.parse(price))),
                new StatedIn<>("9", 10));
        return convention(
                act,
                made -> made.fee(
                        new FeeSchedule(List.of(line), fee(act).rounding(), fee(act).tax(), fee(act).total())));
    }

    private static Decision taxed(Decision act, String price, String tax) {
        Decision withoutTax = priced(act, price);
        return convention(
                withoutTax,
                made -> made.fee(new FeeSchedule(
                        fee(withoutTax).lines(),
                        fee(act).rounding(),
                        Optional.of(new StatedIn<>("9", Euros.parse(tax))),
                        fee(act).total())));
    }

    private static List<School> schools(Decision act) {
        return act.conventions().get(0).schools().orElseThrow().value();
    }

    /** Another school in the place of the third, a public primary one as the fourth is. */
    private static Decision school(Decision act, UnaryOperator<School> change) {
        List<School> schools = new ArrayList<>(schools(act));
        schools.set(2, change.apply(schools.get(2)));
        return convention(act, made -> made.schools(new StatedIn<>("9", List.copyOf(schools))));
    }

    private static Decision court(Decision act, String name) {
        return convention(act, made -> made.chosenCourt(new StatedIn<>("11", new AdministrativeCourt(name))));
    }

    private static Decision term(Decision act, Term term) {
        return convention(act, made -> made.term(new StatedIn<>("10", term)));
    }

    private static Decision terms(Decision act, Term term) {
        return term(act, term).toBuilder().term(new StatedIn<>("2", term)).build();
    }

    private static List<Signature> signatures(Decision act) {
        return act.conventions().get(0).signatures();
    }

    private static Decision signedByMayor(Decision act, String capacity) {
        return convention(
                act,
                made -> made.signatures(List.of(
                        signatures(act).get(0),
                        Signature.of(Signatory.of("Christian TEYSSÈDRE", capacity))
                                .dated(MON_2024_05_27))));
    }
}
