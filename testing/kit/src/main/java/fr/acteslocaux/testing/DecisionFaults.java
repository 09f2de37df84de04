package fr.acteslocaux.testing;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.calendar.Length;
import fr.acteslocaux.calendar.SchoolYear;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.ConventionOutline;
import fr.acteslocaux.convention.FeeSchedule;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.deadline.ActTimeline;
import fr.acteslocaux.deadline.Deadline;
import fr.acteslocaux.delegation.Exercise;
import fr.acteslocaux.identifier.Siren;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.money.Amount;
import fr.acteslocaux.money.Euros;
import fr.acteslocaux.school.School;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Faults of a decision that signs a convention for schools, by the check that finds them. */
final class DecisionFaults {

    static final Map<String, UnaryOperator<Decision>> BY_CHECK = Map.ofEntries(
            Map.entry(
                    "delegation.item-unknown",
                    decision -> decision.toBuilder()
                            .exercise(Exercise.ofUnknownItem())
                            .build()),
            Map.entry("delegation.not-covering", DecisionFaults::withdrawnBefore),
            Map.entry("fee.total-mismatch", DecisionFaults::otherTotal),
            Map.entry(
                    "fee.decision-mismatch",
                    decision -> decision.toBuilder()
                            .cost(new StatedIn<>("1", more(total(decision))))
                            .build()),
            Map.entry(
                    "delegation.not-stated",
                    decision -> decision.toBuilder().withoutDelegation().build()),
            Map.entry("fee.count-mismatch", DecisionFaults::otherCount),
            Map.entry(
                    "term.last-day-mismatch",
                    decision -> decision.toBuilder()
                            .term(new StatedIn<>(
                                    "1",
                                    new Term(
                                            new Term.Start.AtSignature(),
                                            lastDay(decision).minusDays(1))))
                            .build()),
            Map.entry(
                    "term.days-reversed",
                    decision -> withTerms(
                            decision,
                            new Term(new Term.Start.OnDay(lastDay(decision).plusDays(1)), lastDay(decision)))),
            Map.entry("term.length-mismatch", DecisionFaults::twoYearsInsteadOfOne),
            Map.entry("convention.one-party", DecisionFaults::withoutOtherParty),
            Map.entry("convention.authority-not-party", DecisionFaults::withoutTheAuthority),
            Map.entry(
                    "convention.other-party-mismatch",
                    decision -> withOutline(
                            decision, said -> said.withOtherParty(new StatedIn<>("1", "Conservatoire des Sources")))),
            Map.entry(
                    "convention.school-year-mismatch",
                    decision -> withOutline(
                            decision,
                            said -> said.withSchoolYear(new StatedIn<>(
                                    "1",
                                    SchoolYear.startingIn(convention(decision)
                                                    .schoolYear()
                                                    .orElseThrow()
                                                    .firstYear()
                                            + 1))))),
            Map.entry("convention.signed-before-decision", decision -> signedOnTheEve(decision, 0)),
            Map.entry("convention.signed-first-by-other", decision -> signedOnTheEve(decision, 1)),
            Map.entry(
                    "court.unknown",
                    decision -> withConvention(
                            decision,
                            convention -> convention.chosenCourt(
                                    new StatedIn<>("5", new AdministrativeCourt("Sauveterre-des-Fontaines"))))),
            Map.entry("court.chosen-by-clause", DecisionFaults::farCourt),
            Map.entry("school.listed-twice", DecisionFaults::firstSchoolTwice),
            Map.entry(
                    "school.department-mismatch",
                    decision -> withSchools(
                            decision,
                            school -> new School(
                                    school.uai(),
                                    school.kind(),
                                    school.name(),
                                    school.town(),
                                    InventedTowns.anotherThan(school.department())))),
            Map.entry(
                    "school.count-mismatch",
                    decision -> withOutline(
                            decision,
                            said -> said.withSchoolCount(
                                    new StatedIn<>("1", schools(decision).size() + 1)))),
            Map.entry("school.kinds-mismatch", DecisionFaults::otherKinds),
            Map.entry("school.not-listed", decision -> namingSchool(decision, "Zénobie Quatrefages")),
            Map.entry(
                    "school.spelled-otherwise",
                    decision -> namingSchool(
                            decision, swapped(schools(decision).get(0).name()))),
            Map.entry("report.late", DecisionFaults::reportedTooLate));

    private DecisionFaults() {}

    private static Convention convention(Decision decision) {
        return decision.conventions().get(0);
    }

    private static LocalDate lastDay(Decision decision) {
        return convention(decision).term().orElseThrow().value().lastDay().orElseThrow();
    }

    private static FeeSchedule fee(Decision decision) {
        return convention(decision).fee().orElseThrow();
    }

    private static Amount total(Decision decision) {
        return fee(decision).total().orElseThrow().value();
    }

    private static List<School> schools(Decision decision) {
        return convention(decision).schools().orElseThrow().value();
    }

    private static Amount more(Amount amount) {
        return new Amount(amount.euros().plus(Euros.ofCents(1_00)), amount.basis());
    }

    private static Decision withConvention(Decision decision, UnaryOperator<Convention.Builder> change) {
        return decision.toBuilder()
                .conventions(
                        List.of(change.apply(convention(decision).toBuilder()).build()))
                .build();
    }

    private static Decision withOutline(Decision decision, UnaryOperator<ConventionOutline> change) {
        return decision.toBuilder().outline(change.apply(decision.outline())).build();
    }

    private static Decision withTerms(Decision decision, Term term) {
        return withConvention(decision, convention -> convention.term(new StatedIn<>("4", term))).toBuilder()
                .term(new StatedIn<>(
                        "1", new Term(term.start().orElseThrow(), term.lastDay().orElseThrow())))
                .build();
    }

    private static Decision withdrawnBefore(Decision decision) {
        return decision.toBuilder()
                .delegation(decision.delegation().orElseThrow().toBuilder()
                        .withdrawnOn(decision.takenOn().orElseThrow())
                        .build())
                .build();
    }

    private static Decision otherTotal(Decision decision) {
        FeeSchedule fee = fee(decision);
        Amount wrong = more(total(decision));
        return withConvention(decision, convention -> convention.fee(fee.totalling(new StatedIn<>("3", wrong))))
                .toBuilder()
                .cost(new StatedIn<>("1", wrong))
                .build();
    }

    private static Decision otherCount(Decision decision) {
        FeeSchedule fee = fee(decision);
        FeeSchedule.Line.PerUnit line = (FeeSchedule.Line.PerUnit) fee.lines().get(0);
        FeeSchedule oneMore = LawfulConventions.withItsTotal(
                new FeeSchedule(
                        List.of(new FeeSchedule.Line.PerUnit(
                                line.unit(),
                                line.unitPrice(),
                                new StatedIn<>("3", line.count().value() + 1))),
                        fee.rounding(),
                        fee.tax(),
                        Optional.empty()),
                "3");
        return withConvention(decision, convention -> convention.fee(oneMore)).toBuilder()
                .cost(new StatedIn<>("1", oneMore.total().orElseThrow().value()))
                .build();
    }

    private static Decision twoYearsInsteadOfOne(Decision decision) {
        LocalDate first = lastDay(decision).minusMonths(4);
        return withTerms(
                decision,
                new Term(new Term.Start.OnDay(first), first.plusYears(2).minusDays(1)).lasting(Length.ofYears(1)));
    }

    private static Decision withoutOtherParty(Decision decision) {
        Decision alone = withConvention(
                decision,
                convention -> convention
                        .parties(convention(decision).parties().subList(0, 1))
                        .signatures(convention(decision).signatures().subList(0, 1)));
        return withOutline(
                alone,
                said -> new ConventionOutline(
                        Optional.empty(),
                        said.schoolYear(),
                        said.schoolCount(),
                        said.schoolKinds(),
                        said.schoolNames()));
    }

    private static Decision withoutTheAuthority(Decision decision) {
        Party authority = convention(decision).parties().get(0);
        Party stranger = new Party(
                authority.name(),
                authority.calledAs(),
                Optional.of(InventedTowns.seat(Siren.of(31_000_000))),
                authority.address(),
                authority.representative());
        return withConvention(
                decision,
                convention -> convention.parties(
                        List.of(stranger, convention(decision).parties().get(1))));
    }

    private static Decision signedOnTheEve(Decision decision, int party) {
        List<Signature> signatures = new ArrayList<>(convention(decision).signatures());
        Signature signature = signatures.get(party);
        signatures.set(party, signature.dated(decision.takenOn().orElseThrow().minusDays(1)));
        return withConvention(decision, convention -> convention.signatures(signatures));
    }

    private static Decision farCourt(Decision decision) {
        LocalDate taken = decision.takenOn().orElseThrow();
        Optional<AdministrativeCourt> near =
                AdministrativeCourt.of(decision.authority().department().orElseThrow(), taken);
        AdministrativeCourt far = Stream.of("Lille", "Marseille")
                .map(AdministrativeCourt::new)
                .filter(court -> !Optional.of(court).equals(near))
                .findFirst()
                .orElseThrow();
        return withConvention(decision, convention -> convention.chosenCourt(new StatedIn<>("5", far)));
    }

    private static Decision firstSchoolTwice(Decision decision) {
        List<School> schools = new ArrayList<>(schools(decision));
        School first = schools.get(0);
        School last = schools.get(schools.size() - 1);
        schools.set(
                schools.size() - 1, new School(first.uai(), last.kind(), last.name(), last.town(), last.department()));
        return withConvention(decision, convention -> convention.schools(new StatedIn<>("3", schools)));
    }

    private static Decision withSchools(Decision decision, UnaryOperator<School> change) {
        List<School> schools = schools(decision).stream().map(change).toList();
        return withConvention(decision, convention -> convention.schools(new StatedIn<>("3", schools)));
    }

    private static Decision otherKinds(Decision decision) {
        List<School.Kind> listed = schools(decision).stream().map(School::kind).toList();
        List<School.Kind> said = Stream.of(School.Kind.values())
                .filter(kind -> listed.get(0) != kind)
                .limit(1)
                .toList();
        return withOutline(decision, outline -> outline.withSchoolKinds(new StatedIn<>("1", said)));
    }

    private static Decision namingSchool(Decision decision, String name) {
        return withOutline(decision, said -> said.withSchoolNames(new StatedIn<>("1", List.of(name))));
    }

    /** Swaps the last letter but one with its neighbour that differs, as people do when they type. */
    private static String swapped(String name) {
        for (int i = name.length() - 1; i > 0; i--) {
            char here = name.charAt(i);
            char before = name.charAt(i - 1);
            if (here != before && here != ' ' && before != ' ') {
                return name.substring(0, i - 1) + here + before + name.substring(i + 1);
            }
        }
        throw new IllegalStateException("Name '" + name + "' has no two letters to swap");
    }

    private static Decision reportedTooLate(Decision decision) {
        LocalDate last = ActTimeline.of(decision, LegalContext.standard())
                .report()
                .flatMap(Deadline::lastDay)
                .orElseThrow();
        List<ActEvent> events = new ArrayList<>(decision.events());
        events.removeIf(ActEvent.Reported.class::isInstance);
        events.add(new ActEvent.Reported(last.plusDays(1)));
        return decision.toBuilder().events(events).build();
    }
}
