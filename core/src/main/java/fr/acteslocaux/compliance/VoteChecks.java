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
import java.util.regex.MatchResult;
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

    private static final Set<Deliberation.Conclusion> REJECTING =
            Set.of(Deliberation.Conclusion.REJECTED, Deliberation.Conclusion.OPINION_AGAINST);

    private static final Pattern UNANIMITY =
            Pattern.compile("(?<!quasi[- ])unanim(?!it[ée]\\s+(?:moins|sauf|n['’]|pas))", Pattern.CASE_INSENSITIVE);

    private static final Pattern REJECTION =
            Pattern.compile("(?<!\\bA )\\b(REJETEE?S?|REPOUSSEE?S?|NON ADOPTEE?S?)\\b");

    private static final Pattern COUNTS =
            Pattern.compile("\\b([0-9]{1,3})(?: VOIX| VOTES?)? POUR(?: ET)? ([0-9]{1,3})(?: VOIX| VOTES?)? CONTRE\\b");

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
            return Verdicts.failed("/vote", most.getAsLong(), vote.takingPart());
        }
        long counted = vote.takingPart() + vote.notTakingPart().orElse(0);
        OptionalInt inOffice = CouncilLaw.inOffice(deliberation);
        return inOffice.isPresent() && counted > inOffice.getAsInt()
                ? Verdicts.failed("/vote", inOffice.getAsInt(), counted)
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
                || deliberation.conclusion().filter(NEEDS_NO_MAJORITY::contains).isPresent()) {
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

    /** Abstentions do not break unanimity, votes of the other side do: those for, where it was rejected. */
    private static Verdict isAsUnanimousAsItSays(Deliberation deliberation) {
        Optional<String> stated = deliberation
                .vote()
                .flatMap(Vote::stated)
                .filter(text -> Words.of(text).contains("UNANIM"))
                .filter(text -> UNANIMITY.matcher(text).find());
        if (stated.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Vote vote = deliberation.vote().orElseThrow();
        OptionalInt others =
                deliberation.conclusion().filter(REJECTING::contains).isPresent() ? vote.inFavour() : vote.against();
        return others.orElse(0) == 0 ? new Verdict.Passed() : Verdicts.failed("/vote/stated", 0, others.getAsInt());
    }

    /**
     * What the text says became of it, by the words of the register or by the conclusion. Votes on an unfavourable opinion may
     * be for that opinion.
     */
    private static Verdict endsAsItSays(Deliberation deliberation, ActFacts facts) {
        Optional<Vote> vote = deliberation.vote();
        boolean isRejected = deliberation.conclusion().equals(Optional.of(Deliberation.Conclusion.REJECTED));
        Optional<String> rejection = vote.flatMap(Vote::stated)
                .filter(text -> REJECTION.matcher(Words.of(text)).find());
        boolean isAnOpinion = deliberation.conclusion().equals(Optional.of(Deliberation.Conclusion.OPINION_AGAINST));
        if (vote.isEmpty() || isAnOpinion || (!isRejected && rejection.isEmpty())) {
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
        List<MatchResult> said = Stream.concat(
                        vote.stated().stream(),
                        ReadAct.of(facts).texts().stream().map(ReadAct.PlacedText::text))
                .filter(text -> text.contains("contre") || text.contains("CONTRE"))
                .flatMap(text -> COUNTS.matcher(Words.of(text)).results())
                .toList();
        return said.size() != 1
                ? new Verdict.NotApplicable()
                : Verdicts.joined(List.of(
                        counts(vote.inFavour(), said.get(0).group(1), "/vote/inFavour"),
                        counts(vote.against(), said.get(0).group(2), "/vote/against")));
    }

    private static Verdict counts(OptionalInt stated, String said, String path) {
        return stated.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.equal(path, Integer.parseInt(said), stated.getAsInt());
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
