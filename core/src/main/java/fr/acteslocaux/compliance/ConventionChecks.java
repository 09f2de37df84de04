package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Term;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Localized;
import fr.acteslocaux.wording.Stated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks between a decision and the conventions attached to it. */
final class ConventionChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDecision(Reason.of("term.last-day-mismatch", "CCIV-1103"), ConventionChecks::termsEndTogether),
            ActCheck.ofDecision(Reason.of("court.unknown", "CJA-R221-3"), ConventionChecks::chosenCourtExists),
            ActCheck.ofDecision(
                    Reason.of("court.chosen-by-clause", "CJA-R312-11", "CJA-R221-3"),
                    ConventionChecks::courtIsTheDefaultOne));

    private ConventionChecks() {}

    private static Verdict termsEndTogether(Decision decision) {
        Optional<Term> term = decision.term().map(Stated::value);
        if (term.isEmpty() || decision.conventions().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < decision.conventions().size(); i++) {
            LocalDate convention = decision.conventions().get(i).term().value().lastDay();
            if (!convention.equals(term.get().lastDay())) {
                violations.add(new Violation(
                        "/conventions/" + i + "/term/value/lastDay",
                        Localized.verbatim(term.get().lastDay()),
                        Localized.verbatim(convention)));
            }
        }
        return Verdict.ofViolations(violations);
    }

    private static Verdict chosenCourtExists(Decision decision) {
        List<Violation> violations = new ArrayList<>();
        boolean applies = false;
        for (int i = 0; i < decision.conventions().size(); i++) {
            Optional<AdministrativeCourt> chosen =
                    chosenCourt(decision.conventions().get(i));
            applies |= chosen.isPresent();
            if (chosen.isPresent() && !chosen.get().isKnown()) {
                violations.add(new Violation(courtPath(i), new Fact("court.known"), Localized.verbatim(chosen.get())));
            }
        }
        return applies ? Verdict.ofViolations(violations) : new Verdict.NotApplicable();
    }

    /** A court other than that of the place of performance is a valid choice, worth knowing. */
    private static Verdict courtIsTheDefaultOne(Decision decision) {
        if (decision.conventions().stream()
                .allMatch(convention -> chosenCourt(convention).isEmpty())) {
            return new Verdict.NotApplicable();
        }
        Optional<LocalDate> signed = decision.event(ActEvent.Signed.class).map(ActEvent::on);
        if (signed.isEmpty()) {
            return new Verdict.Undetermined(List.of(new Fact("act.signature-date")));
        }
        Optional<AdministrativeCourt> byDefault = AdministrativeCourt.ofContractPerformedIn(
                        decision.authority().department(), Optional.empty(), signed.get())
                .value();
        if (byDefault.isEmpty()) {
            return new Verdict.Undetermined(List.of(new Fact("law.of-that-day")));
        }
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < decision.conventions().size(); i++) {
            String path = courtPath(i);
            chosenCourt(decision.conventions().get(i))
                    .filter(chosen -> !chosen.equals(byDefault.get()))
                    .ifPresent(chosen -> violations.add(
                            new Violation(path, Localized.verbatim(byDefault.get()), Localized.verbatim(chosen))));
        }
        return Verdict.ofViolations(violations);
    }

    private static Optional<AdministrativeCourt> chosenCourt(Convention convention) {
        return convention.chosenCourt().map(Stated::value);
    }

    private static String courtPath(int convention) {
        return "/conventions/" + convention + "/chosenCourt/value";
    }
}
