package fr.acteslocaux.testing;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Councillor;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Election;
import fr.acteslocaux.act.Sitting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What can be wrong in how a council sits and elects. */
final class CouncilFaults {

    /** Since then the quorum is the common one, and each member holds one proxy again. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 8, 1);

    private static final int DAYS = 900;

    /** Where councils are convened a second time by a law of their own. */
    private static final Set<String> LOCAL_LAW = Set.of("57", "67", "68");

    static final Map<String, Function<Chance, Act>> BY_CHECK = Map.of(
            "sitting.no-quorum",
            CouncilFaults::withoutQuorum,
            "sitting.second-too-soon",
            CouncilFaults::againTooSoon,
            "sitting.attendance-mismatch",
            CouncilFaults::oneMorePresentThanNamed,
            "sitting.several-proxies",
            chance -> withProxies(chance, "Alix PROXY", true),
            "sitting.proxy-to-absent",
            chance -> withProxies(chance, "Lou AWAY", false),
            "election.ballots-mismatch",
            chance -> withElection(chance, CouncilFaults::oneBallotLess),
            "election.exceeds-attendance",
            CouncilFaults::moreBallotsThanMembers,
            "election.without-majority",
            chance -> withElection(chance, CouncilFaults::electedByTooFew));

    private CouncilFaults() {}

    private static LocalDate day(Chance chance) {
        return FIRST_DAY.plusDays(chance.from(0, DAYS));
    }

    private static Deliberation withSitting(Deliberation act, UnaryOperator<Sitting.Builder> change) {
        return act.toBuilder()
                .sitting(change.apply(act.sitting().toBuilder()).build())
                .build();
    }

    private static Act withoutQuorum(Chance chance) {
        Deliberation act = LawfulDeliberations.delegation(day(chance), chance);
        Sitting.Attendance stated = act.sitting().attendance().orElseThrow();
        int inOffice = stated.inOffice().getAsInt();
        return withSitting(
                act.toBuilder().withoutVote().build(),
                sitting -> sitting.withoutMembers()
                        .attendance(new Sitting.Attendance(inOffice, inOffice / 2, inOffice / 4)));
    }

    private static Deliberation outsideAlsaceAndMoselle(Chance chance) {
        Deliberation act = LawfulDeliberations.delegation(day(chance), chance);
        return act.authority()
                        .departmentOfSeat()
                        .filter(code -> LOCAL_LAW.contains(code.value()))
                        .isPresent()
                ? outsideAlsaceAndMoselle(chance)
                : act;
    }

    private static Act againTooSoon(Chance chance) {
        Deliberation act = outsideAlsaceAndMoselle(chance);
        return withSitting(
                act,
                sitting -> sitting.convening(Sitting.Convening.SECOND)
                        .adjournedFrom(act.sitting().on().minusDays(2)));
    }

    private static Act oneMorePresentThanNamed(Chance chance) {
        Deliberation act = LawfulDeliberations.delegation(day(chance), chance);
        Sitting.Attendance stated = act.sitting().attendance().orElseThrow();
        List<Councillor> named = new ArrayList<>();
        for (int i = 0; i < stated.inOffice().getAsInt(); i++) {
            named.add(i < stated.present().getAsInt() - 1 ? Councillor.present("P " + i) : Councillor.absent("A " + i));
        }
        return withSitting(
                act.toBuilder().withoutVote().build(),
                sitting -> sitting.members(named)
                        .attendance(new Sitting.Attendance(stated.inOffice(), stated.present(), OptionalInt.of(0))));
    }

    /** Two absent members give proxies, to one present member or to one who is away. */
    private static Act withProxies(Chance chance, String holder, boolean isPresent) {
        Deliberation act = LawfulDeliberations.delegation(day(chance), chance);
        int inOffice = act.sitting().attendance().orElseThrow().inOffice().getAsInt();
        List<Councillor> members = new ArrayList<>();
        members.add(isPresent ? Councillor.present(holder) : Councillor.absent(holder));
        members.add(Councillor.excused("Noa FIRST").givingProxyTo(holder));
        if (isPresent) {
            members.add(Councillor.excused("Noa SECOND").givingProxyTo(holder));
        }
        while (members.size() < inOffice) {
            members.add(Councillor.present("P " + members.size()));
        }
        return withSitting(
                act.toBuilder().withoutVote().build(),
                sitting -> sitting.members(members).attendance(Sitting.Attendance.of(members)));
    }

    private static Act withElection(Chance chance, UnaryOperator<Election> change) {
        Deliberation act = LawfulDeliberations.election(day(chance), chance);
        return act.toBuilder()
                .elections(act.elections().stream().map(change).toList())
                .build();
    }

    private static Election oneBallotLess(Election election) {
        return election.counting(
                election.ballots().orElseThrow() - 1,
                election.blank().orElseThrow(),
                election.invalid().orElseThrow(),
                election.cast().orElseThrow());
    }

    private static Election electedByTooFew(Election election) {
        int half = election.cast().orElseThrow() / 2;
        return election.among(Election.Candidate.elected("Sacha CASTELVERT", half));
    }

    private static Act moreBallotsThanMembers(Chance chance) {
        Deliberation act = LawfulDeliberations.election(day(chance), chance);
        int votes =
                Math.toIntExact(act.sitting().counted().orElseThrow().votes().getAsLong());
        return act.toBuilder()
                .elections(act.elections().stream()
                        .map(election -> election.counting(votes + 1, 0, 0, votes + 1)
                                .among(Election.Candidate.elected("Sacha CASTELVERT", votes + 1)))
                        .toList())
                .build();
    }
}
