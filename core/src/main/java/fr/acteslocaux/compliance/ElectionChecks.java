package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Election;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiFunction;

/** Checks of elections by a council. No answer repeats a name. */
final class ElectionChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDeliberation(
                    Rules.ELECTION_BALLOTS_MISMATCH,
                    (deliberation, facts) -> ofEach(deliberation, ElectionChecks::ballotsAddUp)),
            CouncilLaw.check(
                    Rules.ELECTION_EXCEEDS_ATTENDANCE, (deliberation, facts) -> ballotsAreThoseOfMembers(deliberation)),
            CouncilLaw.check(
                    Rules.ELECTION_WITHOUT_MAJORITY,
                    (deliberation, facts) -> ofEach(deliberation, ElectionChecks::hasAMajority)));

    private static final int LAST_ROUND_BY_MAJORITY = 2;

    private ElectionChecks() {}

    private static Verdict ofEach(Deliberation deliberation, BiFunction<Election, String, Verdict> question) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < deliberation.elections().size(); i++) {
            answers.add(question.apply(deliberation.elections().get(i), "/elections/" + i));
        }
        return Verdicts.joined(answers);
    }

    /** Ballots are blank, void or votes cast; nobody has more votes than were cast. */
    private static Verdict ballotsAddUp(Election election, String path) {
        OptionalInt cast = election.cast();
        List<Verdict> answers = new ArrayList<>();
        if (cast.isPresent() && election.ballots().isPresent()) {
            long counted = (long) cast.getAsInt()
                    + election.blank().orElse(0)
                    + election.invalid().orElse(0);
            boolean areAllKnown =
                    election.blank().isPresent() && election.invalid().isPresent();
            answers.add(
                    !areAllKnown && counted <= election.ballots().getAsInt()
                            ? new Verdict.NotApplicable()
                            : Verdicts.equal(path + "/ballots", counted, (long)
                                    election.ballots().getAsInt()));
        }
        for (int i = 0; cast.isPresent() && i < election.candidates().size(); i++) {
            int votes = election.candidates().get(i).votes().orElse(0);
            answers.add(
                    votes <= cast.getAsInt()
                            ? new Verdict.Passed()
                            : Verdicts.failed(path + "/candidates/" + i + "/votes", cast.getAsInt(), votes));
        }
        return Verdicts.joined(answers);
    }

    private static Verdict ballotsAreThoseOfMembers(Deliberation deliberation) {
        if (deliberation.elections().stream()
                .allMatch(election -> election.ballots().isEmpty())) {
            return new Verdict.NotApplicable();
        }
        OptionalLong most = VoteChecks.mostVotes(deliberation);
        if (most.isEmpty()) {
            return Verdicts.missing(Facts.SITTING_ATTENDANCE);
        }
        long votes = most.getAsLong();
        return ofEach(
                deliberation,
                (election, path) -> election.ballots().orElse(0) <= votes
                        ? new Verdict.Passed()
                        : Verdicts.failed(
                                path + "/ballots", votes, election.ballots().orElse(0)));
    }

    /**
     * The first two rounds want an absolute majority of the votes cast; of a round that is not stated nothing is said, nor of lists
     * that share the seats.
     */
    private static Verdict hasAMajority(Election election, String path) {
        OptionalInt cast = election.cast();
        if (cast.isEmpty()
                || election.isByLot()
                || election.candidates().stream()
                                .filter(Election.Candidate::isElected)
                                .count()
                        != 1
                || election.round().isEmpty()
                || election.round().getAsInt() > LAST_ROUND_BY_MAJORITY) {
            return new Verdict.NotApplicable();
        }
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < election.candidates().size(); i++) {
            Election.Candidate candidate = election.candidates().get(i);
            if (candidate.isElected() && candidate.votes().isPresent()) {
                int least = cast.getAsInt() / 2 + 1;
                int votes = candidate.votes().getAsInt();
                answers.add(
                        votes >= least
                                ? new Verdict.Passed()
                                : Verdicts.failed(path + "/candidates/" + i + "/votes", least, votes));
            }
        }
        return Verdicts.joined(answers);
    }
}
