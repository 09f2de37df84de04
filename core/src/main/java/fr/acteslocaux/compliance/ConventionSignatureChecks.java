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

/** Checks of who signed a convention, and that it was after the act that authorises it. */
final class ConventionSignatureChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(Rules.CONVENTION_SIGNED_BEFORE_DECISION, (act, facts) -> followTheDecision(act, true)),
            ActCheck.ofAct(Rules.CONVENTION_SIGNED_FIRST_BY_OTHER, (act, facts) -> followTheDecision(act, false)),
            ActCheck.ofAct(Rules.CONVENTION_SIGNATURE_MISSING, (act, facts) -> eachPartySigns(act)));

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
        Representatives representatives = Representatives.of(convention);
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < convention.signatures().size(); i++) {
            Signature signature = convention.signatures().get(i);
            if (representatives.represents(signature, authority) == own
                    && signature.on().isPresent()) {
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

    private static Verdict eachPartySigns(Act act) {
        return Verdicts.ofEachConvention(act, (convention, path) -> eachPartySigns(convention, path));
    }

    /** Whoever signs twice signs for somebody who does not. */
    private static Verdict eachPartySigns(Convention convention, String path) {
        List<Party> parties = convention.parties();
        boolean isKnown = parties.size() > 1
                && convention.signatures().size() >= parties.size()
                && parties.stream().allMatch(party -> party.representative().isPresent());
        if (!isKnown) {
            return new Verdict.NotApplicable();
        }
        Representatives representatives = Representatives.of(convention);
        List<Long> times = parties.stream()
                .map(party -> convention.signatures().stream()
                        .filter(signature -> representatives.represents(signature, party))
                        .count())
                .toList();
        boolean isSignedTwiceByOne = times.stream().anyMatch(count -> count > 1);
        return Verdicts.joined(times.stream()
                .map(count -> count > 0 || !isSignedTwiceByOne
                        ? new Verdict.Passed()
                        : Verdicts.failed(path + "/signatures", parties.size(), parties.size() - 1))
                .toList());
    }
}
