package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.convention.Convention;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.scan.Words;
import fr.acteslocaux.school.School;
import fr.acteslocaux.school.SchoolNames;
import fr.acteslocaux.wording.StatedIn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Checks of the schools that a convention lists, in themselves and against what the act says of them. */
final class SchoolChecks {

    static final List<Check> ALL = List.of(
            ConventionCheck.ofEach(Rules.SCHOOL_LISTED_TWICE, SchoolChecks::areListedOnce),
            ConventionCheck.ofEach(Rules.SCHOOL_DEPARTMENT_MISMATCH, SchoolChecks::haveTheirDepartment),
            ConventionCheck.ofEach(Rules.SCHOOL_NAME_TWICE, SchoolChecks::areNamedOnce),
            ActCheck.ofAct(Rules.SCHOOL_TOWN_MISMATCH, (act, facts) -> areOfTheTown(act)),
            ActCheck.ofAct(Rules.SCHOOL_COUNT_MISMATCH, (act, facts) -> areAsManyAsSaid(act)),
            ActCheck.ofAct(Rules.SCHOOL_KINDS_MISMATCH, (act, facts) -> areOfTheKindsSaid(act)),
            ActCheck.ofAct(Rules.SCHOOL_NOT_LISTED, (act, facts) -> ofEachName(facts, SchoolChecks::isListed)),
            ActCheck.ofAct(
                    Rules.SCHOOL_SPELLED_OTHERWISE, (act, facts) -> ofEachName(facts, SchoolChecks::isSpelledAlike)));

    private SchoolChecks() {}

    private static List<School> listed(Convention convention) {
        return convention.schools().map(StatedIn::value).orElse(List.of());
    }

    private static List<School> listed(Act act) {
        return act.conventions().stream()
                .flatMap(convention -> listed(convention).stream())
                .toList();
    }

    private static Verdict areListedOnce(Convention convention, String path) {
        Map<Uai, Long> times =
                listed(convention).stream().collect(Collectors.groupingBy(School::uai, Collectors.counting()));
        return ofEachSchool(
                convention,
                path,
                (school, place) -> Verdicts.equal(place + "/uai", 1L, times.getOrDefault(school.uai(), 0L)));
    }

    private static Verdict haveTheirDepartment(Convention convention, String path) {
        return ofEachSchool(convention, path, (school, place) -> {
            List<DepartmentCode> departments = school.uai().departments();
            if (departments.isEmpty()) {
                return new Verdict.NotApplicable();
            }
            return departments.contains(school.department())
                    ? new Verdict.Passed()
                    : Verdicts.failed(place + "/department", departments.get(0), school.department());
        });
    }

    /** A nursery and an elementary school often share a name; two of one kind in one town do not. */
    private static Verdict areNamedOnce(Convention convention, String path) {
        Set<String> seen = new HashSet<>();
        return ofEachSchool(convention, path, (school, place) -> {
            String named = Words.of(school.kind() + " " + school.name() + " " + school.town());
            return seen.add(named) ? new Verdict.Passed() : Verdicts.failed(place + "/name", 1, school.name());
        });
    }

    /** Towns share schools: that one lies elsewhere is worth knowing, no more. */
    private static Verdict areOfTheTown(Act act) {
        if (act.authority().kind() != LocalAuthority.Kind.COMMUNE) {
            return new Verdict.NotApplicable();
        }
        String town = Words.of(act.authority().name());
        return Verdicts.ofEachConvention(
                act,
                (convention, path) -> ofEachSchool(
                        convention,
                        path,
                        (school, place) -> school.town()
                                .map(said -> Words.of(said).contains(town) || town.contains(Words.of(said))
                                        ? new Verdict.Passed()
                                        : Verdicts.failed(
                                                place + "/town", act.authority().name(), said))
                                .orElseGet(Verdict.NotApplicable::new)));
    }

    private static Verdict ofEachSchool(
            Convention convention, String path, BiFunction<School, String, Verdict> question) {
        Set<Uai> seen = new HashSet<>();
        List<Verdict> answers = new ArrayList<>();
        List<School> schools = listed(convention);
        for (int i = 0; i < schools.size(); i++) {
            if (seen.add(schools.get(i).uai())) {
                answers.add(question.apply(schools.get(i), path + "/schools/value/" + i));
            }
        }
        return Verdicts.joined(answers);
    }

    private static Verdict areAsManyAsSaid(Act act) {
        Optional<Integer> said = act.outline().schoolCount().map(StatedIn::value);
        List<School> schools = listed(act);
        return said.isEmpty() || schools.isEmpty()
                ? new Verdict.NotApplicable()
                : Verdicts.equal("/outline/schoolCount/value", schools.size(), said.get());
    }

    private static Verdict areOfTheKindsSaid(Act act) {
        Set<School.Kind> said =
                new TreeSet<>(act.outline().schoolKinds().map(StatedIn::value).orElse(List.of()));
        Set<School.Kind> kinds = listed(act).stream().map(School::kind).collect(Collectors.toCollection(TreeSet::new));
        if (said.isEmpty() || kinds.isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return said.equals(kinds)
                ? new Verdict.Passed()
                : Verdicts.failed("/outline/schoolKinds/value", abbreviations(kinds), abbreviations(said));
    }

    private static String abbreviations(Collection<School.Kind> kinds) {
        return kinds.stream().map(School.Kind::abbreviation).collect(Collectors.joining(", "));
    }

    private interface NameQuestion {
        Verdict ask(String name, SchoolNames listed, String path);
    }

    private static Verdict ofEachName(ActFacts facts, NameQuestion question) {
        Act act = facts.act();
        List<String> names = act.outline().schoolNames().map(StatedIn::value).orElse(List.of());
        List<School> schools = listed(act);
        List<Verdict> answers = new ArrayList<>();
        if (!schools.isEmpty() && !names.isEmpty()) {
            SchoolNames listed = ReadAct.of(facts).schools();
            for (int i = 0; i < names.size(); i++) {
                answers.add(question.ask(names.get(i), listed, "/outline/schoolNames/value/" + i));
            }
        }
        return Verdicts.joined(answers);
    }

    private static Verdict isListed(String name, SchoolNames listed, String path) {
        return listed.has(name) || listed.hasNearly(name)
                ? new Verdict.Passed()
                : Verdicts.failed(path, Facts.SCHOOL_OF_THE_LIST, name);
    }

    private static Verdict isSpelledAlike(String name, SchoolNames listed, String path) {
        if (listed.has(name)) {
            return new Verdict.Passed();
        }
        return listed.suggestion(name)
                .map(near -> Verdicts.failed(path, near.name(), name))
                .orElseGet(Verdict.NotApplicable::new);
    }
}
