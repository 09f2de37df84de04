package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Uai;
import fr.acteslocaux.school.School;
import fr.acteslocaux.wording.StatedIn;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of schools whose prefix is not the code of their department. */
class SchoolDepartmentTest {

    private static List<Finding> findings(int prefix, String department) {
        School school = new School(
                Uai.of(prefix, 1),
                School.Kind.parse("E.E.PU"),
                "JULES FERRY",
                "Villebrune",
                DepartmentCode.parse(department));
        Decision rodez = Acts.rodezEnt2024();
        Decision decision = rodez.toBuilder()
                .conventions(List.of(rodez.conventions().get(0).toBuilder()
                        .schools(new StatedIn<>("4", List.of(school)))
                        .build()))
                .build();
        return Compliance.check(decision, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                .filter(finding -> finding.id().equals("school.department-mismatch"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "620, 2A",
        "720, 2B",
        "971, 971",
        "971, 977",
        "971, 978",
        "972, 972",
        "973, 973",
        "974, 974",
        "975, 975",
        "976, 976",
        "983, 988",
        "984, 987",
        "987, 986",
        "130, 12"
    })
    void school_ofADepartmentOfItsPrefixIsNoFinding(int prefix, String department) {
        assertThat(findings(prefix, department)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 31, 12", "971, 972, 971", "987, 987, 986", "620, 2B, 2A", "972, 978, 972"})
    void school_ofAnotherDepartmentIsFound(int prefix, String department, String expected) {
        assertThat(findings(prefix, department))
                .singleElement()
                .satisfies(finding -> assertThat(finding.violation().expected()).hasToString(expected));
    }
}
