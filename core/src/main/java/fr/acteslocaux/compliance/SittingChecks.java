package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Councillor;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.deadline.LegalPeriod;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks of a sitting and its vote. */
final class SittingChecks {

    static final List<Check> ALL = List.of(
            CouncilLaw.check(Rules.SITTING_NO_QUORUM, SittingChecks::hasQuorum),
            ActCheck.ofDeliberation(Rules.SITTING_CONVENED_LATE, SittingChecks::wasConvened),
            CouncilLaw.check(
                    Rules.VOTE_EXCEEDS_ATTENDANCE, (deliberation, facts) -> votesAreThoseOfMembers(deliberation)),
            CouncilLaw.check(Rules.VOTE_NOT_CARRIED, SittingChecks::isCarried),
            CouncilLaw.check(Rules.VOTE_NOT_UNANIMOUS, (deliberation, facts) -> isAsUnanimousAsItSays(deliberation)));

    private static final Set<Deliberation.Conclusion> NEEDS_NO_MAJORITY = Set.of(
            Deliberation.Conclusion.REJECTED,
            Deliberation.Conclusion.NOTED,
            Deliberation.Conclusion.OPINION_AGAINST,
            Deliberation.Conclusion.NOT_PUT_TO_THE_VOTE);

    private static final Set<Deliberation.Conclusion> REJECTING =
            Set.of(Deliberation.Conclusion.REJECTED, Deliberation.Conclusion.OPINION_AGAINST);

    private static final Pattern UNANIMITY = Pattern.compile("unanim", Pattern.CASE_INSENSITIVE);

    private SittingChecks() {}

    private static Verdict hasQuorum(Deliberation deliberation, ActFacts facts) {
        Optional<Sitting.Attendance> attendance = deliberation.sitting().counted();
        if (attendance.isEmpty()) {
            return Verdicts.missing(Facts.SITTING_ATTENDANCE);
        }
        Optional<Sitting.Convening> convening = deliberation.sitting().convening();
        return Verdicts.of(
                attendance
                        .get()
                        .quorum(isSecond(convening), deliberation.sitting().on(), facts.context()),
                quorum -> {
                    if (quorum) {
                        return new Verdict.Passed();
                    }
                    return convening.isEmpty()
                            ? Verdicts.missing(Facts.SITTING_CONVENING)
                            : Verdicts.failed(
                                    deliberation.sitting().attendance().isPresent()
                                            ? "/session/attendance/present"
                                            : "/session/members",
                                    attendance.get().inOffice().getAsInt() / 2 + 1,
                                    attendance.get().present().getAsInt());
                });
    }

    private static boolean isSecond(Optional<Sitting.Convening> convening) {
        return convening.equals(Optional.of(Sitting.Convening.SECOND));
    }

    /** What keeps the days of an ordinary convening keeps those of any other. */
    private static Verdict wasConvened(Deliberation deliberation, ActFacts facts) {
        Sitting sitting = deliberation.sitting();
        Optional<Sitting.Convening> convening = sitting.convening();
        if (deliberation.authority().kind() != LocalAuthority.Kind.COMMUNE || isSecond(convening)) {
            return new Verdict.NotApplicable();
        }
        OptionalInt population = deliberation.authority().population();
        if (sitting.convenedOn().isEmpty()) {
            return Verdicts.missing(Facts.SITTING_CONVENING_DATE);
        }
        Sitting.Convening strictest = convening.orElse(Sitting.Convening.ORDINARY);
        if (population.isEmpty() && strictest == Sitting.Convening.ORDINARY) {
            return Verdicts.missing(Facts.AUTHORITY_POPULATION);
        }
        return Verdicts.of(
                LegalPeriod.untilSitting(sitting.convenedOn().get(), population.orElse(0), strictest)
                        .deadline(facts.context()),
                first -> {
                    if (!sitting.on().isBefore(first)) {
                        return new Verdict.Passed();
                    }
                    return convening.isEmpty()
                            ? Verdicts.missing(Facts.SITTING_CONVENING)
                            : Verdicts.failed("/session/on", first, sitting.on());
                });
    }

    private static Verdict votesAreThoseOfMembers(Deliberation deliberation) {
        if (deliberation.vote().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        OptionalLong most = mostVotes(deliberation);
        if (most.isEmpty()) {
            return Verdicts.missing(Facts.SITTING_ATTENDANCE);
        }
        long cast = deliberation.vote().get().takingPart();
        return cast <= most.getAsLong() ? new Verdict.Passed() : Verdicts.failed("/vote", most.getAsLong(), cast);
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
                                vote.against().getAsInt() + 1L,
                                vote.inFavour().getAsInt()));
    }

    /** Abstentions do not break unanimity, votes of the other side do: those for, where it was rejected. */
    private static Verdict isAsUnanimousAsItSays(Deliberation deliberation) {
        Optional<String> stated = deliberation
                .vote()
                .flatMap(Vote::stated)
                .filter(text -> UNANIMITY.matcher(text).find());
        if (stated.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Vote vote = deliberation.vote().orElseThrow();
        OptionalInt others =
                deliberation.conclusion().filter(REJECTING::contains).isPresent() ? vote.inFavour() : vote.against();
        return others.orElse(0) == 0 ? new Verdict.Passed() : Verdicts.failed("/vote/stated", 0, others.getAsInt());
    }
}
