package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Councillor;
import fr.acteslocaux.act.Councillor.Presence;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks of the members of a council, where a record names them one by one. No answer repeats a name. */
final class MemberChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDeliberation(
                    Rules.SITTING_ATTENDANCE_MISMATCH, (deliberation, facts) -> countsAreThoseOfNames(deliberation)),
            ActCheck.ofDeliberation(
                    Rules.SITTING_SEVERAL_PROXIES, (deliberation, facts) -> holdOneProxyEach(deliberation)),
            ActCheck.ofDeliberation(
                    Rules.SITTING_PROXY_TO_ABSENT,
                    (deliberation, facts) -> proxiesAreGivenToThosePresent(deliberation)));

    private MemberChecks() {}

    /** Where members come and go, each vote has numbers of its own. */
    private static Verdict countsAreThoseOfNames(Deliberation deliberation) {
        Sitting sitting = deliberation.sitting();
        boolean someMove = sitting.members().stream()
                .anyMatch(member ->
                        member.arrival().isPresent() || member.departure().isPresent());
        if (sitting.members().isEmpty() || sitting.attendance().isEmpty() || someMove) {
            return new Verdict.NotApplicable();
        }
        Sitting.Attendance stated = sitting.attendance().get();
        Sitting.Attendance named = Sitting.Attendance.of(sitting.members());
        return Verdicts.joined(List.of(
                Verdicts.equal("/session/attendance/present", named.present(), stated.present()),
                Verdicts.equal("/session/attendance/proxies", named.proxies(), stated.proxies())));
    }

    private static Verdict holdOneProxyEach(Deliberation deliberation) {
        List<Councillor> members = deliberation.sitting().members();
        Map<String, Integer> held = new HashMap<>();
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (givesProxy(members.get(i))) {
                int count = held.merge(Words.of(members.get(i).proxy().orElseThrow()), 1, Integer::sum);
                answers.add(Verdicts.equal("/session/members/" + i + "/proxy", 1, Math.min(count, 2)));
            }
        }
        return Verdicts.joined(answers);
    }

    /** Who came late may have given a proxy for the time before, and a name that is spelled otherwise cannot be told. */
    private static boolean givesProxy(Councillor member) {
        return member.proxy().isPresent()
                && member.arrival().isEmpty()
                && member.departure().isEmpty();
    }

    private static Verdict proxiesAreGivenToThosePresent(Deliberation deliberation) {
        List<Councillor> members = deliberation.sitting().members();
        Set<String> away = new HashSet<>();
        members.stream()
                .filter(member -> member.presence() != Presence.PRESENT)
                .map(member -> Words.of(member.name()))
                .forEach(away::add);
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (givesProxy(members.get(i))) {
                boolean isAway = away.contains(Words.of(members.get(i).proxy().orElseThrow()));
                answers.add(
                        isAway
                                ? Verdicts.failed(
                                        "/session/members/" + i + "/proxy", Facts.MEMBER_PRESENT, Facts.MEMBER_ABSENT)
                                : new Verdict.Passed());
            }
        }
        return Verdicts.joined(answers);
    }
}
