package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks that a convention was signed after the act that authorises it: by the authority itself, and by others. */
final class ConventionSignatureChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.CONVENTION_SIGNED_BEFORE_DECISION, (act, facts) -> followTheDecision(act, true)),
            ActCheck.ofAct(Rules.CONVENTION_SIGNED_FIRST_BY_OTHER, (act, facts) -> followTheDecision(act, false)));

    private ConventionSignatureChecks() {}

    private static Verdict followTheDecision(Act act, boolean own) {
        if (act instanceof Deliberation deliberation
                && deliberation.conclusion().equals(Optional.of(Deliberation.Conclusion.NOTED))) {
            return new Verdict.NotApplicable();
        }
        return Verdicts.ofEachConvention(
                act,
                (convention, path) -> act.authority()
                        .siren()
                        .flatMap(convention::party)
                        .map(authority -> followTheDecision(act, own, convention, authority, path))
                        .orElseGet(Verdict.NotApplicable::new));
    }

    private static Verdict followTheDecision(
            Act act, boolean own, Convention convention, Party authority, String path) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < convention.signatures().size(); i++) {
            Signature signature = convention.signatures().get(i);
            if (represents(signature, authority) == own && signature.on().isPresent()) {
                answers.add(follows(act, signature.on().get(), path + "/signatures/" + i + "/on"));
            }
        }
        return Verdicts.joined(answers);
    }

    private static Verdict follows(Act act, LocalDate signed, String path) {
        Optional<LocalDate> taken = act.takenOn();
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
