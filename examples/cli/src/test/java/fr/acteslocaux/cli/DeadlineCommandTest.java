package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class DeadlineCommandTest {

    @Test
    void appeal_isComputedFromANotification() {
        assertThat(Run.of("deadline", "appeal", "--from", "2024-06-03")).isEqualTo(new Run(0, """
                        lundi 5 août 2024
                          Notifié le lundi 3 juin 2024 (CJA, art. R. 421-1).
                          Domicile du requérant non précisé : pas de délai de distance (CJA, art. R.
                          421-7).
                          Deux mois francs : dimanche 4 août 2024 (CJA, art. R. 421-1 ; CE Sect., 4 juin
                          1954, Cne de Décines-Charpieu, Lebon 336).
                          Jour fermé, reporté au lundi 5 août 2024 (CE, 19 sept. 2014, n° 362568 ; CPC,
                          art. 642).
                        """, ""));
    }

    @Test
    void referral_isComputedFromTheTransmission() {
        JsonNode answer = Run.of("deadline", "referral", "--from", "2007-08-12", "--format", "json", "--lang", "en")
                .json()
                .get(0);
        assertThat(answer.path("status").asText()).isEqualTo("day");
        assertThat(answer.path("lastDay").asText()).isEqualTo("2007-10-15");
        assertThat(answer.path("steps").get(0).path("text").asText())
                .isEqualTo("Received complete at the prefecture on Sunday 12 August 2007 (CGCT, art. L. 2131-6).");
        assertThat(answer.path("steps").get(1).path("standing").asText()).isEqualTo("secondary");
    }

    @Test
    void monthEnd_isDebated() {
        JsonNode answer = Run.of("deadline", "appeal", "--from", "2022-12-30", "--format", "json")
                .json()
                .get(0);
        assertThat(answer.path("debated").asBoolean()).isTrue();
        assertThat(answer.path("lastDay").asText()).isEqualTo("2023-03-01");
        assertThat(answer.path("safeDay").asText()).isEqualTo("2023-02-28");
    }

    @Test
    void days_areReadFromTheInputWhenNoneIsGiven() {
        Run run = Run.withInput(
                "2024-06-03\n2023-03-15\n", "deadline", "appeal", "--trigger", "publication", "--format", "json");
        assertThat(run.json())
                .extracting(answer -> answer.path("lastDay").asText())
                .containsExactly("2024-08-05", "2023-05-16");
    }

    @Test
    void wrongDay_endsWithTwoAndTheOthersAreAnswered() {
        Run run = Run.withInput("2024-02-30\n2024-06-03\n", "deadline", "referral", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("actes: \"2024-02-30\" n'est pas un jour ; attendu : année-mois-jour, comme 2024-06-03\n");
        assertThat(run.json()).hasSize(1);
    }

    @Test
    void triggerThatMakesNoSense_endsWithTwoAndTheReason() {
        assertThat(Run.of("deadline", "appeal", "--from", "2024-06-03", "--trigger", "transmission"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "actes: --trigger \"transmission\" ne fait pas courir le délai de recours ; attendu : notification,"
                                + " publication, posting, contract ou implied-refusal\n"));
        assertThat(Run.of("deadline", "referral", "--from", "2024-06-03", "--trigger", "posting")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void lawThatIsNotKnown_isUndetermined() {
        JsonNode answer = Run.of("deadline", "appeal", "--from", "1990-01-01", "--format", "json")
                .json()
                .get(0);
        assertThat(answer.path("status").asText()).isEqualTo("undetermined");
        assertThat(answer.path("lastDay").isNull()).isTrue();
        assertThat(answer.path("waitsFor").get(0).asText()).isEqualTo("law.of-that-day");
    }
}
