package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.place.Territory;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Checks of what an act says of its remedies, read against the law of its own day. */
final class RemediesChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(Rules.REMEDIES_STARTING_POINT, RemediesChecks::startsRightly),
            ActCheck.ofAnyAct(Rules.REMEDIES_PERIOD, RemediesChecks::givesThePeriod),
            ActCheck.ofAnyAct(Rules.REMEDIES_COURT, RemediesChecks::namesTheCourt));

    private static final Set<RemediesClause.StartingPoint> OF_PUBLISHED =
            Set.of(RemediesClause.StartingPoint.PUBLICATION);
    private static final Set<RemediesClause.StartingPoint> OF_POSTED =
            Set.of(RemediesClause.StartingPoint.PUBLICATION, RemediesClause.StartingPoint.POSTING);

    private static final String CLAUSE = "/remedies/value";

    private RemediesChecks() {}

    private static Optional<RemediesClause> clause(Act act) {
        return act.remedies().map(StatedIn::value);
    }

    private static Verdict startsRightly(ActFacts facts) {
        Act act = facts.act();
        List<RemediesClause.StartingPoint> stated =
                clause(act).map(RemediesClause::startingPoints).orElse(List.of());
        if (stated.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Optional<Fact> ofElection = missingOfElection(act);
        if (ofElection.isPresent()) {
            return Verdicts.missing(ofElection.get());
        }
        if (act.character().isEmpty()) {
            return Verdicts.missing(Facts.ACT_CHARACTER);
        }
        return switch (act.character().get()) {
            case INDIVIDUAL -> startsAt(stated, Set.of(RemediesClause.StartingPoint.NOTIFICATION));
            case REGULATORY, NEITHER -> startsAtPublicity(stated, facts.startsByPosting());
        };
    }

    /** Publication always starts the period; that nobody knows whether posting does matters only to who states it. */
    private static Verdict startsAtPublicity(List<RemediesClause.StartingPoint> stated, Outcome<Boolean> byPosting) {
        boolean isLawSilent = byPosting instanceof Outcome.Undetermined<Boolean> open
                && !open.reason().isFounded();
        return isLawSilent || stated.contains(RemediesClause.StartingPoint.POSTING)
                ? Verdicts.of(byPosting, posting -> startsAt(stated, posting ? OF_POSTED : OF_PUBLISHED))
                : startsAt(stated, byPosting.value().orElse(false) ? OF_POSTED : OF_PUBLISHED);
    }

    private static Verdict startsAt(
            List<RemediesClause.StartingPoint> stated, Set<RemediesClause.StartingPoint> lawful) {
        List<RemediesClause.StartingPoint> wrong = stated.stream()
                .filter(point -> !lawful.contains(point))
                .distinct()
                .toList();
        return wrong.isEmpty()
                ? new Verdict.Passed()
                : Verdicts.failed(
                        CLAUSE + "/startingPoints",
                        points(lawful.stream().sorted().toList()),
                        points(wrong));
    }

    private static FactList points(List<RemediesClause.StartingPoint> points) {
        return new FactList(
                points.stream().map(RemediesClause.StartingPoint::fact).toList());
    }

    private static Verdict givesThePeriod(ActFacts facts) {
        OptionalInt months = clause(facts.act()).map(RemediesClause::months).orElseGet(OptionalInt::empty);
        if (months.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Optional<Fact> ofElection = missingOfElection(facts.act());
        if (ofElection.isPresent()) {
            return Verdicts.missing(ofElection.get());
        }
        Reason overseas = facts.reason(Rules.APPEAL_OVERSEAS_PERIOD);
        Optional<DepartmentCode> court = departmentOfCourt(facts);
        boolean isOverseas = overseas.isFounded()
                && court.filter(department ->
                                overseas.parameter(Unit.DEPARTMENTS).includes(department.value()))
                        .isPresent();
        if (overseas.isFounded() && court.isEmpty() && overseas.number(Unit.MONTHS) == months.getAsInt()) {
            return Verdicts.missing(Facts.ACT_DEPARTMENT);
        }
        Reason period = isOverseas ? overseas : facts.reason(Rules.REMEDIES_PERIOD);
        return Verdicts.equal(CLAUSE + "/months", period.number(Unit.MONTHS), months.getAsInt());
    }

    /** Elections to office are challenged within a period of their own. */
    private static Optional<Fact> missingOfElection(Act act) {
        return act instanceof Deliberation deliberation ? deliberation.missingOfElection() : Optional.empty();
    }

    /** Before some courts overseas the period was longer; whose court it is, the clause itself may say. */
    private static Optional<DepartmentCode> departmentOfCourt(ActFacts facts) {
        Act act = facts.act();
        return facts.context()
                .territory()
                .map(Territory::department)
                .or(act.authority()::departmentOfSeat)
                .or(() -> clause(act)
                        .flatMap(RemediesClause::court)
                        .flatMap(court -> act.takenOn().stream()
                                .flatMap(day -> court.districtsOf(day).stream())
                                .map(AdministrativeCourt.District::department)
                                .findFirst()));
    }

    private static Verdict namesTheCourt(ActFacts facts) {
        Act act = facts.act();
        Optional<AdministrativeCourt> named = clause(act).flatMap(RemediesClause::court);
        if (named.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Optional<LocalDate> day = act.takenOn();
        if (day.isEmpty()) {
            return Verdicts.missing(Facts.ACT_SIGNATURE_DATE);
        }
        return Verdicts.of(
                AdministrativeCourt.ofActBy(act.authority(), day.get(), facts.context()),
                court -> court.isSameAs(named.get())
                        ? new Verdict.Passed()
                        : Verdicts.failed(CLAUSE + "/court", court, named.get().asNamedOn(day.get())));
    }
}
