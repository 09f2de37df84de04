package fr.acteslocaux.testing.examples;

import static fr.acteslocaux.testing.examples.Edit.convention;
import static fr.acteslocaux.testing.examples.Edit.day;
import static fr.acteslocaux.testing.examples.ExampleAct.PURCHASE;
import static fr.acteslocaux.testing.examples.ExampleAct.RODEZ;

import fr.acteslocaux.act.Attachment;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.FeeSchedule.Line;
import fr.acteslocaux.convention.FeeSchedule.Rounding;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Siret;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Amount.TaxBasis;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.school.School;
import fr.acteslocaux.wording.StatedIn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Conventions: who agrees, when they sign, what is paid and for which schools. */
final class ConventionOddities {

    private static final String FORCE = "CCIV-1103";
    private static final String AFTER = "CONTRACT-AFTER-DECISION";

    static final List<Oddity> ALL = List.of(
            Oddity.in(
                    RODEZ,
                    "signed-first-by-the-other",
                    "The other party signed six days before the mayor was entitled to",
                    "Only the town may not sign before it has decided.",
                    act -> act,
                    AFTER),
            rodez(
                    "not-signed-yet",
                    "Nobody has signed the convention that the decision is about",
                    "It is signed after the decision, whose annex is the draft.",
                    made -> made.withoutSignatures(),
                    AFTER),
            rodez(
                    "parties-without-numbers",
                    "Neither party has a SIRET",
                    "A number is no condition of a contract.",
                    made -> made.parties(
                            List.of(Party.of("RÉGION ACADÉMIQUE OCCITANIE"), Party.of("COMMUNE DE RODEZ"))),
                    FORCE),
            rodez(
                    "free",
                    "The convention costs nothing, 0.00 € for ten schools",
                    "A service may be given for nothing.",
                    made -> made.fee(perSchool("0", TaxBasis.UNSTATED, "0")),
                    act -> costing(act, "0", TaxBasis.UNSTATED),
                    FORCE),
            rodez(
                    "rounded-by-lines",
                    "Three lines of 0.335 € make 1.02 €, not 1.01 €",
                    "The convention rounds each line.",
                    made -> made.fee(new FeeSchedule(
                            List.of(third("a"), third("b"), third("c")),
                            Rounding.EACH_LINE,
                            Optional.empty(),
                            Optional.of(euros("9", "1.02", TaxBasis.UNSTATED)))),
                    act -> costing(act, "1.02", TaxBasis.UNSTATED),
                    "ROUNDING-TO-CENT"),
            rodez(
                    "no-tax-due",
                    "450 € without tax, a tax of 0 €, 450 € with tax",
                    "The service is exempt: both are one sum.",
                    made -> made.fee(new FeeSchedule(
                            perSchool("45", TaxBasis.EXCLUDING_TAX, "450").lines(),
                            Rounding.TOTAL,
                            Optional.of(new StatedIn<>("9", Euros.ZERO)),
                            Optional.of(euros("9", "450", TaxBasis.INCLUDING_TAX)))),
                    act -> costing(act, "450", TaxBasis.INCLUDING_TAX),
                    FORCE),
            rodez(
                    "two-rates-in-one-tax",
                    "450 € and 37.13 € of tax, 487.13 € in all",
                    "Parts of it are taxed at another rate: the tax is what is stated.",
                    made -> made.fee(new FeeSchedule(
                            perSchool("45", TaxBasis.EXCLUDING_TAX, "450").lines(),
                            Rounding.TOTAL,
                            Optional.of(new StatedIn<>("9", Euros.parse("37.13"))),
                            Optional.of(euros("9", "487.13", TaxBasis.INCLUDING_TAX)))),
                    act -> costing(act, "487.13", TaxBasis.INCLUDING_TAX),
                    FORCE),
            rodez(
                    "basis-said-once",
                    "The decision says 450 €, the convention 450 € with tax",
                    "Where one does not say, they do not differ.",
                    made -> made.fee(perSchool("45", TaxBasis.INCLUDING_TAX, "450")
                            .totalling(euros("9", "450", TaxBasis.INCLUDING_TAX))),
                    FORCE),
            rodez(
                    "one-name-two-schools",
                    "A nursery school and an elementary school have one name",
                    "They are two schools of one group, with two numbers.",
                    made -> made.schools(new StatedIn<>("9", renamed(1, "FERDINAND FOCH RODEZ"))),
                    "UAI-REGISTER"),
            Oddity.in(
                    RODEZ,
                    "schools-of-several-towns",
                    "The schools of the list are of two towns",
                    "A community of communes signs for the schools of its members.",
                    ConventionOddities::ofCommunity,
                    "CGCT-L5211-10"),
            rodez(
                    "term-beyond-the-school-year",
                    "The convention is for the school year 2024-2025, and ends on 5 September 2025",
                    "A term is what the parties say, and need not be a school year.",
                    made -> made,
                    FORCE),
            rodez(
                    "first-of-three-school-years",
                    "The convention names the school year 2024-2025, and runs for three",
                    "The year is the first of them.",
                    made -> made.schoolYear(SchoolYear.parse("2024-2025"))
                            .term(new StatedIn<>("10", Term.until(day(2027, 9, 5)))),
                    act -> act.toBuilder()
                            .term(new StatedIn<>("2", Term.until(day(2027, 9, 5))))
                            .build(),
                    FORCE),
            Oddity.in(
                    RODEZ,
                    "two-like-conventions",
                    "Two conventions have the same articles",
                    "They are made with two parties.",
                    act -> act.toBuilder()
                            .outline(ConventionOutline.empty())
                            .withoutCost()
                            .conventions(
                                    List.of(with(act, "Association des Amis"), with(act, "Association des Voisins")))
                            .build(),
                    FORCE),
            rodez(
                    "three-parties-two-signatures",
                    "Three parties, of whom two have signed so far",
                    "The third may sign later: the convention takes effect with the last signature.",
                    made -> made.party(Party.of("DÉPARTEMENT DE L'AVEYRON")),
                    FORCE),
            rodez(
                    "town-and-its-social-centre",
                    "The town agrees with its own centre of social action, of the same address",
                    "The centre is a body of its own, with a SIREN of its own.",
                    made -> made.parties(List.of(
                                    Party.of("CENTRE COMMUNAL D'ACTION SOCIALE DE RODEZ")
                                            .ofSiret(siretOf("261200158"))
                                            .at("PLACE EUGENE RAYNALDY, 12000 RODEZ"),
                                    act().parties().get(1)))
                            .withoutSignatures(),
                    act -> act.toBuilder()
                            .outline(act.outline()
                                    .withOtherParty(new StatedIn<>("1", "Centre communal d'action sociale de Rodez")))
                            .build(),
                    FORCE),
            Oddity.in(
                    RODEZ,
                    "annex-as-a-file",
                    "« Convention annexée » is cited, and no convention is read",
                    "It is a file among the attachments.",
                    act -> act.toBuilder()
                            .conventions(List.of())
                            .attachment(new Attachment(
                                    "Convention ENT-École", Optional.empty(), Optional.of("convention.pdf")))
                            .build()),
            Oddity.in(
                    PURCHASE,
                    "like-titles",
                    "Two attachments have one title",
                    "They are two files.",
                    act -> act.toBuilder()
                            .attachment(new Attachment("Plan", Optional.empty(), Optional.of("plan-1.pdf")))
                            .attachment(new Attachment("Plan", Optional.empty(), Optional.of("plan-2.pdf")))
                            .build()));

    private ConventionOddities() {}

    private static Convention act() {
        return RODEZ.act().conventions().get(0);
    }

    private static Oddity rodez(
            String id, String what, String why, UnaryOperator<Convention.Builder> made, String... sources) {
        return rodez(id, what, why, made, UnaryOperator.identity(), sources);
    }

    private static Oddity rodez(
            String id,
            String what,
            String why,
            UnaryOperator<Convention.Builder> made,
            UnaryOperator<Decision> decided,
            String... sources) {
        return Oddity.in(RODEZ, id, what, why, act -> decided.apply(convention(act, made)), sources);
    }

    private static StatedIn<Amount> euros(String article, String euros, TaxBasis basis) {
        return new StatedIn<>(article, new Amount(Euros.parse(euros), basis));
    }

    private static Decision costing(Decision act, String euros, TaxBasis basis) {
        return act.toBuilder().cost(euros("3", euros, basis)).build();
    }

    private static FeeSchedule perSchool(String price, TaxBasis basis, String total) {
        return FeeSchedule.of(
                FeeSchedule.Unit.SCHOOL_AND_YEAR,
                new StatedIn<>("4", UnitPrice.of(new BigDecimal(price), basis)),
                new StatedIn<>("9", 10),
                euros("9", total, basis));
    }

    private static Line third(String unit) {
        return new Line.PerUnit(
                FeeSchedule.Unit.OTHER,
                new StatedIn<>("4", UnitPrice.of(new BigDecimal("0.335"), TaxBasis.UNSTATED)),
                new StatedIn<>("9", 1),
                Optional.of(unit));
    }

    private static List<School> renamed(int place, String name) {
        List<School> schools = new ArrayList<>(act().schools().orElseThrow().value());
        School school = schools.get(place);
        schools.set(place, new School(school.uai(), school.kind(), name, school.town(), school.department()));
        return List.copyOf(schools);
    }

    private static Siret siretOf(String siren) {
        for (int establishment = 10; establishment < 100; establishment++) {
            String siret = siren + "000" + establishment;
            if (Siret.isValid(siret)) {
                return Siret.parse(siret);
            }
        }
        throw new AssertionError(siren);
    }

    private static Convention with(Decision act, String party) {
        return act.conventions().get(0).toBuilder()
                .parties(List.of(
                        Party.of(party), act.conventions().get(0).parties().get(1)))
                .withoutSignatures()
                .build();
    }

    private static Decision ofCommunity(Decision act) {
        List<School> schools = new ArrayList<>(act().schools().orElseThrow().value());
        School school = schools.get(2);
        schools.set(
                2,
                new School(
                        school.uai(),
                        school.kind(),
                        "CARDAILLAC ONET-LE-CHATEAU",
                        Optional.of("ONET-LE-CHATEAU"),
                        school.department()));
        Decision made = convention(
                act,
                convention -> convention
                        .parties(List.of(
                                act().parties().get(0),
                                Party.of("COMMUNAUTÉ DE SAUVETERRE").ofSiret(siretOf("200069904"))))
                        .withoutSignatures()
                        .schools(new StatedIn<>("9", List.copyOf(schools))));
        return made.toBuilder()
                .authority(LocalAuthority.builder()
                        .kind(LocalAuthority.Kind.COMMUNITY)
                        .name("Communauté de Sauveterre")
                        .siren(Siren.parse("200069904"))
                        .department(act.authority().department().orElseThrow())
                        .build())
                .organ(Organ.PRESIDENT)
                .withoutDelegation()
                .withoutCertificate()
                .events(List.of(act.events().get(0)))
                .build();
    }
}
