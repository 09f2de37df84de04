package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Councillor;
import fr.acteslocaux.act.Councillor.Presence;
import fr.acteslocaux.act.Deliberation;
import fr.acteslocaux.act.Sitting;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.law.Parameter.Unit;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Checks of the members of a council, where a record names them one by one. No answer repeats a name. */
final class MemberChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofDeliberation(
                    Rules.SITTING_ATTENDANCE_MISMATCH, (deliberation, facts) -> countsAreThoseOfNames(deliberation)),
            CouncilLaw.check(Rules.SITTING_SEVERAL_PROXIES, MemberChecks::holdNoMoreProxiesThanAllowed),
            CouncilLaw.check(
                    Rules.SITTING_PROXY_TO_ABSENT,
                    (deliberation, facts) -> proxiesAreGivenToThosePresent(deliberation)));

    private MemberChecks() {}

    /** Where members come and go, each vote has numbers of its own. */
    private static Verdict countsAreThoseOfNames(Deliberation deliberation) {
        Sitting sitting = deliberation.sitting();
        if (sitting.members().isEmpty()
                || sitting.attendance().isEmpty()
                || sitting.members().stream().anyMatch(Councillor::moves)) {
            return new Verdict.NotApplicable();
        }
        Sitting.Attendance stated = sitting.attendance().get();
        Sitting.Attendance named = Sitting.Attendance.of(sitting.members());
        return Verdicts.joined(List.of(
                count("/session/attendance/present", named.present(), stated.present()),
                count("/session/attendance/proxies", named.proxies(), stated.proxies())));
    }

    private static Verdict count(String path, OptionalInt named, OptionalInt stated) {
        return named.isEmpty() || stated.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.equal(path, named.getAsInt(), stated.getAsInt());
    }

    private static Verdict holdNoMoreProxiesThanAllowed(Deliberation deliberation, ActFacts facts) {
        int most = facts.reason(Rules.SITTING_SEVERAL_PROXIES).number(Unit.PROXIES);
        List<Councillor> members = deliberation.sitting().members();
        Set<String> ambiguous = namesOfSeveral(members);
        Map<String, Integer> held = new HashMap<>();
        return ofEachProxy(members, (holder, path) -> {
            if (ambiguous.contains(holder)) {
                return new Verdict.NotApplicable();
            }
            int count = held.merge(holder, 1, Integer::sum);
            return count <= most ? new Verdict.Passed() : Verdicts.failed(path, most, most + 1);
        });
    }

    private static Verdict proxiesAreGivenToThosePresent(Deliberation deliberation) {
        List<Councillor> members = deliberation.sitting().members();
        Set<String> ambiguous = namesOfSeveral(members);
        Set<String> away = members.stream()
                .filter(member -> member.presence() != Presence.PRESENT)
                .map(member -> Words.of(member.name()))
                .collect(Collectors.toSet());
        return ofEachProxy(
                members,
                (holder, path) -> away.contains(holder) && !ambiguous.contains(holder)
                        ? Verdicts.failed(path, Facts.MEMBER_PRESENT, Facts.MEMBER_ABSENT)
                        : new Verdict.Passed());
    }

    /** Who came late may have given a proxy for the time before. */
    private static Verdict ofEachProxy(List<Councillor> members, BiFunction<String, String, Verdict> question) {
        List<Verdict> answers = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Councillor member = members.get(i);
            if (member.proxy().isPresent() && !member.moves()) {
                answers.add(question.apply(Words.of(member.proxy().get()), "/session/members/" + i + "/proxy"));
            }
        }
        return Verdicts.joined(answers);
    }

    /** A name that two members bear says of neither which is meant. */
    private static Set<String> namesOfSeveral(List<Councillor> members) {
        Set<String> once = new HashSet<>();
        return members.stream()
                .map(member -> Words.of(member.name()))
                .filter(name -> !once.add(name))
                .collect(Collectors.toSet());
    }
}
