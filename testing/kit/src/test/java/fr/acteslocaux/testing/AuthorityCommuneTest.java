package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Severity;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The department of an authority, beside that of its commune. */
class AuthorityCommuneTest {

    private static List<Finding> findings(LocalAuthority.Builder authority) {
        Decision decision =
                Acts.rodezEnt2024().toBuilder().authority(authority.build()).build();
        return Compliance.check(decision, Policies.PUBLISHED, LegalContext.standard()).findings().stream()
                .filter(finding -> finding.id().equals("authority.commune-mismatch"))
                .toList();
    }

    private static LocalAuthority.Builder authority(String commune, String department) {
        return Acts.rodezEnt2024().authority().toBuilder()
                .commune(CommuneCode.parse(commune))
                .department(DepartmentCode.parse(department));
    }

    @Test
    void commune_ofAnotherDepartmentIsAnErrorInBothLanguages() {
        assertThat(findings(authority("12202", "31"))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.violation().path()).isEqualTo("/authority/department");
            assertThat(finding.text(Language.FRENCH))
                    .isEqualTo("L'acte place la collectivité dans le département 31 ; d'après son code, sa commune est"
                            + " dans le département 12.");
            assertThat(finding.text(Language.ENGLISH))
                    .isEqualTo("The act places the authority in department 31; by its code, its commune is in"
                            + " department 12.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "12202, 12",
        "2A004, 2A",
        "2B033, 2B",
        "75056, 75",
        "97411, 974",
        "97611, 976",
        "97801, 978",
        "97127, 978",
        "97123, 977",
        "98735, 987",
        "98818, 988"
    })
    void commune_ofItsDepartmentIsNoFinding(String commune, String department) {
        assertThat(findings(authority(commune, department))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2A004, 2B", "97411, 976", "97801, 971", "97209, 978"})
    void commune_ofANeighbourIsFound(String commune, String department) {
        assertThat(findings(authority(commune, department))).hasSize(1);
    }

    @Test
    void commune_orDepartmentAloneIsNotCompared() {
        assertThat(findings(authority("12202", "31").withoutCommune())).isEmpty();
        assertThat(findings(authority("12202", "31").withoutDepartment())).isEmpty();
    }
}
