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
import org.junit.jupiter.params.provider.ValueSource;

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
        "971, 2015-09-17, Basse-Terre",
        "971, 2015-09-18, La Guadeloupe",
        "972, 2012-06-04, Fort-de-France",
        "972, 2024-06-03, La Martinique",
        "973, 2024-06-03, La Guyane",
        "974, 2001-01-01, Saint-Denis",
        "974, 2024-06-03, La Réunion",
        "975, 2008-05-15, Saint-Pierre",
        "975, 2008-05-16, Saint-Pierre-et-Miquelon",
        "976, 2008-05-15, Mamoudzou",
        "976, 2012-06-04, Mayotte",
        "977, 2008-05-15, Basse-Terre",
        "977, 2008-05-16, Saint-Barthélemy",
        "978, 2024-06-03, Saint-Martin",
        "984, 2024-06-03, La Réunion",
        "986, 2004-02-01, Mata-Utu",
        "986, 2024-06-03, Wallis-et-Futuna",
        "987, 2001-01-01, La Polynésie française",
        "988, 2001-01-01, Nouvelle-Calédonie",
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
                AdministrativeCourt named = new AdministrativeCourt(row.get(1).replaceFirst(" \\(.*", ""));
                assertThat(AdministrativeCourt.of(DepartmentCode.parse(row.get(0)), LocalDate.of(2024, 6, 3)))
                        .hasValueSatisfying(
                                court -> assertThat(court.isSameAs(named)).isTrue());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rodez",
                "Conseil d'État",
                "Cour administrative d'appel de Toulouse",
                "Tribunal administratif",
                "",
                "Toulouse (Montpellier)",
                "Clermont"
            })
    void isKnown_isFalseOfWhatIsNoCourt(String name) {
        assertThat(new AdministrativeCourt(name).isKnown()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TOULOUSE | Toulouse",
                "TA de Toulouse | Toulouse",
                "T.A. Toulouse | Toulouse",
                "le Tribunal administratif de Toulouse | Toulouse",
                "tribunal administratif d'Orléans | Orléans",
                "Tribunal  Administratif d’ORLEANS | Orléans",
                "tribunal administratif d\u02BCOrle\u0301ans | Orléans",
                "Orleans | Orléans",
                "Châlons en Champagne | Châlons-en-Champagne",
                "CHALONS EN CHAMPAGNE | Châlons-en-Champagne",
                "Cha\u0302lons\u2011en\u2011Champagne | Châlons-en-Champagne",
                "Châlons-sur-Marne | Châlons-en-Champagne",
                "Cergy Pontoise | Cergy-Pontoise",
                "Cergy\u00A0–\u00A0Pontoise | Cergy-Pontoise",
                "Cergy | Cergy-Pontoise",
                "Clermont-Fd | Clermont-Ferrand",
                "Mont\u00ADreuil | Montreuil",
                "La Réunion (Saint-Denis) | La Réunion",
                "Saint-Denis (La Réunion) | La Réunion",
                "Saint-Denis de La Réunion | La Réunion",
                "St Denis | La Réunion",
                "tribunal administratif de la Réunion | La Réunion",
                "Réunion | La Réunion",
                "Fort-de-France | La Martinique",
                "Schoelcher | La Martinique",
                "SCHŒLCHER | La Martinique",
                "Mamoudzou | Mayotte",
                "Basse-Terre | La Guadeloupe",
                "Guadeloupe | La Guadeloupe",
                "Basse-Terre | Saint-Martin",
                "Basse Terre | Saint-Barthélemy",
                "Cayenne | La Guyane",
                "Papeete | La Polynésie française",
                "Polynésie française | La Polynésie française",
                "Nouméa | Nouvelle-Calédonie",
                "TA de Nouvelle Calédonie | Nouvelle-Calédonie",
                "Mata Utu | Wallis-et-Futuna",
                "Matautu | Wallis-et-Futuna",
                "îles Wallis et Futuna | Wallis-et-Futuna",
                "Saint-Pierre | Saint-Pierre-et-Miquelon",
            })
    void isSameAs_isTrueHoweverACourtIsWritten(String written, String court) {
        AdministrativeCourt one = new AdministrativeCourt(written);
        AdministrativeCourt other = new AdministrativeCourt(court);
        assertThat(one.isSameAs(other)).isTrue();
        assertThat(other.isSameAs(one)).isTrue();
        assertThat(one.isKnown()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Toulouse, Toulon",
        "Saint-Denis, Montreuil",
        "Saint-Martin, Saint-Barthélemy",
        "La Guadeloupe, Saint-Martin",
        "Conseil d'État, Paris",
        "Rodez, Toulouse",
        "TA, Paris",
    })
    void isSameAs_isFalseOfTwoCourts(String one, String other) {
        assertThat(new AdministrativeCourt(one).isSameAs(new AdministrativeCourt(other)))
                .isFalse();
    }

    @Test
    void asNamedOn_isTheNameOfTheLawUnlessItIsThatOfNoCourtOrOfSeveral() {
        LocalDate thu20150917 = LocalDate.of(2015, 9, 17);
        LocalDate fri20150918 = LocalDate.of(2015, 9, 18);
        AdministrativeCourt martinique = new AdministrativeCourt("TA de FORT DE FRANCE");
        assertThat(martinique.asNamedOn(thu20150917)).hasToString("Fort-de-France");
        assertThat(martinique.asNamedOn(fri20150918)).hasToString("La Martinique");
        assertThat(new AdministrativeCourt("ta toulouse").asNamedOn(fri20150918))
                .hasToString("Toulouse");
        assertThat(new AdministrativeCourt("TA de Rodez").asNamedOn(fri20150918))
                .hasToString("TA de Rodez");
        assertThat(new AdministrativeCourt("TA de Basse-Terre").asNamedOn(fri20150918))
                .hasToString("TA de Basse-Terre");
    }

    @ParameterizedTest
    @CsvSource({
        "Toulouze, Toulouse",
        "TA de Clermont-Ferand, Clermont-Ferrand",
        "Monpellier, Montpellier",
        "Martinque, La Martinique"
    })
    void suggestion_isTheCourtThatIsMeant(String written, String court) {
        assertThat(new AdministrativeCourt(written).suggestion()).contains(new AdministrativeCourt(court));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rodez", "Conseil d'État", "Toulouse", "", "Basse-Tere"})
    void suggestion_isEmptyOfWhatIsFarFromAllOrNearToSeveralAndOfACourt(String written) {
        assertThat(new AdministrativeCourt(written).suggestion()).isEmpty();
    }

    @Test
    void districtsOf_areTheDepartmentsOfTheDay() {
        AdministrativeCourt nimes = new AdministrativeCourt("NIMES");
        assertThat(nimes.districtsOf(LocalDate.of(2006, 10, 31))).isEmpty();
        assertThat(nimes.districtsOf(LocalDate.of(2024, 6, 3)))
                .extracting(district -> district.department().value())
                .containsExactly("30", "48", "84");
        assertThat(new AdministrativeCourt("Basse-Terre").districtsOf(LocalDate.of(2024, 6, 3)))
                .extracting(district -> district.court().name())
                .containsExactly("La Guadeloupe", "Saint-Barthélemy", "Saint-Martin");
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
