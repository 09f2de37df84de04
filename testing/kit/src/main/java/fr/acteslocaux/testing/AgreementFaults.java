package fr.acteslocaux.testing;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.Mandate;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.delegation.Delegation;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.ActNumber;
import fr.acteslocaux.law.LegalReference;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.school.School;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.Article;
import fr.acteslocaux.wording.Citation;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What does not agree: a decision with its delegation, an act with its convention, a vote with its sitting. */
final class AgreementFaults {

    /** Since then a council has the size that is known, and each member holds one proxy again. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 8, 1);

    private static final int DAYS = 900;

    static final Map<String, Function<Chance, Act>> BY_CHECK = Map.ofEntries(
            Map.entry("delegation.item-mismatch", inLease(AgreementFaults::citingAnotherItem)),
            Map.entry("delegation.list-of-another", inLease(AgreementFaults::citingTheListOfDepartments)),
            Map.entry("mandate.reversed", inLease(AgreementFaults::polledBeforeItBegins)),
            Map.entry("delegation.rectified-earlier", inLease(AgreementFaults::rectifiedEarlier)),
            Map.entry("delegation.self", inLease(AgreementFaults::delegatedByItself)),
            Map.entry("citation.delegation-mismatch", inLease(AgreementFaults::citingAnotherDelegation)),
            Map.entry(
                    "exercise.term-mismatch",
                    inLease(decision -> exercising(decision, Exercise.ofItem(5).lasting(Length.ofDays(1))))),
            Map.entry("exercise.cost-mismatch", inLease(AgreementFaults::exercisingLessThanItCosts)),
            Map.entry("term.renewal-beyond", inLease(AgreementFaults::renewedWithoutEnd)),
            Map.entry(
                    "term.text-mismatch",
                    inLease(decision ->
                            decision.toBuilder().object("Bail pour 48 ans").build())),
            Map.entry("term.text-days-mismatch", inLease(AgreementFaults::endingOneYearLater)),
            Map.entry("cost.text-mismatch", inLease(AgreementFaults::costingOneEuroMore)),
            Map.entry("term.first-day-mismatch", inLease(AgreementFaults::beginningOnTheEve)),
            Map.entry("term.renewal-mismatch", inLease(AgreementFaults::renewedByTheConventionOnly)),
            Map.entry("term.school-year-mismatch", inSchools(AgreementFaults::forAnotherYear)),
            Map.entry("convention.same-party", inSchools(AgreementFaults::agreeingWithItself)),
            Map.entry(
                    "convention.twice",
                    inSchools(decision -> decision.toBuilder()
                            .conventions(List.of(convention(decision), convention(decision)))
                            .withoutCost()
                            .outline(decision.outline()
                                    .withSchoolCount(new StatedIn<>(
                                            "1", 2 * schools(decision).size())))
                            .build())),
            Map.entry("convention.signature-missing", inSchools(AgreementFaults::signedTwiceByTheTown)),
            Map.entry("fee.basis-mismatch", inSchools(AgreementFaults::costingWithoutTax)),
            Map.entry("fee.tax-mismatch", inSchools(AgreementFaults::withATaxApart)),
            Map.entry("school.name-twice", inSchools(AgreementFaults::namedTwice)),
            Map.entry("school.town-mismatch", inSchools(AgreementFaults::inAnotherTown)),
            Map.entry(
                    "grant.beyond-law",
                    inCouncil(act -> granting(
                            act, Delegation.GrantedMatter.withoutLimits(10).upTo(Euros.parse("10000"))))),
            Map.entry(
                    "grant.zero",
                    inCouncil(act -> granting(
                            act, Delegation.GrantedMatter.withoutLimits(20).upTo(Euros.ZERO)))),
            Map.entry("grant.item-twice", inCouncil(act -> granting(act, Delegation.GrantedMatter.withoutLimits(4)))),
            Map.entry(
                    "sitting.present-exceeds",
                    inCouncil(act -> attended(
                            act,
                            counts -> new Sitting.Attendance(
                                    counts.inOffice().getAsInt(),
                                    counts.inOffice().getAsInt(),
                                    1)))),
            Map.entry(
                    "sitting.proxies-exceed", inCouncil(act -> attended(act, AgreementFaults::moreProxiesThanPresent))),
            Map.entry(
                    "sitting.council-too-large",
                    inCouncil(act -> attended(
                            act,
                            counts -> new Sitting.Attendance(
                                    counts.inOffice().getAsInt() + 1,
                                    counts.inOffice().getAsInt() + 1,
                                    0)))),
            Map.entry(
                    "vote.stated-mismatch",
                    inCouncil(act -> act.toBuilder()
                            .vote(act.vote().orElseThrow().toBuilder()
                                    .stated("Rejeté")
                                    .build())
                            .build())),
            Map.entry("vote.text-mismatch", inCouncil(AgreementFaults::countedOtherwise)),
            Map.entry(
                    "vote.casting-without-tie",
                    inCouncil(act -> act.toBuilder()
                            .vote(act.vote().orElseThrow().toBuilder()
                                    .castingVote(true)
                                    .build())
                            .build())));

    private AgreementFaults() {}

    private static Deliberation countedOtherwise(Deliberation act) {
        Vote vote = act.vote().orElseThrow();
        String said = "Adopté par " + (vote.inFavour().orElseThrow() + 1) + " voix pour et "
                + vote.against().orElseThrow() + " contre";
        return act.toBuilder().vote(vote.toBuilder().stated(said).build()).build();
    }

    private static Function<Chance, Act> inLease(UnaryOperator<Decision> change) {
        return chance -> change.apply(withoutRenewal(LawfulActs.leaseDecision(DecisionRecipe.any(), chance)));
    }

    private static Function<Chance, Act> inSchools(UnaryOperator<Decision> change) {
        return chance -> change.apply(LawfulActs.decisionForSchools(DecisionRecipe.any(), chance));
    }

    private static Function<Chance, Act> inCouncil(UnaryOperator<Deliberation> change) {
        return chance -> change.apply(LawfulDeliberations.delegation(FIRST_DAY.plusDays(chance.from(0, DAYS)), chance));
    }

    private static Convention convention(Decision decision) {
        return decision.conventions().get(0);
    }

    private static List<School> schools(Decision decision) {
        return convention(decision).schools().orElseThrow().value();
    }

    private static Decision withConvention(Decision decision, UnaryOperator<Convention.Builder> change) {
        return decision.toBuilder()
                .conventions(
                        List.of(change.apply(convention(decision).toBuilder()).build()))
                .build();
    }

    private static Term term(Decision decision) {
        return decision.term().orElseThrow().value();
    }

    private static Decision withTerms(Decision decision, Term ofAct, Term ofConvention) {
        return withConvention(decision, convention -> convention.term(new StatedIn<>("4", ofConvention))).toBuilder()
                .term(new StatedIn<>("1", ofAct))
                .build();
    }

    private static Decision withoutRenewal(Decision decision) {
        Term once = new Term(
                term(decision).start().orElseThrow(), term(decision).lastDay().orElseThrow());
        Length stated =
                convention(decision).term().orElseThrow().value().statedLength().orElseThrow();
        return withTerms(decision, once, once.lasting(stated));
    }

    private static Delegation delegation(Decision decision) {
        return decision.delegation().orElseThrow();
    }

    private static Decision exercising(Decision decision, Exercise exercise) {
        return decision.toBuilder().exercise(exercise).build();
    }

    private static Decision citingAnotherItem(Decision decision) {
        return citing(decision, "CGCT L.2122-22 6°");
    }

    private static Decision citingTheListOfDepartments(Decision decision) {
        return citing(decision, "CGCT L.3211-2");
    }

    private static Decision citing(Decision decision, String article) {
        List<Citation> citations = new ArrayList<>(decision.citations());
        citations.set(0, new Citation.OfLaw("Vu le " + article, List.of(LegalReference.parse(article))));
        return decision.toBuilder().citations(citations).build();
    }

    private static Decision citingAnotherDelegation(Decision decision) {
        Citation.OfAct other = new Citation.OfAct(
                "Vu la délibération qui délègue au maire", ActNumber.parse("2014-5"), LocalDate.of(2014, 4, 2));
        return decision.toBuilder()
                .citations(List.of(decision.citations().get(0), other))
                .build();
    }

    private static Decision polledBeforeItBegins(Decision decision) {
        Mandate mandate = delegation(decision).mandate().orElseThrow();
        return decision.toBuilder()
                .delegation(delegation(decision).toBuilder()
                        .mandate(new Mandate(
                                mandate.from(), Optional.of(mandate.from().minusDays(1)), Optional.empty()))
                        .build())
                .build();
    }

    private static Decision rectifiedEarlier(Decision decision) {
        LocalDate granted = delegation(decision).granted().date().orElseThrow();
        return decision.toBuilder()
                .delegation(delegation(decision).toBuilder()
                        .rectified(List.of(new Delegation.GrantingDeliberation(granted.minusDays(1))
                                .granting(Delegation.GrantedMatter.withoutLimits(6))))
                        .build())
                .build();
    }

    /** Its own day is that of the deliberation too, and no other is cited. */
    private static Decision delegatedByItself(Decision decision) {
        Delegation.GrantingDeliberation granted = delegation(decision).granted();
        return decision.toBuilder()
                .citations(List.of(decision.citations().get(0)))
                .delegation(delegation(decision).toBuilder()
                        .granted(new Delegation.GrantingDeliberation(
                                decision.number(), decision.takenOn(), granted.matters(), granted.takenBack()))
                        .withoutRectified()
                        .build())
                .build();
    }

    private static Decision exercisingLessThanItCosts(Decision decision) {
        return exercising(decision, decision.exercise().of(Euros.ofCents(1)));
    }

    private static Decision renewedWithoutEnd(Decision decision) {
        Term.Renewal forEver = Term.Renewal.each(Length.ofYears(1));
        return withTerms(
                decision,
                term(decision).renewedTacitly(forEver),
                convention(decision).term().orElseThrow().value().renewedTacitly(forEver));
    }

    private static Decision endingOneYearLater(Decision decision) {
        LocalDate last = term(decision).lastDay().orElseThrow().plusYears(1);
        return withArticle(decision, "4", "Durée", "Le bail finit le " + Explanations.day(Language.FRENCH, last) + ".");
    }

    private static Decision costingOneEuroMore(Decision decision) {
        FeeSchedule fee = convention(decision).fee().orElseThrow();
        String total = fee.total()
                .orElseThrow()
                .value()
                .euros()
                .plus(Euros.ofCents(1_00))
                .toString();
        return withArticle(decision, "2", "Prix", "En tout : " + total + " €.");
    }

    private static Decision withArticle(Decision decision, String number, String heading, String text) {
        return withConvention(
                decision,
                convention -> convention.articles(convention(decision).articles().stream()
                        .map(article -> article.number().equals(Optional.of(number))
                                ? Article.of(number, heading, text)
                                : article)
                        .toList()));
    }

    private static Decision beginningOnTheEve(Decision decision) {
        Term.Start.OnDay start = (Term.Start.OnDay) term(decision).start().orElseThrow();
        Term earlier = new Term(
                new Term.Start.OnDay(start.day().minusDays(1)),
                term(decision).lastDay().orElseThrow());
        return withTerms(
                        decision,
                        earlier,
                        convention(decision).term().orElseThrow().value())
                .toBuilder()
                .exercise(Exercise.ofItem(4))
                .citations(List.of(decision.citations().get(1)))
                .build();
    }

    private static Decision renewedByTheConventionOnly(Decision decision) {
        return withTerms(
                decision,
                term(decision),
                convention(decision).term().orElseThrow().value().renewedTacitly(Term.Renewal.times(1)));
    }

    private static Decision forAnotherYear(Decision decision) {
        SchoolYear past = SchoolYear.startingIn(2001);
        return withConvention(decision, convention -> convention.schoolYear(past)).toBuilder()
                .outline(decision.outline().withSchoolYear(new StatedIn<>("1", past)))
                .build();
    }

    private static Decision agreeingWithItself(Decision decision) {
        Party town = convention(decision).parties().get(0);
        Party other = convention(decision).parties().get(1);
        return withConvention(
                decision,
                convention -> convention.parties(
                        List.of(town, other.ofSiret(town.siret().orElseThrow()))));
    }

    private static Decision signedTwiceByTheTown(Decision decision) {
        Signature mayor = convention(decision).signatures().get(0);
        return withConvention(decision, convention -> convention.signatures(List.of(mayor, mayor)));
    }

    private static Decision costingWithoutTax(Decision decision) {
        Amount total =
                convention(decision).fee().orElseThrow().total().orElseThrow().value();
        return decision.toBuilder()
                .cost(new StatedIn<>("1", new Amount(total.euros(), Amount.TaxBasis.EXCLUDING_TAX)))
                .build();
    }

    private static Decision withATaxApart(Decision decision) {
        FeeSchedule fee = convention(decision).fee().orElseThrow();
        return withConvention(
                decision,
                convention -> convention.fee(new FeeSchedule(
                        fee.lines(),
                        fee.rounding(),
                        Optional.of(new StatedIn<>("2", Euros.ofCents(90_00))),
                        fee.total())));
    }

    private static Decision withSchool(Decision decision, int place, UnaryOperator<School> change) {
        List<School> schools = new ArrayList<>(schools(decision));
        schools.set(place, change.apply(schools.get(place)));
        return withConvention(decision, convention -> convention.schools(new StatedIn<>("3", schools)));
    }

    private static Decision namedTwice(Decision decision) {
        School first = schools(decision).get(0);
        int last = schools(decision).size() - 1;
        Decision twice = withSchool(
                decision,
                last,
                school -> new School(school.uai(), first.kind(), first.name(), first.town(), school.department()));
        return twice.toBuilder()
                .outline(decision.outline()
                        .withSchoolKinds(new StatedIn<>(
                                "1",
                                schools(twice).stream()
                                        .map(School::kind)
                                        .distinct()
                                        .toList())))
                .build();
    }

    private static Decision inAnotherTown(Decision decision) {
        return withSchool(
                decision,
                0,
                school -> new School(
                        school.uai(), school.kind(), school.name(), Optional.of("Quatremare"), school.department()));
    }

    private static Deliberation granting(Deliberation act, Delegation.GrantedMatter matter) {
        return act.toBuilder().grant(matter).build();
    }

    /** Counts of their own, and no vote that would have to add up with them. */
    private static Deliberation attended(Deliberation act, UnaryOperator<Sitting.Attendance> change) {
        Sitting sitting = act.sitting();
        return act.toBuilder()
                .withoutVote()
                .sitting(sitting.toBuilder()
                        .withoutMembers()
                        .attendance(change.apply(sitting.attendance().orElseThrow()))
                        .build())
                .build();
    }

    /** Where nobody counts those in office, nothing else is wrong. */
    private static Sitting.Attendance moreProxiesThanPresent(Sitting.Attendance counts) {
        return new Sitting.Attendance(
                OptionalInt.empty(),
                counts.present(),
                OptionalInt.of(counts.present().getAsInt() + 1));
    }
}
