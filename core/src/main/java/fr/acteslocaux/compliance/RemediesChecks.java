package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.PublicityChoice;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.law.LegalSources;
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
            ActCheck.ofAnyAct(
                    Reason.of("remedies.starting-point", "CJA-R421-1", "CJA-R421-5"), RemediesChecks::startsRightly),
            ActCheck.ofAnyAct(Reason.of("remedies.period", "CJA-R421-1", "CJA-R421-5"), RemediesChecks::givesTwoMonths),
            ActCheck.ofAnyAct(Reason.of("remedies.court", "CJA-R312-1", "CJA-R421-5"), RemediesChecks::namesTheCourt));

    private static final int MONTHS = 2;
    private static final String CLAUSE = "/remedies/value";

    private RemediesChecks() {}

    private static Optional<RemediesClause> clause(Act act) {
        return act.remedies().map(Stated::value);
    }

    private static Verdict startsRightly(Act act) {
        List<StartingPoint> stated =
                clause(act).map(RemediesClause::startingPoints).orElse(List.of());
        if (stated.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Set<StartingPoint> lawful = switch (act.character()) {
            case UNKNOWN -> Set.of();
            case INDIVIDUAL -> Set.of(StartingPoint.NOTIFICATION);
            case REGULATORY, NEITHER -> publicity(act);
        };
        if (lawful.isEmpty()) {
            return Verdicts.missing(new Fact("act.character"));
        }
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

    /** What starts the period of third parties: posting, where it is the publicity of the act. */
    private static Set<StartingPoint> publicity(Act act) {
        boolean before = act.taken()
                .map(LegalSources.of("CGCT-L2131-1-2015").inForce()::includes)
                .orElse(false);
        boolean chosen = act.authority().publicityChoice().equals(Optional.of(PublicityChoice.POSTING))
                && act.authority().isSmallCommune().orElse(false);
        return before || chosen
                ? Set.of(StartingPoint.PUBLICATION, StartingPoint.POSTING)
                : Set.of(StartingPoint.PUBLICATION);
    }

    private record Points(List<StartingPoint> points) implements Localized {

        @Override
        public String in(Language language) {
            return points.stream().map(point -> point.fact().in(language)).collect(Collectors.joining(", "));
        }
    }

    private static Verdict givesTwoMonths(Act act) {
        OptionalInt months = clause(act).map(RemediesClause::months).orElseGet(OptionalInt::empty);
        if (months.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return months.getAsInt() == MONTHS
                ? new Verdict.Passed()
                : Verdicts.failed(CLAUSE + "/months", MONTHS, months.getAsInt());
    }

    private static Verdict namesTheCourt(Act act) {
        Optional<AdministrativeCourt> named = clause(act).flatMap(RemediesClause::court);
        if (named.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        Optional<LocalDate> day = act.taken();
        if (day.isEmpty()) {
            return Verdicts.missing(new Fact("act.signature-date"));
        }
        Outcome<AdministrativeCourt> court = AdministrativeCourt.ofActBy(act.authority(), day.get());
        if (court instanceof Outcome.Undetermined<AdministrativeCourt> undetermined) {
            return new Verdict.Undetermined(undetermined.missingFacts());
        }
        return court.value().equals(named)
                ? new Verdict.Passed()
                : Verdicts.failed(CLAUSE + "/court", court.value().orElseThrow(), named.get());
    }
}
