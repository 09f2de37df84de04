package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Attendance;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Session;
import fr.acteslocaux.act.Vote;
import fr.acteslocaux.authority.AuthorityKind;
import fr.acteslocaux.deadline.ConveningPeriod;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Checks of a sitting and its vote. */
final class SittingChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDeliberation(Reason.of("sitting.no-quorum", "CGCT-L2121-17"), SittingChecks::hasQuorum),
            ActCheck.ofDeliberation(
                    Reason.of("sitting.convened-late", "CGCT-L2121-11", "CGCT-L2121-12"), SittingChecks::wasConvened),
            ActCheck.ofDeliberation(
                    Reason.of("vote.exceeds-attendance", "CGCT-L2121-20"), SittingChecks::votesAreThoseOfMembers),
            ActCheck.ofDeliberation(Reason.of("vote.not-carried", "CGCT-L2121-20"), SittingChecks::isCarried),
            ActCheck.ofDeliberation(
                    Reason.of("vote.not-unanimous", "CGCT-L2121-20"), SittingChecks::isAsUnanimousAsItSays));

    private static final Pattern UNANIMITY = Pattern.compile("unanim", Pattern.CASE_INSENSITIVE);

    private SittingChecks() {}

    private static Verdict hasQuorum(Deliberation deliberation) {
        Optional<Attendance> attendance = deliberation.session().attendance();
        if (attendance.isEmpty()) {
            return Verdicts.missing(new Fact("session.attendance"));
        }
        boolean second = deliberation.session().convening() == Session.Convening.SECOND;
        return attendance.get().quorum(second).value().orElse(false)
                ? new Verdict.Passed()
                : Verdicts.failed(
                        "/session/attendance/present",
                        attendance.get().inOffice() / 2 + 1,
                        attendance.get().present());
    }

    private static Verdict wasConvened(Deliberation deliberation) {
        Session session = deliberation.session();
        if (deliberation.authority().kind() != AuthorityKind.COMMUNE
                || session.convening() == Session.Convening.SECOND) {
            return new Verdict.NotApplicable();
        }
        OptionalInt population = deliberation.authority().population();
        if (session.convenedOn().isEmpty()) {
            return Verdicts.missing(new Fact("session.convening-date"));
        }
        if (population.isEmpty() && session.convening() == Session.Convening.ORDINARY) {
            return Verdicts.missing(new Fact("authority.population"));
        }
        Optional<LocalDate> first = ConveningPeriod.firstSittingAfter(
                        session.convenedOn().get(), population.orElse(0), session.convening())
                .value();
        if (first.isEmpty()) {
            return Verdicts.missing(new Fact("law.of-that-day"));
        }
        return session.on().isBefore(first.get())
                ? Verdicts.failed("/session/on", first.get(), session.on())
                : new Verdict.Passed();
    }

    private static Verdict votesAreThoseOfMembers(Deliberation deliberation) {
        if (deliberation.vote().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Optional<Attendance> attendance = deliberation.session().attendance();
        if (attendance.isEmpty()) {
            return Verdicts.missing(new Fact("session.attendance"));
        }
        long cast = deliberation.vote().get().expressed();
        return cast <= attendance.get().votes()
                ? new Verdict.Passed()
                : Verdicts.failed("/vote", attendance.get().votes(), cast);
    }

    private static Verdict isCarried(Deliberation deliberation) {
        if (deliberation.vote().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Vote vote = deliberation.vote().get();
        Outcome<Boolean> carried = vote.isCarried();
        if (carried instanceof Outcome.Undetermined<Boolean> undetermined) {
            return new Verdict.Undetermined(undetermined.missingFacts());
        }
        return carried.value().equals(Optional.of(true))
                ? new Verdict.Passed()
                : Verdicts.failed("/vote/inFavour", vote.against() + 1L, vote.inFavour());
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
