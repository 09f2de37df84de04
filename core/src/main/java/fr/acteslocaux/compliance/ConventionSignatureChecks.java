package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that a convention was signed after the decision that authorises it: by the authority itself, and by others. */
final class ConventionSignatureChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDecision(
                    Rules.CONVENTION_SIGNED_BEFORE_DECISION, (decision, facts) -> followTheDecision(decision, true)),
            ActCheck.ofDecision(
                    Rules.CONVENTION_SIGNED_FIRST_BY_OTHER, (decision, facts) -> followTheDecision(decision, false)));

    private ConventionSignatureChecks() {}

    private static Verdict followTheDecision(Decision decision, boolean own) {
        return Verdicts.ofEachConvention(
                decision,
                (convention, path) -> convention
                        .party(decision.authority().siren())
                        .map(authority -> followTheDecision(decision, own, convention, authority, path))
                        .orElseGet(Verdict.NotApplicable::new));
    }

    private static Verdict followTheDecision(
            Decision decision, boolean own, Convention convention, Party authority, String path) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < convention.signatures().size(); i++) {
            Signature signature = convention.signatures().get(i);
            if (represents(signature, authority) == own && signature.on().isPresent()) {
                answers.add(follows(decision, signature.on().get(), path + "/signatures/" + i + "/on"));
            }
        }
        return Verdicts.joined(answers);
    }

    private static Verdict follows(Decision decision, LocalDate signed, String path) {
        Optional<LocalDate> taken = decision.takenOn();
        if (taken.isEmpty()) {
            return Verdicts.missing(Facts.ACT_SIGNATURE_DATE);
        }
        return signed.isBefore(taken.get()) ? Verdicts.failed(path, taken.get(), signed) : new Verdict.Passed();
    }

    /** Names are spelled in many ways: the capacity of its representative tells the signature of a party. */
    private static boolean represents(Signature signature, Party party) {
        String capacity = signature.signatory().capacity();
        return party.representative()
                .filter(person -> person.capacity().equalsIgnoreCase(capacity))
                .isPresent();
    }
}
