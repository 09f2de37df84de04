package fr.acteslocaux.testing;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Signatory;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.Amendment;
import fr.acteslocaux.convention.Clause;
import fr.acteslocaux.convention.CollectionOrder;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.convention.Termination;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.school.School;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.CountedPeriod;
import fr.acteslocaux.wording.StatedIn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Conventions that agree with themselves and with the day of the decision that signs them. */
final class LawfulConventions {

    private static final List<String> OTHER_PARTIES = List.of(
            "Syndicat du Val-Clair",
            "Association Les Mains vertes",
            "Société Papeterie des Trois Ponts",
            "Établissement public du Grand Lac",
            "Association sportive de la Vallée");
    private static final List<String> SCHOOL_NAMES = List.of(
            "LES CERISIERS",
            "MARGUERITE DURANDAL",
            "DU MOULIN BLANC",
            "JEAN DE LA PLAINE",
            "LA FONTAINE AUX OISEAUX",
            "ROSALIE MARTINET",
            "DES QUATRE VENTS",
            "HENRI BEAUCHAMP",
            "LE PETIT BOIS",
            "CAMILLE ROCHEFONTAINE");
    private static final List<String> QUARTERS =
            List.of("", " NORD", " SUD", " EST", " OUEST", " CENTRE", " BOURG", " PLAINE", " GARE", " MAIRIE");
    private static final Signatory MAYOR = Signatory.of("Claude DURANDAL", "Maire");
    private static final Signatory PRESIDENT = Signatory.of("Dominique LAFONT", "Président");

    static final Euros LEAST_PRICE_OF_SUPPLIES = Euros.parse("4");
    static final Euros LEAST_RENT_OF_A_YEAR = Euros.parse("600");

    private static final int CENTS = 100;
    private static final int TEN_THOUSANDTHS_IN_A_CENT = 100;
    private static final int LEAST_RENT = 50;
    private static final int LEAST_PRICE_OF_SCHOOL = 10;

    private LawfulConventions() {}

    static int mostYearsOfLease(Euros highestFee) {
        return atMost(12, highestFee.cents() / LEAST_RENT_OF_A_YEAR.cents());
    }

    private static int atMost(int usual, long affordable) {
        return (int) Math.max(1, Math.min(usual, affordable));
    }

    /** A service for schools, paid for each school and year. */
    static Convention forSchools(LocalAuthority town, LocalDate taken, Euros highestFee, Chance chance) {
        List<School> schools = schools(town, highestFee.cents() / LEAST_PRICE_OF_SCHOOL, chance);
        int most = atMost(900, highestFee.cents() / ((long) LEAST_PRICE_OF_SCHOOL * schools.size()));
        UnitPrice price = UnitPrice.of(new Amount(
                Euros.ofCents(chance.from(Math.min(10, most), most) * (long) LEAST_PRICE_OF_SCHOOL),
                Amount.TaxBasis.INCLUDING_TAX));
        FeeSchedule fee = withItsTotal(
                FeeSchedule.of(new FeeSchedule.Line.PerUnit(
                        FeeSchedule.Unit.SCHOOL_AND_YEAR,
                        new StatedIn<>("2", price),
                        new StatedIn<>("3", schools.size()))),
                "3");
        return common(town, taken, chance)
                .title("Convention pour un espace numérique de travail dans les écoles")
                .schoolYear(SchoolYear.startingIn(taken.getYear()))
                .fee(fee)
                .payment(new StatedIn<>("2", new CollectionOrder.OfState("académie")))
                .schools(new StatedIn<>("3", schools))
                .dataProtection(new StatedIn<>(
                        "5",
                        new Clause.DataProtection(
                                "le prestataire",
                                List.of("annuaire"),
                                List.of(
                                        Clause.DataProtection.Right.ACCESS,
                                        Clause.DataProtection.Right.RECTIFICATION))))
                .term(new StatedIn<>(
                        "4", new Term(new Term.Start.AtSignature(), taken.plusDays(chance.from(300, 365)))))
                .build();
    }

    /** The lease of a place, paid by the month. */
    static Convention ofLease(
            LocalAuthority town,
            LocalDate taken,
            int years,
            Optional<Term.Renewal> renewal,
            Euros highestFee,
            Chance chance) {
        LocalDate first = taken.plusMonths(chance.from(1, 3)).withDayOfMonth(1);
        int most = atMost(1500, highestFee.cents() / CENTS / (12L * years));
        UnitPrice rent = UnitPrice.of(
                new Amount(Euros.ofCents(chance.from(LEAST_RENT, most) * (long) CENTS), Amount.TaxBasis.UNSTATED));
        FeeSchedule fee = withItsTotal(
                FeeSchedule.of(new FeeSchedule.Line.PerUnit(
                        FeeSchedule.Unit.MONTH, new StatedIn<>("2", rent), new StatedIn<>("2", 12 * years))),
                "2");
        Term term = new Term(new Term.Start.OnDay(first), first.plusYears(years).minusDays(1))
                .lasting(Length.ofYears(years));
        return common(town, taken, chance)
                .title("Bail d'un local communal")
                .articles(articles(
                        "Loyers de toute la durée : "
                                + fee.total().orElseThrow().value().in(Language.FRENCH) + ".",
                        "Durée de " + term.statedLength().orElseThrow().in(Language.FRENCH) + "."))
                .fee(fee)
                .payment(new StatedIn<>("2", new CollectionOrder.OfLocalAuthority(town.name())))
                .term(new StatedIn<>("4", renewal.map(term::renewedTacitly).orElse(term)))
                .build();
    }

    /** Supplies at a price with parts of a cent, beside a fixed sum. */
    static Convention ofSupplies(LocalAuthority town, LocalDate taken, Euros highestFee, Chance chance) {
        long quarter = highestFee.cents() / 4;
        int tenThousandths = chance.from(100, atMost(99_999, quarter * TEN_THOUSANDTHS_IN_A_CENT));
        UnitPrice copy = UnitPrice.of(BigDecimal.valueOf(tenThousandths, 4), Amount.TaxBasis.EXCLUDING_TAX);
        int pieces = chance.from(1, atMost(5000, quarter * TEN_THOUSANDTHS_IN_A_CENT / tenThousandths));
        int euros = chance.from(1, atMost(500, quarter / CENTS));
        Amount fixed = new Amount(Euros.ofCents(euros * (long) CENTS), Amount.TaxBasis.EXCLUDING_TAX);
        LocalDate last = taken.plusDays(chance.from(100, 400));
        return common(town, taken, chance)
                .title("Fourniture et tirage de documents")
                .articles(articles(
                        "Prix de chaque pièce, facturé en deux (2) exemplaires.",
                        "De la notification jusqu'au " + Explanations.day(Language.FRENCH, last) + "."))
                .fee(withItsTotal(
                        new FeeSchedule(
                                List.of(
                                        new FeeSchedule.Line.PerUnit(
                                                FeeSchedule.Unit.PIECE,
                                                new StatedIn<>("2", copy),
                                                new StatedIn<>("2", pieces)),
                                        new FeeSchedule.Line.FixedSum("mise en service", new StatedIn<>("2", fixed))),
                                chance.of(List.of(FeeSchedule.Rounding.values())),
                                chance.once(2)
                                        ? Optional.of(new StatedIn<>(
                                                "2", Euros.ofCents(chance.from(1, atMost(100_000, quarter)))))
                                        : Optional.empty(),
                                Optional.empty()),
                        "2"))
                .term(new StatedIn<>("4", new Term(new Term.Start.AtNotification(), last)))
                .build();
    }

    private static Convention.Builder common(LocalAuthority town, LocalDate taken, Chance chance) {
        Siren other = Siren.of(32_000_000 + chance.from(0, 999_999));
        Convention.Builder convention = Convention.builder()
                .parties(List.of(
                        new Party(
                                "Commune de " + town.name(),
                                Optional.of("la commune"),
                                Optional.of(InventedTowns.seat(town.siren().orElseThrow())),
                                Optional.empty(),
                                Optional.of(MAYOR)),
                        new Party(
                                chance.of(OTHER_PARTIES),
                                Optional.empty(),
                                Optional.of(InventedTowns.seat(other)),
                                Optional.empty(),
                                Optional.of(PRESIDENT))))
                .articles(articles("Prix et paiement.", "Durée de la convention."))
                .signatures(List.of(
                        signature(MAYOR, taken.plusDays(chance.from(0, 5))),
                        signature(PRESIDENT, taken.plusDays(chance.from(0, 20)))));
        if (chance.once(2)) {
            convention.termination(new StatedIn<>(
                    "5",
                    new Termination(
                            CountedPeriod.ofMonths(1),
                            CountedPeriod.ofDays(15),
                            CountedPeriod.ofMonths(1),
                            Termination.Refund.NONE)));
        }
        if (chance.once(2)) {
            AdministrativeCourt.ofContractPerformedIn(
                            town.department().orElseThrow(), Optional.empty(), taken, LegalContext.standard())
                    .value()
                    .ifPresent(court -> convention.chosenCourt(new StatedIn<>("5", court)));
        }
        if (chance.once(4)) {
            convention.amendment(new Amendment(
                    OptionalInt.of(chance.from(1, 4)),
                    Optional.of("convention initiale"),
                    Optional.of(taken.minusDays(chance.from(100, 900))),
                    List.of("La durée est prolongée.")));
        }
        return convention;
    }

    private static List<Article> articles(String price, String term) {
        return List.of(
                Article.of("1", "Objet", "Objet de la convention."),
                Article.of("2", "Prix", price),
                Article.of("3", "Liste", "Ce qui est compris."),
                Article.of("4", "Durée", term),
                Article.of("5", "Fin et litiges", "Résiliation, données et litiges."));
    }

    private static Signature signature(Signatory signatory, LocalDate day) {
        return Signature.of(signatory).dated(day);
    }

    static FeeSchedule withItsTotal(FeeSchedule fee, String article) {
        return fee.totalling(new StatedIn<>(article, fee.computedTotal().value().orElseThrow()));
    }

    private static List<School> schools(LocalAuthority town, long affordable, Chance chance) {
        int prefix = InventedTowns.schoolPrefix(town.department().orElseThrow());
        int names = SCHOOL_NAMES.size();
        boolean many = chance.once(12) && affordable > names;
        int count = many
                ? chance.from(names + 1, (int) Math.min((long) names * QUARTERS.size(), affordable))
                : chance.from(2, names);
        int serial = chance.from(1, 9000);
        List<School> schools = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            schools.add(new School(
                    Uai.of(prefix, serial + i),
                    chance.of(List.of(School.Kind.values())),
                    SCHOOL_NAMES.get(i % names) + QUARTERS.get(i / names),
                    town.name().toUpperCase(Locale.ROOT),
                    town.department().orElseThrow()));
        }
        return schools;
    }
}
