package fr.acteslocaux.authority;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.SharedFile;
import fr.acteslocaux.explain.Explanations;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.identifier.Siren;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdministrativeCourtTest {

    @ParameterizedTest
    @CsvSource({
        "12, 2024-06-03, Toulouse",
        "34, 2024-06-03, Montpellier",
        "30, 2006-10-31, Montpellier",
        "30, 2006-11-01, Nîmes",
        "93, 2009-10-31, Cergy-Pontoise",
        "93, 2009-11-01, Montreuil",
        "92, 2009-12-31, Versailles",
    })
    void of_findsTheCourtOfTheDay(String department, LocalDate day, String court) {
        assertThat(AdministrativeCourt.of(DepartmentCode.parse(department), day))
                .contains(new AdministrativeCourt(court));
    }

    @Test
    void of_isEmptyBefore2001() {
        assertThat(AdministrativeCourt.of(DepartmentCode.parse("12"), LocalDate.of(2000, 12, 31)))
                .isEmpty();
    }

    @Test
    void of_hasExactlyOneCourtForEveryDepartmentToday() throws IOException {
        for (List<String> row : SharedFile.rows("law/tribunaux.tsv", "\t")) {
            if (row.get(3).isEmpty()) {
                assertThat(AdministrativeCourt.of(DepartmentCode.parse(row.get(0)), LocalDate.of(2024, 6, 3)))
                        .contains(new AdministrativeCourt(row.get(1)));
            }
        }
    }

    @Test
    void isKnown_tellsARealCourt() {
        assertThat(new AdministrativeCourt("Montpellier").isKnown()).isTrue();
        assertThat(new AdministrativeCourt("Rodez").isKnown()).isFalse();
    }

    @Test
    void ofActBy_isThatOfTheSeatOfTheAuthor() {
        LocalAuthority rodez = LocalAuthority.commune("Rodez", Siren.parse("211202023"), CommuneCode.parse("12202"));
        assertThat(Explanations.french(
                        AdministrativeCourt.ofActBy(rodez, LocalDate.of(2024, 6, 3), LegalContext.standard())))
                .isEqualTo(
                        "Tribunal du siège de l'auteur de l'acte : Toulouse (CJA, art. R. 312-1 ; CJA, art. R. 221-3).");
        assertThat(AdministrativeCourt.ofActBy(rodez, LocalDate.of(2000, 1, 1), LegalContext.standard())
                        .value())
                .isEmpty();
    }

    @Test
    void ofContract_isThatOfThePlaceUnlessThePartiesChoseAnother() {
        DepartmentCode aveyron = DepartmentCode.parse("12");
        LocalDate day = LocalDate.of(2024, 6, 3);
        assertThat(AdministrativeCourt.ofContractPerformedIn(aveyron, Optional.empty(), day, LegalContext.standard())
                        .value())
                .contains(new AdministrativeCourt("Toulouse"));
        assertThat(AdministrativeCourt.ofContractPerformedIn(
                                aveyron,
                                Optional.of(new AdministrativeCourt("Montpellier")),
                                day,
                                LegalContext.standard())
                        .value())
                .contains(new AdministrativeCourt("Montpellier"));
    }
}
