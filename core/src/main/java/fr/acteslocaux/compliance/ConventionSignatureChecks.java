package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.authority.Signature;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.convention.Party;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Checks of who signed a convention, and that it was after the act that authorises it. */
final class ConventionSignatureChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAct(
                    Rules.CONVENTION_SIGNED_BEFORE_DECISION, (act, facts) -> followTheDecision(act, facts, true)),
            ActCheck.ofAct(
                    Rules.CONVENTION_SIGNED_FIRST_BY_OTHER, (act, facts) -> followTheDecision(act, facts, false)),
            ActCheck.ofAct(Rules.CONVENTION_SIGNATURE_MISSING, ConventionSignatureChecks::eachPartySigns));

    private ConventionSignatureChecks() {}

    private static Verdict followTheDecision(Act act, ActFacts facts, boolean own) {
        if (act instanceof Deliberation deliberation
                && deliberation.conclusion().equals(Optional.of(Deliberation.Conclusion.NOTED))) {
            return new Verdict.NotApplicable();
        }
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < act.conventions().size(); i++) {
            Convention convention = act.conventions().get(i);
            Optional<Party> authority = act.authority().siren().flatMap(convention::party);
            if (authority.isPresent()) {
                Representatives representatives = ReadAct.of(facts).representatives(i);
                answers.add(followTheDecision(act, own, representatives, authority.get(), "/conventions/" + i));
            }
        }
        return Verdicts.joined(answers);
    }

    private static Verdict followTheDecision(
            Act act, boolean own, Representatives representatives, Party authority, String path) {
        List<Signature> signatures = representatives.convention().signatures();
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < signatures.size(); i++) {
            Signature signature = signatures.get(i);
            if (signature.on().isPresent() && representatives.represents(signature, authority) == own) {
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

    private static Verdict eachPartySigns(Act act, ActFacts facts) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < act.conventions().size(); i++) {
            answers.add(eachPartySigns(ReadAct.of(facts).representatives(i), "/conventions/" + i));
        }
        return Verdicts.joined(answers);
    }

    /** Whoever signs twice signs for somebody who does not. */
    private static Verdict eachPartySigns(Representatives representatives, String path) {
        Convention convention = representatives.convention();
        List<Party> parties = convention.parties();
        boolean isKnown = parties.size() > 1
                && convention.signatures().size() >= parties.size()
                && parties.stream().allMatch(party -> party.representative().isPresent());
        if (!isKnown) {
            return new Verdict.NotApplicable();
        }
        int[] times = parties.stream().mapToInt(representatives::signaturesOf).toArray();
        boolean isSignedTwiceByOne = Arrays.stream(times).anyMatch(count -> count > 1);
        return Verdicts.joined(Arrays.stream(times)
                .mapToObj(count -> count > 0 || !isSignedTwiceByOne
                        ? new Verdict.Passed()
                        : Verdicts.failed(path + "/signatures", parties.size(), parties.size() - 1))
                .toList());
    }
}
