package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineCommandTest {

    @Test
    void appeal_isComputedFromANotification() {
        assertThat(Run.of("deadline", "appeal", "--from", "2024-06-03")).isEqualTo(new Run(0, """
                        lundi 5 août 2024
                          Notifié le lundi 3 juin 2024 (CJA, art. R. 421-1).
                          Domicile du requérant non précisé : pas de délai de distance (CJA,
                          art. R. 421-7).
                          Délai franc de 2 mois : dimanche 4 août 2024 (CJA, art. R. 421-1 ; CE, 5 oct.
                          2018, n° 409579).
                          Jour fermé, reporté au lundi 5 août 2024 (CE, 19 sept. 2014, n° 362568 ; CPC,
                          art. 642).
                          Jusqu'à minuit ce jour-là, à l'heure du tribunal (Europe/Paris).
                        """, ""));
    }

    @Test
    void graciousAppeal_isDatedByItsPostmarkAlsoBeforeTheRuling() {
        JsonNode answer = Run.of(
                        "deadline",
                        "appeal",
                        "--from",
                        "2018-09-11",
                        "--trigger",
                        "publication",
                        "--gracious",
                        "2018-11-10",
                        "--gracious-received",
                        "2018-11-13",
                        "--format",
                        "json")
                .json()
                .get(0);
        assertThat(answer.path("lastDay").asText())
                .as("CE, 30 June 2025, n° 494573")
                .isEqualTo("2019-03-14");
        assertThat(answer.path("safeDay").asText()).isEqualTo("2018-11-12");
    }

    @Test
    void contract_isGovernedByItsSignature() {
        assertThat(Run.of(
                                "deadline",
                                "appeal",
                                "--trigger",
                                "contract",
                                "--from",
                                "2014-06-02",
                                "--contract-signed",
                                "2014-04-03")
                        .out())
                .startsWith("Indéterminé");
        assertThat(Run.of(
                                "deadline",
                                "appeal",
                                "--trigger",
                                "contract",
                                "--from",
                                "2014-06-02",
                                "--contract-signed",
                                "2014-04-04")
                        .out())
                .startsWith("lundi 4 août 2014");
        assertThat(Run.of("deadline", "appeal", "--from", "2014-06-02", "--contract-signed", "2014-04-04")
                        .exitCode())
                .isEqualTo(ExitCode.UNUSABLE);
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
                                + " publication, posting, site-display, sitting, knowledge, contract, award-notice,"
                                + " payment-title, implied-refusal\n"));
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
        assertThat(answer.path("reason").path("rule").asText()).isNotEmpty();
        assertThat(answer.path("reason").path("sources")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appeal --from 2007-10-01                                                          | 2007-12-03",
                "appeal --from 2021-01-03                                                          | 2021-03-04",
                "appeal --from 2022-12-30 --territory 12                                           | 2023-03-01",
                "appeal --from 2024-10-24 --territory 67                                           | 2024-12-27",
                "appeal --from 2024-02-26 --territory 97611                                        | 2024-04-29",
                "appeal --from 2024-01-10 --territory 12 --claimant 974                            | 2024-04-11",
                "appeal --from 2024-01-10 --territory 12 --claimant abroad                         | 2024-05-13",
                "appeal --from 2023-06-23 --trigger implied-refusal                                | 2023-08-24",
                "appeal --from 2024-06-03 --trigger publication --gracious 2024-07-20              | 2024-11-21",
                "appeal --from 2024-06-03 --trigger publication --gracious 2024-07-20 --refused 2024-10-15 | 2024-12-16",
                "appeal --from 2024-06-03 --trigger publication --gracious 2024-08-20              | 2024-08-05",
                "appeal --from 2023-05-16 --without-remedies                                       | 2024-05-17",
                "appeal --from 2023-05-16 --without-remedies --trigger publication                 | 2023-07-17",
                "appeal --from 2020-02-03                                                          | 2020-08-24",
                "appeal --act planning-permit --for third-party --from 2020-02-03                  | 2020-06-16",
                "appeal --act planning-permit --for third-party --from 2007-11-15 --without-remedies | 2008-11-17",
                "appeal --act planning-permit --for third-party --from 2025-12-05 --gracious 2025-12-20 | 2026-02-06",
                "appeal --for councillor --from 2018-09-11                                         | 2018-11-12",
                "appeal --for councillor --from 2018-09-11 --gracious 2018-11-10 --gracious-received 2018-11-13 | 2019-03-14",
                "appeal --from 2017-08-23 --trigger implied-refusal --refused 2017-10-18           | 2017-12-19",
                "appeal --from 2017-08-23 --trigger implied-refusal --refused 2017-10-25           | 2017-10-24",
                "appeal --trigger knowledge --from 2019-09-23                                      | 2020-09-24",
                "appeal --from 2019-04-10 --without-remedies                                       | 2020-08-24",
                "appeal --from 2024-06-03 --gracious 2024-06-20 --refused 2024-07-10 --hierarchical 2024-07-20 | 2024-11-21",
                "appeal --from 2018-12-04 --legal-aid 2018-12-27 --legal-aid-notified 2019-02-01   | 2019-04-17",
                "referral --act planning-permit --from 2020-02-03                                  | 2020-06-16",
                "referral --from 2007-08-12                                                        | 2007-10-15",
                "referral --from 2024-06-03 --prefect-gracious 2024-07-10 --refused 2024-08-01     | 2024-10-02",
                "referral --from 2024-06-03 --documents-asked 2024-07-01 --documents-received 2024-07-15 | 2024-09-16",
                "implied-refusal --from 2023-04-23                                                 | 2023-06-23",
                "transmission --from 2024-06-03                                                    | 2024-06-18",
                "withdrawal --from 2024-06-03                                                      | 2024-10-03",
            })
    void lastDay_isThatOfTheCase(String arguments, String lastDay) {
        Run run = Run.of(("deadline " + arguments + " --format json").split(" "));
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get(0).path("lastDay").asText()).isEqualTo(lastDay);
    }

    @Test
    void documentsNeverSent_areRefusedBySilence() {
        JsonNode answer = Run.of(
                        "deadline",
                        "referral",
                        "--from",
                        "2024-06-03",
                        "--documents-asked",
                        "2024-07-10",
                        "--format",
                        "json")
                .json()
                .get(0);
        assertThat(answer.path("lastDay").asText()).isEqualTo("2024-11-12");
    }

    @Test
    void daysOutOfOrder_areNamedAsTheyWereGiven() {
        assertThat(Run.of(
                                "deadline",
                                "appeal",
                                "--from",
                                "2024-06-03",
                                "--gracious",
                                "2024-07-01",
                                "--refused",
                                "2024-06-30")
                        .err())
                .isEqualTo("actes: Un recours gracieux est formé (2024-07-01), puis reçu (2024-07-01), puis rejeté"
                        + " (2024-06-30) : ces jours ne sont pas dans cet ordre\n");
    }

    @Test
    void lineThatContradictsAnOption_endsWithTwoAndTheOthersAreAnswered() {
        Run run = Run.withInput(
                "2024-07-20\n2024-06-03\n", "deadline", "appeal", "--gracious", "2024-07-01", "--format", "json");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "actes: Un recours gracieux formé le 2024-07-01 ne peut l'être avant l'événement du 2024-07-20\n");
        assertThat(run.json()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appeal --from 2024-06-03 --refused 2024-07-01",
                "appeal --from 2024-06-03 --hierarchical-refused 2024-07-01",
                "appeal --from 2024-06-03 --legal-aid-notified 2024-07-01",
                "appeal --from 2024-06-03 --mediation-ended 2024-07-01",
                "appeal --from 2024-06-03 --mediation 2024-07-02 --mediation-ended 2024-07-01",
                "appeal --from 2024-06-03 --reasons-asked 2024-07-01",
                "appeal --from 2024-06-03 --silence-explained",
                "appeal --from 2024-06-03 --registered 2024-07-01",
                "appeal --from 2024-06-03 --filed 2024-07-02 --registered 2024-07-01",
                "appeal --from 2024-06-03 --filed 2024-06-02",
                "appeal --from 2024-06-03 --completed 2024-07-02",
                "appeal --from 2024-06-03 --act decree",
                "appeal --from 2024-06-03 --for mayor",
                "appeal --from 2024-06-03 --act regulatory --trigger notification",
                "appeal --from 2024-06-03 --act individual --trigger site-display",
                "appeal --from 2024-06-03 --act contract --trigger publication",
                "appeal --from 2024-06-03 --act individual --trigger contract",
                "appeal --from 2024-06-03 --act planning-permit --for third-party --trigger posting",
                "appeal --from 2024-06-03 --for third-party --trigger notification",
                "appeal --from 2024-06-03 --for councillor --trigger publication",
                "appeal --from 2024-06-03 --for addressee --trigger sitting",
                "appeal --from 2024-06-03 --for addressee --act regulatory",
                "appeal --from 2024-06-03 --trigger implied-refusal --refused 2024-06-02",
                "referral --from 2024-06-03 --act permit",
                "appeal --from 2024-06-03 --gracious-received 2024-07-01",
                "appeal --from 2024-06-03 --gracious 2024-07-01 --refused 2024-06-30",
                "appeal --from 2024-06-03 --gracious 2024-07-01 --gracious-received 2024-06-30",
                "appeal --from 2024-06-03 --claimant 20",
                "appeal --from 2024-06-03 --territory Rodez",
                "referral --from 2024-06-03 --documents-received 2024-07-01",
                "referral --from 2024-06-03 --documents-asked 2024-07-02 --documents-received 2024-07-01",
                "referral --from 2024-06-03 --refused 2024-07-01",
                "referral --from 2024-06-03 --prefect-gracious 2024-07-02 --refused 2024-07-01",
                "referral --from 2024-06-03 --claimant 12",
                "appeal --from 2024-06-03 --gracious 2024-06-02",
                "referral --from 2024-06-03 --prefect-gracious 2024-06-02",
                "referral --from 2024-06-03 --documents-asked 2024-06-02",
                "withdrawal --from +999999999-12-31",
                "convening --from 2024-06-10",
                "convening --from 2024-06-10 --population -1",
                "convening --from 2024-06-10 --population 1200 --territory Colmar",
                "convening --from 2024-06-10 --population 1200 --urgent --first-sitting",
                "convening --from 2024-06-10 --population 1200 --installation-classee --first-sitting",
            })
    void combinationThatMakesNoSense_endsWithTwoAndTheReason(String arguments) {
        Run run = Run.of(("deadline " + arguments).split(" "));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from 2024-06-03 --filed 2024-08-05                                 | in-time",
                "--from 2024-06-03 --filed 2024-08-06                                 | late",
                "--from 2022-12-30 --filed 2023-03-01                                 | in-time-under-one-reading",
                "--from 2024-03-21 --filed 2024-05-21 --registered 2024-05-31         | in-time",
                "--from 2024-02-08 --filed 2024-04-09 --registered 2024-04-12         | in-time-under-one-reading",
                "--from 1991-09-26 --without-remedies --filed 2014-06-02              | late",
                "--trigger publication --from 2010-01-04 --filed 2010-03-06           | late",
            })
    void suit_isJudgedByTheDayOnWhichItWasSent(String arguments, String verdict) {
        JsonNode answer = Run.of(("deadline appeal " + arguments + " --format json").split(" "))
                .json()
                .get(0);
        assertThat(answer.path("verdict").asText()).isEqualTo(verdict);
        assertThat(answer.path("verdictText").asText()).isNotEmpty();
    }

    @Test
    void lateSuit_isSaidWithItsReasons() {
        assertThat(Run.of("deadline", "appeal", "--from", "2024-06-03", "--filed", "2024-08-06")
                        .out())
                .startsWith("Tardif\n")
                .contains("hors délai : il finissait le lundi 5 août 2024");
    }

    @ParameterizedTest
    @CsvSource({"12, 2024-08-06T00:00:00+02:00", "974, 2024-08-06T00:00:00+04:00", "987, 2024-08-06T00:00:00-10:00"})
    void lastMoment_isMidnightByTheTimeOfTheCourt(String territory, String moment) {
        JsonNode answer = Run.of(
                        "deadline", "appeal", "--from", "2024-06-03", "--territory", territory, "--format", "json")
                .json()
                .get(0);
        assertThat(answer.path("lastMoment").asText()).isEqualTo(moment);
    }

    @Test
    void convening_inAlsaceSaysTheFirstDayAndTheSafeOne() {
        JsonNode answer = Run.of(
                        "deadline",
                        "convening",
                        "--from",
                        "2024-06-10",
                        "--population",
                        "1200",
                        "--territory",
                        "67482",
                        "--format",
                        "json")
                .json()
                .get(0);
        assertThat(answer.path("status").asText()).isEqualTo("day");
        assertThat(answer.path("firstDay").asText()).isEqualTo("2024-06-13");
        assertThat(answer.path("safeFirstDay").asText()).isEqualTo("2024-06-14");
        assertThat(answer.path("debated").asBoolean()).isTrue();
        assertThat(answer.path("steps").get(1).path("standing").asText()).isEqualTo("unverified");
    }

    @Test
    void convening_inUrgencyThatMakesNoSenseGivesTheReasonInLaw() {
        assertThat(Run.of("deadline", "convening", "--from", "2026-03-18", "--first-sitting", "--urgent")
                        .err())
                .isEqualTo(
                        "actes: --urgent abrège les jours des articles L. 2121-11 et L. 2121-12 du CGCT, non les trois"
                                + " jours francs de la première séance (art. L. 2121-7, al. 2)\n");
    }

    @Test
    void convening_showsExamplesInItsHelp() {
        assertThat(Run.of("deadline", "convening", "--help").out())
                .contains("actes deadline convening --from 2024-06-10 --population 1200 --territory 67");
    }

    @Test
    void optionThatIsNoDay_isRepeatedWithWhatWasExpected() {
        assertThat(Run.of("deadline", "appeal", "--from", "2024-06-03", "--filed", "2024-02-30")
                        .err())
                .contains("\"2024-02-30\" n'est pas un jour ; attendu : année-mois-jour, comme 2024-06-03")
                .doesNotContain("java");
    }
}
