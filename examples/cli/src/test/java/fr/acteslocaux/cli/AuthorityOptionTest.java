package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same question, asked of several authorities. */
class AuthorityOptionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                referral --from 2024-06-03              | commune    | lundi 5 août 2024      | CGCT, art. L. 2131-6
                referral --from 2024-06-03              | epci       | lundi 5 août 2024      | CGCT, art. L. 5211-3
                referral --from 2024-06-03              | department | lundi 5 août 2024      | CGCT, art. L. 3132-1
                referral --from 2024-06-03              | region     | lundi 5 août 2024      | CGCT, art. L. 4142-1
                transmission --from 2024-06-03          | department | mardi 18 juin 2024     | CGCT, art. L. 3131-2
                transmission --from 2024-06-03          | region     | mardi 18 juin 2024     | CGCT, art. L. 4141-2
                report --from 2024-06-03                | commune    | lundi 30 septembre 2024 | CGCT, art. L. 2122-23
                report --from 2024-06-03                | epci       | lundi 30 septembre 2024 | CGCT, art. L. 5211-11
                report --from 2024-06-03                | syndicat   | Indéterminé            | le nombre de vocations du syndicat
                report --from 2024-06-03                | sivu       | mardi 31 décembre 2024 | une vocation
                report --from 2024-06-03                | sivom      | lundi 30 septembre 2024 | chaque réunion du conseil
                report --from 2024-06-03                | region     | Indéterminé            | que la loi ne fixe pas
                convening --from 2024-06-03 --first-sitting | epci   | vendredi 7 juin 2024   | dimanche 9 juin 2024
                referral-request --from 2024-06-03      | department | Indéterminé            | le droit de cette collectivité
                convening --from 2024-06-03             | epci       | dimanche 9 juin 2024   | CGCT, art. L. 5211-1
                convening --from 2024-06-03             | department | samedi 15 juin 2024    | dimanche 16 juin 2024
                convening --from 2024-06-03 --urgent    | region     | mercredi 5 juin 2024   | CGCT, art. L. 4132-18
                executory --signed 2024-06-03 --transmitted 2024-06-04 --published 2024-06-05 | department | mercredi 5 juin 2024 | CGCT, art. L. 3131-1
                executory --signed 2024-06-03 --transmitted 2024-06-04 --posted 2024-06-05 --choice posting | syndicat | mercredi 5 juin 2024 | CGCT, art. L. 5211-3
                executory --signed 2024-06-03 --transmitted 2024-06-04 --posted 2024-06-05 | epci | Indéterminé | publication électronique
                """)
    void deadline_isThatOfTheLawOfTheAuthority(String options, String authority, String answer, String reason) {
        String[] arguments = Stream.of(("deadline " + options + " --authority " + authority).split(" "))
                .toArray(String[]::new);
        assertThat(Run.of(arguments).out().replaceAll("\\s+", " ")).contains(answer, reason);
    }

    @Test
    void matters_areThoseOfTheList() {
        assertThat(Run.of("matters", "--authority", "department", "--on", "2024-06-03")
                        .out()
                        .lines())
                .hasSize(19)
                .allMatch(line -> line.contains("CGCT, art. L. 3211-2"));
        assertThat(Run.of("matters", "--authority", "region", "--on", "2024-06-03")
                        .out()
                        .lines())
                .hasSize(17)
                .allMatch(line -> line.contains("CGCT, art. L. 4221-5"));
        assertThat(Run.of("matters", "--authority", "epci", "--on", "2024-06-03")
                        .out()
                        .lines())
                .hasSize(7)
                .allMatch(line -> line.contains("le conseil ne peut pas la déléguer (CGCT, art. L. 5211-10)"));
        assertThat(Run.of("matters", "--authority", "syndicat", "--format", "json", "--on", "2024-06-03")
                        .json()
                        .get(0)
                        .get("delegable")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void matters_ofABodyOfMunicipalitiesAreNumberedAsItsArticleIs() {
        assertThat(Run.of("matters", "--authority", "epci", "--on", "2024-06-03", "1")
                        .out())
                .contains("Vote du budget")
                .hasLineCount(1);
    }

    @Test
    void matters_thatABodyOfMunicipalitiesKeepsTodayStandOnAWordingThatWasNotRead() {
        String[] asked = {"matters", "--authority", "epci", "--on", "2026-06-01", "1"};
        assertThat(Run.of(asked).out()).contains("CGCT, art. L. 5211-10 : rédaction de 2026 non vérifiée");
        assertThat(Run.of(Stream.concat(Stream.of(asked), Stream.of("--format", "json"))
                                .toArray(String[]::new))
                        .json()
                        .get(0)
                        .get("standing")
                        .asText())
                .isEqualTo("unverified");
    }

    @ParameterizedTest
    @CsvSource({"epci, community", "department, department", "region, region", "sivu, single-purpose-syndicate"})
    void generatedActs_areOfTheAuthority(String authority, String kind) {
        Run run = Run.of("generate", "--count", "20", "--seed", "1", "--authority", authority);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines()).hasSize(20).allMatch(act -> act.contains("\"authority\":{\"kind\":\"" + kind));
    }

    @Test
    void threshold_thatIsExcludedIsSaidSo() {
        assertThat(Run.of("matters", "30", "--on", "2024-06-03").out()).contains("moins de 100");
        assertThat(Run.of("matters", "--authority", "region", "16", "--on", "2024-06-03")
                        .out())
                .contains("moins de 200");
    }

    @Test
    void lawRules_sayTheArticlesOfTheAuthority() {
        assertThat(Run.of("law", "rules", "--authority", "department", "referral.clear-months")
                        .out())
                .contains("CGCT, art. L. 3132-1")
                .doesNotContain("L. 2131-6");
        assertThat(Run.of("law", "rules", "--authority", "region", "vote.majority")
                        .out())
                .contains("le droit de cette collectivité");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                matters --authority mairie                                   | --authority "mairie" n'est pas connue ; attendu : commune, epci, syndicat, sivu, sivom, department, region
                matters --authority department --on 2005-12-31               | attendu : à partir de 2006-01-01
                matters --authority epci --on 2004-08-16                     | attendu : à partir de 2004-08-17
                matters --authority epci 8 --on 2024-06-03                   | attendu : de 1 à 7, ses matières gardées, trouvé : 8
                generate --count 1 --seed 1 --fault fee.total-mismatch --authority region | --fault fait un acte de commune
                deadline convening --authority region --population 5 --from 2024-06-03 | ne changent les jours que d'une commune
                deadline executory --authority region --choice posting --signed 2024-06-03 --posted 2024-06-05 | les autres publient en ligne
                """)
    void unusableOption_saysWhatWasExpected(String line, String complaint) {
        Run run = Run.of(line.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains(complaint);
    }
}
