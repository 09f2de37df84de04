package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.explain.Fact;
import fr.acteslocaux.explain.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that a convention was signed after the decision that authorises it: by the authority itself, and by others. */
final class ConventionSignatureChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDecision(
                    Reason.of("convention.signed-before-decision", "CONTRACT-AFTER-DECISION"),
                    decision -> followTheDecision(decision, true)),
            ActCheck.ofDecision(
                    Reason.of("convention.signed-first-by-other", "CONTRACT-AFTER-DECISION"),
                    decision -> followTheDecision(decision, false)));

    private ConventionSignatureChecks() {}

    private static Verdict followTheDecision(Decision decision, boolean own) {
        List<Violation> violations = new ArrayList<>();
        boolean applies = false;
        Optional<LocalDate> taken = decision.taken();
        for (int i = 0; i < decision.conventions().size(); i++) {
            Convention convention = decision.conventions().get(i);
            Optional<Party> authority = party(decision, convention);
            for (int j = 0; authority.isPresent() && j < convention.signatures().size(); j++) {
                Signature signature = convention.signatures().get(j);
                if (represents(signature, authority.get()) != own
                        || signature.on().isEmpty()) {
                    continue;
                }
                applies = true;
                LocalDate signed = signature.on().get();
                if (taken.isPresent() && signed.isBefore(taken.get())) {
                    violations.add(Violation.of("/conventions/" + i + "/signatures/" + j + "/on", taken.get(), signed));
                }
            }
        }
        if (!applies) {
            return new Verdict.NotApplicable();
        }
        return taken.isPresent()
                ? Verdict.ofViolations(violations)
                : new Verdict.Undetermined(List.of(new Fact("act.signature-date")));
    }

    /** Names are spelled in many ways; the SIREN tells the party, and its representative's capacity the signature. */
    private static Optional<Party> party(Decision decision, Convention convention) {
        return convention.parties().stream()
                .filter(party -> party.siret()
                        .map(siret -> siret.siren().equals(decision.authority().siren()))
                        .orElse(false))
                .findFirst();
    }

    private static boolean represents(Signature signature, Party party) {
        return signature
                .signatory()
                .capacity()
                .equalsIgnoreCase(party.representative().capacity());
    }
}
