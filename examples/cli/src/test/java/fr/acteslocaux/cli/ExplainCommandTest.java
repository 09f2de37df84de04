package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.acteslocaux.law.Law;
import fr.acteslocaux.law.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

    @Test
    void rule_isToldWithItsWordingsItsSourcesAndHowSureTheyAre() {
        assertThat(Run.of("explain", "appeal.clear-months").out())
                .startsWith("""
                appeal.clear-months
                  Délai franc de 2 mois : …
                """)
                .contains("""
                  depuis le 2001-01-01 : 2 mois (CJA, art. R. 421-1 ; CE, 5 oct. 2018,
                  n° 409579)
                """, "\n  CJA, art. R. 421-1\n    vérifié (2026-11) ; depuis le 2001-01-01\n", """
                  CE, 5 oct. 2018, n° 409579
                    lu dans un texte qui le cite (2026-11) ; rendu le 2018-10-05
                """);
    }

    @Test
    void finding_isToldByWhatItsCheckAsks_inEnglishToo() {
        Run run = Run.of("explain", "--lang", "en", "fee.total-mismatch");
        assertThat(run.out())
                .startsWith(
                        "fee.total-mismatch\n  Does the total match the prices and quantities?\n  severity: error\n")
                .doesNotContain("depuis", "vérifi");
    }

    @Test
    void clockOfARule_isNamed() {
        assertThat(Run.of("explain", "report.next-meeting", "withdrawal.period").out())
                .contains("  délai : ");
    }

    @Test
    void json_repeatsWhatWasAskedAndHasEachSourceWithItsLink() {
        JsonNode answer = Run.of("explain", "--format", "json", "appeal.clear-months")
                .json()
                .get(0);
        assertThat(answer.path("input").asText()).isEqualTo("appeal.clear-months");
        assertThat(answer.path("text").asText()).isEqualTo("Délai franc de 2 mois : …");
        assertThat(answer.path("wordings").get(0).path("from").asText()).isEqualTo("2001-01-01");
        assertThat(answer.path("sources").findValuesAsText("standing")).containsExactly("verified", "secondary");
        assertThat(answer.path("sources").get(0).path("url").asText()).startsWith("https://");
        assertThat(answer.path("standing").asText()).isEqualTo("secondary");
    }

    @Test
    void formerId_isThatOfTheRuleOfToday() {
        JsonNode answer = Run.of("explain", "--format", "json", "appeal.two-clear-months")
                .json()
                .get(0);
        assertThat(answer.path("input").asText()).isEqualTo("appeal.two-clear-months");
        assertThat(answer.path("id").asText()).isEqualTo("appeal.clear-months");
    }

    @Test
    void everyRule_isExplainedInBothLanguages() {
        String[] ids = Law.standard().rules().stream().map(Rule::id).toArray(String[]::new);
        for (String language : new String[] {"fr", "en"}) {
            Run run = Run.withInput(String.join("\n", ids), "explain", "--format", "json", "--lang", language);
            assertThat(run.json())
                    .extracting(answer -> answer.path("id").asText())
                    .containsExactly(ids);
            assertThat(run.json())
                    .extracting(answer -> answer.path("text").asText())
                    .doesNotContain(ids);
            assertThat(run.exitCode()).isZero();
        }
    }

    @Test
    void ruleWithoutASentence_isToldByItsWordings() {
        assertThat(Run.of("explain", "appeal.with-distance").out())
                .startsWith(
                        "appeal.with-distance\n  droit du jour de l'événement qui fait courir le délai\n  depuis le ");
    }

    @Test
    void findingOnSeveralActs_isToldWithAnEllipsisForTheActs() {
        assertThat(Run.of("explain", "duplicate.document").out())
                .contains("Le même document est donné … fois : « … ». Il n'est compté qu'une fois.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            appeal.claer-months               | "appeal.claer-months" n'est l'identifiant d'aucune règle ni d'aucun constat ; vouliez-vous dire appeal.clear-months ?
            --lang en duplicate.nubmer        | "duplicate.nubmer" is the id of no rule and of no finding; did you mean duplicate.number?
            balivernes                        | "balivernes" n'est l'identifiant d'aucune règle
            """)
    void unknownId_isNamedWithWhatMayHaveBeenMeant(String arguments, String complaint) {
        Run run = Run.of(("explain " + arguments).split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).hasLineCount(1).contains(complaint);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void knownIds_areExplainedBesideAnUnknownOne() {
        Run run = Run.of("explain", "balivernes", "appeal.clear-months");
        assertThat(run.exitCode()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out()).startsWith("appeal.clear-months\n");
    }

    @Test
    void rules_arePartedByAnEmptyLine() {
        assertThat(Run.of("explain", "appeal.clear-months", "fee.total-mismatch")
                        .out())
                .startsWith("appeal.clear-months\n")
                .contains("\n\nfee.total-mismatch\n");
    }

    @Test
    void otherAuthority_hasItsOwnArticles() {
        assertThat(Run.of("explain", "--authority", "department", "referral.clear-months")
                        .out())
                .contains("CGCT, art. L. 3132-1");
    }
}
