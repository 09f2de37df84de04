package fr.acteslocaux.compliance;

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
import java.util.regex.Pattern;

/** Checks of a sitting and its vote. */
final class SittingChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDeliberation(Rules.SITTING_NO_QUORUM, SittingChecks::hasQuorum),
            ActCheck.ofDeliberation(Rules.SITTING_CONVENED_LATE, SittingChecks::wasConvened),
            ActCheck.ofDeliberation(
                    Rules.VOTE_EXCEEDS_ATTENDANCE, (deliberation, facts) -> votesAreThoseOfMembers(deliberation)),
            ActCheck.ofDeliberation(Rules.VOTE_NOT_CARRIED, SittingChecks::isCarried),
            ActCheck.ofDeliberation(
                    Rules.VOTE_NOT_UNANIMOUS, (deliberation, facts) -> isAsUnanimousAsItSays(deliberation)));

    private static final Pattern UNANIMITY = Pattern.compile("unanim", Pattern.CASE_INSENSITIVE);

    private SittingChecks() {}

    private static Verdict hasQuorum(Deliberation deliberation, ActFacts facts) {
        Optional<Sitting.Attendance> attendance = deliberation.sitting().attendance();
        if (attendance.isEmpty()) {
            return Verdicts.missing(Facts.SITTING_ATTENDANCE);
        }
        boolean second = deliberation.sitting().convening() == Sitting.Convening.SECOND;
        return Verdicts.of(
                attendance.get().quorum(second, deliberation.sitting().on(), facts.context()),
                quorum -> quorum
                        ? new Verdict.Passed()
                        : Verdicts.failed(
                                "/session/attendance/present",
                                attendance.get().inOffice() / 2 + 1,
                                attendance.get().present()));
    }

    private static Verdict wasConvened(Deliberation deliberation, ActFacts facts) {
        Sitting sitting = deliberation.sitting();
        if (deliberation.authority().kind() != LocalAuthority.Kind.COMMUNE
                || sitting.convening() == Sitting.Convening.SECOND) {
            return new Verdict.NotApplicable();
        }
        OptionalInt population = deliberation.authority().population();
        if (sitting.convenedOn().isEmpty()) {
            return Verdicts.missing(Facts.SITTING_CONVENING_DATE);
        }
        if (population.isEmpty() && sitting.convening() == Sitting.Convening.ORDINARY) {
            return Verdicts.missing(Facts.AUTHORITY_POPULATION);
        }
        return Verdicts.of(
                LegalPeriod.untilSitting(sitting.convenedOn().get(), population.orElse(0), sitting.convening())
                        .deadline(facts.context()),
                first -> sitting.on().isBefore(first)
                        ? Verdicts.failed("/session/on", first, sitting.on())
                        : new Verdict.Passed());
    }

    private static Verdict votesAreThoseOfMembers(Deliberation deliberation) {
        if (deliberation.vote().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Optional<Sitting.Attendance> attendance = deliberation.sitting().attendance();
        if (attendance.isEmpty()) {
            return Verdicts.missing(Facts.SITTING_ATTENDANCE);
        }
        long cast = deliberation.vote().get().takingPart();
        return cast <= attendance.get().votes()
                ? new Verdict.Passed()
                : Verdicts.failed("/vote", attendance.get().votes(), cast);
    }

    private static Verdict isCarried(Deliberation deliberation, ActFacts facts) {
        if (deliberation.vote().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Vote vote = deliberation.vote().get();
        return Verdicts.of(
                vote.isCarried(deliberation.sitting().on(), facts.context()),
                carried -> carried
                        ? new Verdict.Passed()
                        : Verdicts.failed("/vote/inFavour", vote.against() + 1L, vote.inFavour()));
    }

    /** Abstentions do not break unanimity, votes against do. */
    private static Verdict isAsUnanimousAsItSays(Deliberation deliberation) {
        Optional<String> stated = deliberation
                .vote()
                .flatMap(Vote::stated)
                .filter(text -> UNANIMITY.matcher(text).find());
        if (stated.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        int against = deliberation.vote().orElseThrow().against();
        return against == 0 ? new Verdict.Passed() : Verdicts.failed("/vote/stated", 0, against);
    }
}
