package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Checks of the court that the parties to a convention chose. */
final class CourtClauseChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.COURT_UNKNOWN, (act, facts) -> ofEachChoice(act, CourtClauseChecks::isCourt)),
            ActCheck.ofAct(Rules.COURT_CHOSEN_BY_CLAUSE, CourtClauseChecks::courtIsTheDefaultOne));

    private CourtClauseChecks() {}

    private static Verdict ofEachChoice(Act act, BiFunction<AdministrativeCourt, String, Verdict> question) {
        return Verdicts.ofEachConvention(
                act,
                (convention, path) -> chosenCourt(convention)
                        .map(chosen -> question.apply(chosen, path + "/chosenCourt/value"))
                        .orElseGet(Verdict.NotApplicable::new));
    }

    private static Verdict isCourt(AdministrativeCourt chosen, String path) {
        if (chosen.isKnown()) {
            return new Verdict.Passed();
        }
        return Verdicts.failed(
                path, chosen.suggestion().<Object>map(Function.identity()).orElse(Facts.COURT_KNOWN), chosen);
    }

    /** A court other than that of the place of performance is a valid choice, worth knowing. */
    private static Verdict courtIsTheDefaultOne(Act act, ActFacts facts) {
        return ofEachChoice(act, (chosen, path) -> {
            if (!chosen.isKnown()) {
                return new Verdict.NotApplicable();
            }
            Optional<LocalDate> signed = act.takenOn();
            if (signed.isEmpty()) {
                return Verdicts.missing(Facts.ACT_SIGNATURE_DATE);
            }
            Optional<DepartmentCode> department = act.authority().departmentOfSeat();
            if (department.isEmpty()) {
                return Verdicts.missing(Facts.ACT_DEPARTMENT);
            }
            Outcome<AdministrativeCourt> byDefault = AdministrativeCourt.ofContractPerformedIn(
                    department.get(), Optional.empty(), signed.get(), facts.context());
            return Verdicts.of(
                    byDefault,
                    court -> court.isSameAs(chosen)
                            ? new Verdict.Passed()
                            : Verdicts.failed(path, court, chosen.asNamedOn(signed.get())));
        });
    }

    private static Optional<AdministrativeCourt> chosenCourt(Convention convention) {
        return convention.chosenCourt().map(StatedIn::value);
    }
}
