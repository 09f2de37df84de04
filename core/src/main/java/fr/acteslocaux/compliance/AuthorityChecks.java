package fr.acteslocaux.compliance;

import fr.acteslocaux.act.Act;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.deadline.ActFacts;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks of what an act says of its author. */
final class AuthorityChecks {

    static final List<Check> ALL = List.of(
            ActCheck.ofAnyAct(Rules.AUTHORITY_COMMUNE_MISMATCH, AuthorityChecks::communeIsInItsDepartment),
            ActCheck.ofAct(Rules.AUTHORITY_POPULATION_LATER, (act, facts) -> countsInhabitantsOfItsDay(act)));

    private static final String GUADELOUPE = "971";
    /** Saint-Barthélemy and Saint-Martin were communes of Guadeloupe, and had codes of it. */
    private static final Set<String> ONCE_IN_GUADELOUPE = Set.of("977", "978");

    private AuthorityChecks() {}

    private static Verdict communeIsInItsDepartment(ActFacts facts) {
        LocalAuthority authority = facts.act().authority();
        Optional<DepartmentCode> ofCommune = authority.commune().map(CommuneCode::department);
        if (ofCommune.isEmpty() || authority.department().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        DepartmentCode stated = authority.department().get();
        boolean isFormerCode =
                ofCommune.get().value().equals(GUADELOUPE) && ONCE_IN_GUADELOUPE.contains(stated.value());
        return isFormerCode ? new Verdict.Passed() : Verdicts.equal("/authority/department", ofCommune.get(), stated);
    }

    private static Verdict countsInhabitantsOfItsDay(Act act) {
        Optional<LocalDate> counted = act.authority().populationOn();
        if (counted.isEmpty() || act.takenOn().isEmpty()) {
            return new Verdict.NotApplicable();
        }
        return counted.get().isAfter(act.takenOn().get())
                ? Verdicts.failed("/authority/populationOn", act.takenOn().get(), counted.get())
                : new Verdict.Passed();
    }
}
