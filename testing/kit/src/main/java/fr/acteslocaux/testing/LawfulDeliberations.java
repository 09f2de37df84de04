package fr.acteslocaux.testing;

import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Councillor;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Election;
import fr.acteslocaux.act.Recusal;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.CouncilSize;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.authority.Organ;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.commitment.BudgetLine;
import fr.acteslocaux.commitment.Commitment;
import fr.acteslocaux.commitment.Guarantee;
import fr.acteslocaux.commitment.InterestRate;
import fr.acteslocaux.commitment.LandTransfer;
import fr.acteslocaux.commitment.Loan;
import fr.acteslocaux.commitment.Parcel;
import fr.acteslocaux.commitment.Subsidy;
import fr.acteslocaux.commitment.Sum;
import fr.acteslocaux.commitment.Tariff;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.identifier.ActNature;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.money.Percentage;
import fr.acteslocaux.money.UnitPrice;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Deliberations of invented communes in which nothing is wrong. */
final class LawfulDeliberations {

    private static final List<String> FIRST_NAMES =
            List.of("Alix", "Camille", "Claude", "Dominique", "Eden", "Lou", "Maxime", "Noa", "Sacha", "Yael");
    private static final List<String> LAST_NAMES = List.of("BERNAC", "CASTELVERT", "DURANDAL", "LAFONT", "MOURIEZ");

    private final LocalAuthority town;
    private final LocalDate day;
    private final Chance chance;

    private LawfulDeliberations(LocalDate day, Chance chance) {
        this.town = InventedTowns.town(chance);
        this.day = day;
        this.chance = chance;
    }

    static Deliberation any(LocalDate day, Chance chance) {
        LawfulDeliberations on = new LawfulDeliberations(day, chance);
        Deliberation act = on.any();
        return chance.once(10) ? on.sittingAgain(act) : act;
    }

    private Deliberation any() {
        return switch (chance.below(9)) {
            case 0, 1 -> delegation();
            case 2 -> election();
            case 3 -> committing("Décision modificative", "7.1", budget());
            case 4 -> committing("Emprunt et garantie d'emprunt", "7.3", loans());
            case 5 -> subsidies();
            case 6 -> tariffs();
            case 7 -> divided();
            default -> note();
        };
    }

    /** A council that was too few at first sits again some days later. */
    private Deliberation sittingAgain(Deliberation act) {
        LocalDate first = day.minusDays(chance.from(3, 6));
        return act.toBuilder()
                .sitting(act.sitting().toBuilder()
                        .convening(Sitting.Convening.SECOND)
                        .convenedOn(first)
                        .adjournedFrom(first)
                        .build())
                .build();
    }

    static Deliberation delegation(LocalDate day, Chance chance) {
        return new LawfulDeliberations(day, chance).delegation();
    }

    static Deliberation election(LocalDate day, Chance chance) {
        return new LawfulDeliberations(day, chance).election();
    }

    private Deliberation delegation() {
        return voted("Délégations du conseil au maire", "5.4")
                .organ(Organ.COUNCIL)
                .grants(List.of(Delegation.GrantedMatter.withoutLimits(4), Delegation.GrantedMatter.withoutLimits(5)))
                .build();
    }

    /** No two months are stated: such elections are challenged within some days. */
    private Deliberation election() {
        Deliberation.Builder act = sat("Élection d'un adjoint", "5.1", members());
        int ballots = Math.toIntExact(attendance(act).votes().orElseThrow());
        int blank = chance.from(0, 1);
        int invalid = chance.from(0, 1);
        int cast = ballots - blank - invalid;
        int won = chance.from(cast / 2 + 1, cast);
        return act.withoutRemedies()
                .conclusion(Deliberation.Conclusion.ELECTED)
                .election(Election.of(Election.Office.EXECUTIVE, "deuxième adjoint", name(0))
                        .inRound(1)
                        .counting(ballots, blank, invalid, cast)
                        .among(
                                Election.Candidate.elected(name(0), won),
                                Election.Candidate.beaten(name(1), cast - won)))
                .build();
    }

    private List<Commitment> budget() {
        Euros euros = euros(100, 9_000);
        return List.of(
                new BudgetLine(
                        "Fournitures scolaires",
                        Optional.of(BudgetLine.Section.OPERATING),
                        Optional.of("6067"),
                        Optional.of(euros),
                        Optional.empty()),
                new BudgetLine(
                        "Dotation",
                        Optional.of(BudgetLine.Section.OPERATING),
                        Optional.of("74"),
                        Optional.empty(),
                        Optional.of(euros)));
    }

    private List<Commitment> loans() {
        Loan loan = new Loan(
                "Banque des Vallées",
                euros(50_000, 900_000),
                Optional.of(
                        chance.once(2)
                                ? new InterestRate.Fixed(Percentage.parse("3.45"))
                                : new InterestRate.Indexed("Livret A", Percentage.parse("0.6"))),
                Optional.of(Length.ofYears(chance.from(5, 30))),
                Optional.of("échéances trimestrielles constantes"));
        return List.of(loan, new Guarantee("Office du logement des Vallées", Percentage.parse("50"), loan));
    }

    private Deliberation subsidies() {
        return voted("Subventions, acquisition et marché", "7.5")
                .recusal(new Recusal(name(2), Optional.of(Recusal.Ground.INTEREST)))
                .commitments(stated(List.of(
                        Subsidy.of("Amicale laïque du Gué", amount(50, 2_000)),
                        Subsidy.of("Les Amis du moulin", amount(50, 2_000)),
                        new LandTransfer(
                                LandTransfer.Kind.PURCHASE,
                                List.of(new Parcel(
                                        "AB " + chance.from(1, 400), OptionalInt.of(chance.from(20, 9_000)))),
                                Optional.of("Mme " + name(3)),
                                Optional.of(amount(1_000, 90_000))),
                        Sum.atMost(amount(1_000, 40_000)).forLot("lot n° 1").each("par an"))))
                .build();
    }

    private Deliberation tariffs() {
        return voted("Tarifs de la restauration scolaire", "7.10")
                .term(StatedIn.somewhere(Term.from(day.plusMonths(1).withDayOfMonth(1))))
                .commitments(stated(List.of(tariff("Repas enfant", "commune"), tariff("Repas enfant", "hors commune"))))
                .build();
    }

    private Tariff tariff(String label, String category) {
        return new Tariff(label, UnitPrice.of(amount(1, 9)), Optional.of("repas"), Optional.of(category));
    }

    /** As many for as against: the chair decides, or nobody does. */
    private Deliberation divided() {
        Deliberation.Builder act = sat("Vœu sur les horaires de la gare", "9.4", members());
        int votes = Math.toIntExact(attendance(act).votes().orElseThrow());
        boolean isCarried = chance.once(2);
        Vote tied = Vote.of(votes / 2, votes / 2, votes % 2);
        return act.conclusion(isCarried ? Deliberation.Conclusion.ADOPTED : Deliberation.Conclusion.REJECTED)
                .vote(tied.toBuilder()
                        .castingVote(isCarried)
                        .stated(isCarried ? "Adopté, la voix du maire étant prépondérante" : "Rejeté")
                        .build())
                .build();
    }

    private Deliberation note() {
        return sat("Rapport d'activité du service des eaux", "8.8", members())
                .conclusion(Deliberation.Conclusion.NOTED)
                .report("Le rapport de l'année est présenté au conseil.")
                .build();
    }

    private Deliberation committing(String object, String matter, List<Commitment> commitments) {
        return voted(object, matter).commitments(stated(commitments)).build();
    }

    private static List<StatedIn<Commitment>> stated(List<Commitment> commitments) {
        return commitments.stream()
                .map(commitment -> new StatedIn<>("1", commitment))
                .toList();
    }

    private Euros euros(int least, int most) {
        return Euros.ofCents(chance.from(least, most) * 100L);
    }

    private Amount amount(int least, int most) {
        return new Amount(euros(least, most), Amount.TaxBasis.UNSTATED);
    }

    private Deliberation.Builder voted(String object, String matter) {
        Deliberation.Builder act = sat(object, matter, members());
        int votes = Math.toIntExact(attendance(act).votes().orElseThrow());
        int against = chance.once(3) ? chance.from(1, votes / 3) : 0;
        int abstaining = chance.once(3) ? chance.from(1, votes / 4) : 0;
        return act.conclusion(Deliberation.Conclusion.ADOPTED)
                .vote(new Vote(
                        votes - against - abstaining,
                        against,
                        abstaining,
                        0,
                        Optional.of(Vote.Ballot.ORDINARY),
                        Optional.empty(),
                        Optional.of(
                                against == 0
                                        ? "À l'unanimité"
                                        : "À la majorité, par " + (votes - against - abstaining) + " voix pour et "
                                                + against + " contre")));
    }

    private static Sitting.Attendance attendance(Deliberation.Builder act) {
        return act.build().sitting().counted().orElseThrow();
    }

    private Deliberation.Builder sat(String object, String matter, List<Councillor> members) {
        Sitting.Builder sitting = Sitting.builder()
                .on(day)
                .convenedOn(day.minusDays(chance.from(6, 15)))
                .convening(Sitting.Convening.ORDINARY)
                .attendance(counted(members))
                .chair(name(0))
                .secretary(name(1));
        if (chance.once(2)) {
            sitting.members(members);
        }
        Deliberation.Builder act = Deliberation.builder()
                .object(object)
                .articles(LawfulActs.articles("Le conseil décide.", chance))
                .sitting(sitting.build());
        LawfulActs.common(act, town, day, ActNature.DE, matter, ActCharacter.NEITHER, chance);
        return act;
    }

    private static Sitting.Attendance counted(List<Councillor> members) {
        long present = members.stream()
                .filter(member -> member.presence() == Councillor.Presence.PRESENT)
                .count();
        long proxies =
                members.stream().filter(member -> member.proxy().isPresent()).count();
        return new Sitting.Attendance(members.size(), Math.toIntExact(present), Math.toIntExact(proxies));
    }

    /** Each absent member gives a proxy to another of those present, or to nobody. */
    private List<Councillor> members() {
        int inOffice = CouncilSize.of(town.population().orElseThrow(), day).orElseThrow();
        int present = chance.from(inOffice / 2 + 1, inOffice);
        List<Councillor> members = new ArrayList<>();
        for (int i = 0; i < inOffice; i++) {
            if (i < present) {
                members.add(Councillor.present(name(i)));
            } else {
                members.add(
                        chance.once(3)
                                ? Councillor.absent(name(i))
                                : Councillor.excused(name(i)).givingProxyTo(name(i - present)));
            }
        }
        return members;
    }

    private static String name(int number) {
        return FIRST_NAMES.get(number % FIRST_NAMES.size())
                + " "
                + LAST_NAMES.get(number / FIRST_NAMES.size() % LAST_NAMES.size());
    }
}
