package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StartingPoint;
import fr.acteslocaux.wording.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks of what an act says of its remedies, read against the law of its own day. */
final class RemediesChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(Rules.REMEDIES_STARTING_POINT, RemediesChecks::startsRightly),
            ActCheck.ofAnyAct(Rules.REMEDIES_PERIOD, RemediesChecks::givesThePeriod),
            ActCheck.ofAnyAct(Rules.REMEDIES_COURT, RemediesChecks::namesTheCourt));

    private static final Set<StartingPoint> OF_PUBLISHED = Set.of(StartingPoint.PUBLICATION);
    private static final Set<StartingPoint> OF_POSTED = Set.of(StartingPoint.PUBLICATION, StartingPoint.POSTING);

    private static final String CLAUSE = "/remedies/value";

    private RemediesChecks() {}

    private static Optional<RemediesClause> clause(Act act) {
        return act.remedies().map(Stated::value);
    }

    private static Verdict startsRightly(ActFacts facts) {
        Act act = facts.act();
        List<StartingPoint> stated =
                clause(act).map(RemediesClause::startingPoints).orElse(List.of());
        if (stated.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return switch (act.character()) {
            case UNKNOWN -> Verdicts.missing(Facts.ACT_CHARACTER);
            case INDIVIDUAL -> startsAt(stated, Set.of(StartingPoint.NOTIFICATION));
            case REGULATORY, NEITHER -> startsAtPublicity(stated, facts.startsByPosting());
        };
    }

    /** Publication always starts the period; that nobody knows whether posting does matters only to who states it. */
    private static Verdict startsAtPublicity(List<StartingPoint> stated, Outcome<Boolean> byPosting) {
        boolean isLawSilent = byPosting instanceof Outcome.Undetermined<Boolean> open
                && !open.reason().isFounded();
        return isLawSilent || stated.contains(StartingPoint.POSTING)
                ? Verdicts.of(byPosting, posting -> startsAt(stated, posting ? OF_POSTED : OF_PUBLISHED))
                : startsAt(stated, byPosting.value().orElse(false) ? OF_POSTED : OF_PUBLISHED);
    }

    private static Verdict startsAt(List<StartingPoint> stated, Set<StartingPoint> lawful) {
        List<StartingPoint> wrong = stated.stream()
                .filter(point -> !lawful.contains(point))
                .distinct()
                .toList();
        return wrong.isEmpty()
                ? new Verdict.Passed()
                : Verdicts.failed(
                        CLAUSE + "/startingPoints",
                        new Points(lawful.stream().sorted().toList()),
                        new Points(wrong));
    }

    private record Points(List<StartingPoint> points) implements Localized {

        @Override
        public String in(Language language) {
            return points.stream().map(point -> point.fact().in(language)).collect(Collectors.joining(", "));
        }
    }

    private static Verdict givesThePeriod(ActFacts facts) {
        OptionalInt months = clause(facts.act()).map(RemediesClause::months).orElseGet(OptionalInt::empty);
        if (months.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return Verdicts.equal(
                CLAUSE + "/months", facts.reason(Rules.REMEDIES_PERIOD).number(Unit.MONTHS), months.getAsInt());
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
                court -> Verdicts.equal(CLAUSE + "/court", court, named.get()));
    }
}
