package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Councillor;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Words;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks of a vote: that it adds up, and that it ended as is said. */
final class VoteChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDeliberation(
                    Rules.VOTE_EXCEEDS_ATTENDANCE, (deliberation, facts) -> votesAreThoseOfMembers(deliberation)),
            CouncilLaw.check(Rules.VOTE_NOT_CARRIED, VoteChecks::isCarried),
            ActCheck.ofDeliberation(
                    Rules.VOTE_NOT_UNANIMOUS, (deliberation, facts) -> isAsUnanimousAsItSays(deliberation)),
            CouncilLaw.check(Rules.VOTE_STATED_MISMATCH, VoteChecks::endsAsItSays),
            ActCheck.ofDeliberation(Rules.VOTE_TEXT_MISMATCH, VoteChecks::isCountedAsTheTextSays),
            ActCheck.ofDeliberation(
                    Rules.VOTE_CASTING_WITHOUT_TIE, (deliberation, facts) -> castsAVoteOnATieOnly(deliberation)));

    private static final Set<Deliberation.Conclusion> NEEDS_NO_MAJORITY = Set.of(
            Deliberation.Conclusion.REJECTED,
            Deliberation.Conclusion.NOTED,
            Deliberation.Conclusion.OPINION_AGAINST,
            Deliberation.Conclusion.NOT_PUT_TO_THE_VOTE);

    private static final Pattern UNANIMITY = Pattern.compile(
            "(?<!\\b(?:QUASI|PRESQUE|SANS|NON|PAS(?: OBTENU| ATTEINT| RECUEILLI| REUNI| FAIT)?|FAUTE|DEFAUT) (?:A |D )?(?:L )?)"
                    + "\\bUNANIM(?!ITE (?:MOINS|SAUF|N|PAS|NON)\\b)");

    private VoteChecks() {}

    private static Verdict votesAreThoseOfMembers(Deliberation deliberation) {
        if (deliberation.vote().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        OptionalLong most = mostVotes(deliberation);
        if (most.isEmpty()) {
            return Verdicts.missing(Facts.SITTING_ATTENDANCE);
        }
        Vote vote = deliberation.vote().get();
        if (vote.takingPart() > most.getAsLong()) {
            return Verdicts.failed(
                    "/vote",
                    Counted.of(most.getAsLong(), "présents et pouvoirs", "members present and proxies"),
                    Counted.of(vote.takingPart(), "voix", "votes"));
        }
        long counted = vote.takingPart() + vote.notTakingPart().orElse(0);
        OptionalInt inOffice = CouncilLaw.inOffice(deliberation);
        return inOffice.isPresent() && counted > inOffice.getAsInt()
                ? Verdicts.failed(
                        "/vote",
                        Counted.of(inOffice.getAsInt(), "membres en exercice", "members in office"),
                        Counted.of(
                                counted,
                                "voix et membres qui ne prennent pas part au vote",
                                "votes and members taking no part"))
                : new Verdict.Passed();
    }

    /** Where members come and go, each vote has numbers of its own. */
    static OptionalLong mostVotes(Deliberation deliberation) {
        Sitting sitting = deliberation.sitting();
        return sitting.members().stream().anyMatch(Councillor::moves)
                ? OptionalLong.empty()
                : sitting.counted().map(Sitting.Attendance::votes).orElse(OptionalLong.empty());
    }

    /** What was rejected, or not put to the vote, need not be carried. */
    private static Verdict isCarried(Deliberation deliberation, ActFacts facts) {
        if (deliberation.vote().isEmpty()
                || deliberation
                        .conclusion()
                        .map(NEEDS_NO_MAJORITY::contains)
                        .orElseGet(() -> worded(deliberation).isPresent())) {
            return new Verdict.NotApplicable();
        }
        Vote vote = deliberation.vote().get();
        return Verdicts.of(
                vote.isCarried(deliberation.sitting().on(), facts.context()),
                carried -> carried
                        ? new Verdict.Passed()
                        : Verdicts.failed(
                                "/vote/inFavour",
                                (vote.inFavour().getAsInt()
                                                        + (long) vote.against().getAsInt())
                                                / 2
                                        + 1,
                                vote.inFavour().getAsInt()));
    }

    private static Optional<WordedResult> worded(Deliberation deliberation) {
        return deliberation.vote().flatMap(Vote::stated).flatMap(WordedResult::of);
    }

    /** Abstentions do not break unanimity, votes of the other side do: those against, unless the council said no. */
    private static Verdict isAsUnanimousAsItSays(Deliberation deliberation) {
        Optional<String> stated = deliberation
                .vote()
                .flatMap(Vote::stated)
                .filter(text -> UNANIMITY.matcher(Words.of(text)).find());
        if (stated.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Vote vote = deliberation.vote().orElseThrow();
        int inFavour = vote.inFavour().orElse(0);
        int against = vote.against().orElse(0);
        boolean isNo = worded(deliberation).isPresent()
                || deliberation.conclusion().filter(NEEDS_NO_MAJORITY::contains).isPresent();
        boolean isByThoseAgainst = isNo && (vote.against().isEmpty() || inFavour <= against);
        int others = isByThoseAgainst ? inFavour : against;
        VoteCounts.Side side = isByThoseAgainst ? VoteCounts.Side.FOR : VoteCounts.Side.AGAINST;
        return others == 0
                ? new Verdict.Passed()
                : Verdicts.failed("/vote/stated", side.counted(0), side.counted(others));
    }

    /**
     * What the text says became of it, by the words of the register or by the conclusion. Votes on an unfavourable opinion may
     * be for that opinion.
     */
    private static Verdict endsAsItSays(Deliberation deliberation, ActFacts facts) {
        Optional<Vote> vote = deliberation.vote();
        boolean isRejected = deliberation.conclusion().equals(Optional.of(Deliberation.Conclusion.REJECTED));
        boolean isWorded = worded(deliberation).equals(Optional.of(WordedResult.REJECTED));
        boolean isAnOpinion = deliberation.conclusion().equals(Optional.of(Deliberation.Conclusion.OPINION_AGAINST));
        if (vote.isEmpty() || isAnOpinion || (!isRejected && !isWorded)) {
            return new Verdict.NotApplicable();
        }
        return Verdicts.of(
                vote.get().isCarried(deliberation.sitting().on(), facts.context()),
                carried -> carried
                        ? Verdicts.failed(
                                isRejected ? "/conclusion" : "/vote/stated",
                                vote.get().inFavour().orElse(0),
                                vote.get().against().orElse(0))
                        : new Verdict.Passed());
    }

    /** A text that counts several votes, of amendments for instance, does not say which is that of the act. */
    private static Verdict isCountedAsTheTextSays(Deliberation deliberation, ActFacts facts) {
        if (deliberation.vote().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Vote vote = deliberation.vote().get();
        List<VoteCounts> said = Stream.concat(
                        vote.stated().stream(),
                        ReadAct.of(facts).texts().stream().map(ReadAct.PlacedText::text))
                .flatMap(text -> VoteCounts.in(text).stream())
                .toList();
        return said.size() == 1 ? said.get(0).comparedWith(vote) : new Verdict.NotApplicable();
    }

    private static Verdict castsAVoteOnATieOnly(Deliberation deliberation) {
        Optional<Vote> vote = deliberation.vote();
        boolean isCast = vote.flatMap(Vote::castingVote).orElse(false);
        if (!isCast || vote.get().inFavour().isEmpty() || vote.get().against().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        int inFavour = vote.get().inFavour().getAsInt();
        int against = vote.get().against().getAsInt();
        return inFavour == against ? new Verdict.Passed() : Verdicts.failed("/vote/castingVote", inFavour, against);
    }
}
