package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Outcome;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.wording.Stated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Checks of the court that the parties to a convention chose. */
final class CourtClauseChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDecision(
                    Reason.of("court.unknown", "CJA-R221-3"),
                    decision -> ofEachChoice(
                            decision,
                            (chosen, path) -> chosen.isKnown()
                                    ? new Verdict.Passed()
                                    : Verdicts.failed(path, new Fact("court.known"), chosen))),
            ActCheck.ofDecision(
                    Reason.of("court.chosen-by-clause", "CJA-R312-11", "CJA-R221-3"),
                    CourtClauseChecks::courtIsTheDefaultOne));

    private CourtClauseChecks() {}

    private static Verdict ofEachChoice(Decision decision, BiFunction<AdministrativeCourt, String, Verdict> question) {
        return Verdicts.ofEachConvention(
                decision,
                (convention, path) -> chosenCourt(convention)
                        .map(chosen -> question.apply(chosen, path + "/chosenCourt/value"))
                        .orElseGet(Verdict.NotApplicable::new));
    }

    /** A court other than that of the place of performance is a valid choice, worth knowing. */
    private static Verdict courtIsTheDefaultOne(Decision decision) {
        return ofEachChoice(decision, (chosen, path) -> {
            Optional<LocalDate> signed = decision.event(ActEvent.Signed.class).map(ActEvent::on);
            if (signed.isEmpty()) {
                return Verdicts.missing(new Fact("act.signature-date"));
            }
            Outcome<AdministrativeCourt> byDefault = AdministrativeCourt.ofContractPerformedIn(
                    decision.authority().department(), Optional.empty(), signed.get());
            return byDefault
                    .value()
                    .map(court -> Verdicts.equal(path, court, chosen))
                    .orElseGet(() -> Verdicts.missing(new Fact("law.of-that-day")));
        });
    }

    private static Optional<AdministrativeCourt> chosenCourt(Convention convention) {
        return convention.chosenCourt().map(Stated::value);
    }
}
