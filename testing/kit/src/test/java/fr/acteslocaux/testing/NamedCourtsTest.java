package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.LegalContext;
import fr.acteslocaux.act.ActCharacter;
import fr.acteslocaux.act.Decision;
import fr.acteslocaux.authority.AdministrativeCourt;
import fr.acteslocaux.authority.LocalAuthority;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Finding;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Report;
import fr.acteslocaux.explain.Facts;
import fr.acteslocaux.identifier.CommuneCode;
import fr.acteslocaux.identifier.DepartmentCode;
import fr.acteslocaux.law.Rules;
import fr.acteslocaux.lifecycle.ActEvent;
import fr.acteslocaux.text.Language;
import fr.acteslocaux.wording.RemediesClause;
import fr.acteslocaux.wording.StatedIn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Courts as remedies clauses and conventions name them, and their periods. */
class NamedCourtsTest {

    private static final LocalDate MON_2012_06_04 = LocalDate.of(2012, 6, 4);
    private static final LocalDate MON_2024_06_03 = LocalDate.of(2024, 6, 3);

    private static LocalAuthority.Builder authority() {
        return Acts.rodezEnt2024().authority().toBuilder()
                .withoutSiren()
                .withoutCommune()
                .withoutDepartment();
    }

    private static LocalAuthority in(String department) {
        return authority().department(DepartmentCode.parse(department)).build();
    }

    private static Report check(LocalAuthority authority, LocalDate day, int months, Optional<String> court) {
        Decision decision = Acts.rodezEnt2024().toBuilder()
                .authority(authority)
                .character(ActCharacter.REGULATORY)
                .events(List.of(new ActEvent.Signed(day), new ActEvent.Published(day)))
                .remedies(new StatedIn<>(
                        "3",
                        new RemediesClause(
                                List.of(RemediesClause.Route.COURT),
                                OptionalInt.of(months),
                                List.of(RemediesClause.StartingPoint.PUBLICATION),
                                court.map(AdministrativeCourt::new),
                                false,
                                List.of())))
                .build();
        return Compliance.check(decision, Policies.PUBLISHED, LegalContext.standard());
    }

    private static List<Finding> findings(String check, Report report) {
        return report.findings().stream()
                .filter(finding -> finding.id().equals(check))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "974, La Réunion",
        "974, TA de Saint-Denis de La Réunion",
        "971, tribunal administratif de la Guadeloupe",
        "972, Fort-de-France",
        "973, GUYANE",
        "975, St-Pierre-et-Miquelon",
        "976, Mamoudzou",
        "977, Saint-Barthélemy",
        "978, Basse-Terre",
        "984, La Réunion",
        "986, Mata-Utu",
        "987, Papeete",
        "988, Nouvelle Calédonie",
        "12, TA de Toulouse",
        "45, tribunal administratif d’orleans",
    })
    void clause_thatNamesTheCourtInAnyWayIsNoFinding(String department, String court) {
        assertThat(findings("remedies.court", check(in(department), MON_2024_06_03, 2, Optional.of(court))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "974, Saint-Pierre, La Réunion, Saint-Pierre-et-Miquelon",
        "93, Saint-Denis, Montreuil, La Réunion",
        "12, Conseil d'État, Toulouse, Conseil d'État",
        "12, Rodez, Toulouse, Rodez",
        "12, TA MONTPELLIER, Toulouse, Montpellier",
        "978, Saint-Barthélemy, Saint-Martin, Saint-Barthélemy",
    })
    void clause_thatNamesAnotherIsAnErrorWithTheNamesOfTheLaw(
            String department, String court, String expected, String found) {
        assertThat(findings("remedies.court", check(in(department), MON_2024_06_03, 2, Optional.of(court))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.text(Language.FRENCH))
                            .isEqualTo("La clause nomme « " + found
                                    + " » ; le tribunal administratif de l'auteur de l'acte est " + expected + ".");
                    assertThat(finding.text(Language.ENGLISH))
                            .isEqualTo("The clause names \"" + found
                                    + "\"; the administrative court of the author of the act is " + expected + ".");
                });
    }

    private static Report chosen(String court) {
        Decision rodez = Acts.rodezEnt2024();
        return Compliance.check(
                rodez.toBuilder()
                        .conventions(List.of(rodez.conventions().get(0).toBuilder()
                                .chosenCourt(new StatedIn<>("11", new AdministrativeCourt(court)))
                                .build()))
                        .build(),
                Policies.PUBLISHED,
                LegalContext.standard());
    }

    @Test
    void chosenCourt_thatIsMisspeltIsSuggestedAndNotSaidToBeAllowed() {
        Report report = chosen("Toulouze");
        assertThat(findings("court.unknown", report)).singleElement().satisfies(finding -> {
            assertThat(finding.text(Language.FRENCH))
                    .isEqualTo("Aucun tribunal administratif ne porte le nom « Toulouze » ; attendu : Toulouse.");
            assertThat(finding.text(Language.ENGLISH))
                    .isEqualTo("No administrative court is called \"Toulouze\"; expected: Toulouse.");
        });
        assertThat(findings("court.chosen-by-clause", report)).isEmpty();
        assertThat(findings("court.unknown", chosen("Rodez")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text(Language.FRENCH))
                        .isEqualTo("Aucun tribunal administratif ne porte le nom « Rodez » ; attendu : le nom d'un"
                                + " tribunal administratif."));
    }

    @Test
    void chosenCourt_isComparedByWhatItIs() {
        assertThat(chosen("TA de TOULOUSE").findings())
                .noneMatch(finding -> finding.id().startsWith("court."));
        assertThat(findings("court.chosen-by-clause", chosen("TA de MONTPELLIER")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.violation().found()).hasToString("Montpellier"));
    }

    @Test
    void threeMonthsOfThatTimeInMayotte_areNoFindingHoweverItsDepartmentIsKnown() {
        LocalAuthority byCommune =
                authority().commune(CommuneCode.parse("97611")).build();
        LocalAuthority unknown = authority().build();
        assertThat(findings("remedies.period", check(in("976"), MON_2012_06_04, 3, Optional.empty())))
                .isEmpty();
        assertThat(findings("remedies.period", check(byCommune, MON_2012_06_04, 3, Optional.empty())))
                .isEmpty();
        assertThat(findings("remedies.period", check(byCommune, MON_2012_06_04, 2, Optional.empty())))
                .hasSize(1);
        assertThat(findings("remedies.period", check(unknown, MON_2012_06_04, 3, Optional.of("Mamoudzou"))))
                .isEmpty();
        assertThat(findings("remedies.period", check(unknown, MON_2012_06_04, 3, Optional.of("Toulouse"))))
                .hasSize(1);
        assertThat(findings("remedies.period", check(byCommune, MON_2024_06_03, 3, Optional.empty())))
                .hasSize(1);
    }

    @Test
    void threeMonthsOfThatTime_areNotJudgedWhereNothingTellsTheCourt() {
        Report report = check(authority().build(), MON_2012_06_04, 3, Optional.empty());
        assertThat(report.undetermined())
                .filteredOn(line -> line.check().id().equals(Rules.REMEDIES_PERIOD.id()))
                .singleElement()
                .satisfies(line -> assertThat(line.missingFacts()).containsExactly(Facts.ACT_DEPARTMENT));
    }
}
