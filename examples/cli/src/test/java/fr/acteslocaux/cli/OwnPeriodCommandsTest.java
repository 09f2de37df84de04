package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The periods that have a command of their own. */
class OwnPeriodCommandsTest {

    private static Run ask(String arguments) {
        return Run.of(("deadline " + arguments).split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "withdrawal --act planning-permit --from 2010-12-08                               | 2011-03-08",
                "withdrawal --act planning-permit --from 2009-09-21                               | 2009-12-21",
                "withdrawal --act declaration --from 2024-02-20                                   | 2024-05-20",
                "withdrawal --from 2004-03-02                                                     | 2004-07-02",
                "implied-refusal --from 2017-06-23                                                | 2017-08-23",
                "implied-refusal --from 2023-05-15 --documents-asked 2023-05-20 --documents-received 2023-05-25 | 2023-07-21",
                "implied-acceptance --from 2009-07-21 --months 2                                  | 2009-09-21",
                "pre-emption --received 2018-10-04                                                | 2018-12-04",
                "pre-emption --from 2018-10-04                                                    | 2018-12-04",
                "judgment-appeal --notified 2014-04-11 --months 1                                 | 2014-05-12",
                "judgment-appeal --notified 2024-01-10 --territory 12 --claimant 974              | 2024-04-11",
                "permit-notice --filed 2024-06-06                                                 | 2024-06-24",
                "permit-appeal --from 2025-12-05                                                  | 2026-01-06",
                "permit-notice --filed 2020-12-10 --territory 67                                  | 2020-12-28",
                "notification --presented 2024-06-03                                              | 2024-06-03",
                "notification --presented 2024-06-03 --collected 2024-06-18                       | 2024-06-18",
                "notification --presented 2024-06-03 --collected 2024-06-19                       | 2024-06-03",
                "online --from 2024-06-03                                                         | 2024-08-03",
                "referral-request --executory 2024-06-03                                          | 2024-08-03",
                "report --from 2024-06-03                                                         | 2024-09-30",
                "payment-title --kind local --received 2024-07-31                                 | 2024-10-01",
                "payment-title --kind state --received 2024-06-03 --claimed 2024-07-01 --claim-received 2024-07-04 | 2025-03-05",
                "payment-title --kind state --received 2024-06-03 --claimed 2024-07-01 --answered 2024-09-02 | 2024-11-04",
                "executory --signed 2024-06-03 --transmitted 2024-06-04 --published 2024-06-05 --population 24000 | 2024-06-05",
                "implied-refusal --from 2023-05-15 --documents-asked 2023-05-20 --documents-due 2023-05-25 | 2023-07-21",
                "referral --from 2024-06-03 --documents-asked 2024-07-01 --documents-refused 2024-07-15 | 2024-09-16",
                "executory --signed 2024-06-03 --transmitted 2024-06-04 --posted 2024-06-05 --urgent --population 24000 | 2024-06-05",
                "executory --signed 2024-06-03 --transmitted 2024-06-06 --notified 2024-06-05     | 2024-06-06",
                "executory --signed 2024-06-03 --transmitted 2024-06-04 --posted 2024-06-05 --population 900 --choice posting | 2024-06-05",
            })
    void lastDay_isThatOfTheCase(String arguments, String lastDay) {
        Run run = ask(arguments + " --format json");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get(0).path("lastDay").asText()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "withdrawal --act planning-permit --from 2024-02-20 --at-request | no-limit",
                "withdrawal --act declaration --from 2014-12-31                  | undetermined",
                "implied-refusal --from 2023-05-15 --documents-asked 2023-05-20  | not-started",
                "implied-acceptance --from 2009-07-21                            | undetermined",
                "withdrawal --act regulatory --from 2010-05-05                   | undetermined",
                "withdrawal --act sanction --from 2024-06-03                     | no-limit",
                "appeal --act contract-execution --from 2024-09-09               | no-limit",
                "appeal --act election --from 2024-06-03                         | undetermined",
                "referral --act election --from 2024-06-03                       | undetermined",
                "payment-title --kind state --received 2018-12-31                | undetermined",
                "executory --signed 2024-06-03 --published 2024-06-05 --population 24000 | undetermined",
                "executory --signed 2024-06-03 --transmitted 2024-06-04 --posted 2024-06-05 --population 900 | undetermined",
            })
    void answerWithoutDay_saysWhichOneItIs(String arguments, String status) {
        JsonNode answer = ask(arguments + " --format json").json().get(0);
        assertThat(answer.path("status").asText()).isEqualTo(status);
        assertThat(answer.path("lastDay").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "appeal --from 2024-06-03 --mandatory 2024-06-20 --mandatory-refused 2024-07-10 --filed 2024-07-09 | premature",
                "appeal --from 2024-06-03 --mandatory 2024-06-20 --mandatory-refused 2024-07-10 --filed 2024-07-10 | in-time",
                "appeal --act election --from 2024-06-03 --filed 2024-06-10           | undetermined",
                "referral --from 2024-06-03 --filed 2024-08-05                        | in-time",
                "referral --from 2024-06-03 --filed 2024-08-06                        | late",
                "judgment-appeal --notified 2014-04-11 --months 1 --filed 2014-05-14  | late",
                "payment-title --kind local --received 2024-07-31 --filed 2024-10-01  | in-time-under-one-reading",
                "payment-title --kind state --received 2024-06-03 --claimed 2024-07-01 --filed 2024-12-02 | premature",
                "payment-title --kind state --received 2024-06-03 --claimed 2024-07-01 --filed 2025-03-03 | in-time",
            })
    void suit_isJudgedByThePeriodOfItsOwn(String arguments, String verdict) {
        JsonNode answer = ask(arguments + " --format json").json().get(0);
        assertThat(answer.path("verdict").asText()).isEqualTo(verdict);
    }

    @Test
    void verdict_citesTheRuleThatSetTheLastDay() {
        JsonNode answer = ask("appeal --act planning-permit --for third-party --from 2024-06-04 --filed 2024-08-06"
                        + " --format json")
                .json()
                .get(0);
        assertThat(answer.path("verdictText").asText())
                .contains("(CJA, art. R. 421-1")
                .doesNotContain("R*600-1");
    }

    @Test
    void lengthThatIsGiven_isNotPassedOffAsLaw() {
        assertThat(ask("implied-acceptance --from 2024-06-03 --months 3").out()).isEqualTo("""
                        mardi 3 septembre 2024
                          Demande reçue par l'administration compétente le lundi 3 juin 2024 (CRPA,
                          art. L. 114-3).
                          Silence de 3 mois, ni franc ni reporté : acceptation implicite le mardi 3
                          septembre 2024 (durée donnée par qui interroge ; CPC, art. 641 ; non vérifié).
                        """);
    }

    @Test
    void orderOfALocalAuthority_isDebated() {
        JsonNode answer = ask("payment-title --kind local --received 2024-07-31 --format json")
                .json()
                .get(0);
        assertThat(answer.path("debated").asBoolean()).isTrue();
        assertThat(answer.path("safeDay").asText()).isEqualTo("2024-09-30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "withdrawal --act permit --from 2024-06-03 | --act \"permit\" n'a pas de délai de retrait connu ; attendu :"
                        + " planning-permit, declaration, individual, regulatory, sanction ou other",
                "withdrawal --act regulatory --from 2024-06-03 --at-request | --at-request parle d'une décision qui favorise"
                        + " quelqu'un (CRPA, art. L. 242-4) : ni un acte réglementaire ni une sanction n'a de bénéficiaire",
                "withdrawal --from 2024-06-03 --done 2024-06-02 | Ce qui est fait le 2024-06-02 ne peut l'être avant"
                        + " l'événement du 2024-06-03",
                "permit-appeal --from 2024-06-03 --permit-of 2024-06-04 | Une autorisation d'urbanisme du 2024-06-04 n'est"
                        + " ni affichée ni notifiée le 2024-06-03",
                "permit-appeal --from 2024-06-03 --for neighbour | --for \"neighbour\" n'est pas connu ; attendu :"
                        + " third-party ou addressee",
                "appeal --act planning-permit --from 2024-06-03 --permit-of 2025-11-28 | Une autorisation d'urbanisme donnée le"
                        + " 2025-11-28 ne peut l'être après l'événement du 2024-06-03",
                "appeal --act contract --from 2024-06-03 --contract-signed 2024-07-03 | Un contrat signé le 2024-07-03 ne"
                        + " peut l'être après l'événement du 2024-06-03",
                "appeal --act contract --for addressee --from 2024-06-03 | --act contract ne va pas avec --for addressee :"
                        + " un contrat a des parties, et ce recours est celui des tiers (CE Ass., 4 avr. 2014, n° 358994) ;"
                        + " attendu : --for third-party",
                "appeal --act planning-permit --for addressee --from 2024-06-03 --completed 2024-01-10 | --completed borne le"
                        + " recours des tiers (C. urb., art. R*600-3), non celui du destinataire ; attendu : --for"
                        + " third-party",
                "appeal --act regulatory --from 2024-06-03 --agent | --agent parle de l'accusé de réception d'une demande,"
                        + " qui n'est pas dû à un agent (CRPA, art. L. 112-2) ; attendu : --trigger implied-refusal ou"
                        + " notification",
                "appeal --act regulatory --from 2024-06-03 --gracious 2024-06-20 --refusal-without-remedies |"
                        + " --refusal-without-remedies ne change que le délai de celui que l'acte nomme (CE, avis, 12 juill."
                        + " 2023, n° 474865) ; attendu : --trigger notification",
                "appeal --act regulatory --trigger knowledge --from 2024-06-03 | --act regulatory ne va pas avec --trigger"
                        + " knowledge : la connaissance acquise ne vaut que pour un acte à notifier (CJA, art. R. 421-5) ;"
                        + " celui-ci est publié ; attendu : publication",
                "implied-refusal --from 2024-06-03 --months 0 | --months 0 n'est pas une durée ; attendu : de 1 à 120",
                "implied-refusal --from 2024-06-03 --documents-received 2024-06-10 | --documents-received répond à une"
                        + " demande ; attendu : --documents-asked DATE",
                "implied-refusal --from 2024-06-03 --documents-asked 2024-06-10 --documents-received 2024-06-09 | Des pièces"
                        + " demandées le 2024-06-10 ne sont pas reçues le 2024-06-09",
                "implied-refusal --from 2024-06-03 --documents-asked 2024-06-02 | Une demande de pièces faite le 2024-06-02"
                        + " ne peut l'être avant l'événement du 2024-06-03",
                "judgment-appeal --notified 2024-06-03 --claimant 20 | --claimant \"20\" n'est pas un département ;"
                        + " attendu : un code comme 12, ou abroad",
                "payment-title --kind tax --received 2024-06-03 | --kind \"tax\" n'est pas un titre connu ; attendu : state"
                        + " ou local",
                "payment-title --kind local --received 2024-06-03 --claimed 2024-06-10 | --claimed parle d'un titre de"
                        + " perception : un titre de recettes se conteste devant le tribunal, sans réclamation préalable au"
                        + " comptable (CGCT, art. L. 1617-5, 2°)",
                "payment-title --kind state --received 2024-06-03 --answered 2024-06-10 | --claim-received et --answered"
                        + " suivent une réclamation ; attendu : --claimed DATE",
                "payment-title --kind state --received 2024-06-03 --claimed 2024-06-10 --answered 2024-06-09 | Une"
                        + " réclamation est faite (2024-06-10), puis reçue (2024-06-10), puis tranchée (2024-06-09) : ces"
                        + " jours ne sont pas dans cet ordre",
                "payment-title --kind state --received 2024-06-03 --claimed 2024-06-02 | Une réclamation faite le"
                        + " 2024-06-02 ne peut l'être avant l'événement du 2024-06-03",
                "notification --presented 2024-06-03 --collected 2024-06-02 | Un pli retiré le 2024-06-02 ne peut l'être"
                        + " avant l'événement du 2024-06-03",
                "payment-title --kind state --received 2024-06-03 --filed 2024-06-10 | --filed parle d'une requête : un titre de"
                        + " perception se conteste d'abord devant le comptable (décret n° 2012-1246, art. 118) ; attendu :"
                        + " --claimed DATE",
                "referral --from 2024-06-03 --documents-refused 2024-06-10 | --documents-refused répond à une demande ;"
                        + " attendu : --documents-asked DATE",
                "implied-refusal --from 2024-06-03 --documents-due 2024-06-10 | --documents-due répond à une demande ;"
                        + " attendu : --documents-asked DATE",
                "executory --signed 2024-06-03 --transmitted 2024-06-02 --published 2024-06-04 | Un acte signé le 2024-06-03"
                        + " n'est ni transmis ni rendu public le 2024-06-02 : ces jours ne sont pas dans cet ordre",
                "executory --signed 2024-06-03 --published 2024-06-04 --urgent | --urgent parle d'un acte affiché avant sa"
                        + " publication (CGCT, art. L. 2131-1, V) ; attendu : --posted DATE",
                "executory --signed 2024-06-03 --published 2024-06-04 --posted 2024-06-04 | Un acte est rendu public d'une"
                        + " façon ; attendu : --published, --posted ou --notified DATE",
                "executory --signed 2024-06-03 --published 2024-06-04 --population -1 | --population -1 n'est pas un nombre"
                        + " d'habitants ; attendu : 0 ou plus",
                "executory --signed 2024-06-03 --published 2024-06-04 --population 3500 --choice posting | --choice ne vaut"
                        + " que pour une commune de moins de 3500 habitants, pas de 3500 (CGCT, art. L. 2131-1, IV)",
                "executory --signed 2024-06-03 --notified 2024-06-04 --choice posting | --choice parle de la publication :"
                        + " un acte individuel est notifié (CGCT, art. L. 2131-1, II)",
                "executory --signed 2024-06-03 --posted 2024-06-04 --choice town-crier | --choice \"town-crier\" n'est pas"
                        + " une publicité ; attendu : on-line, posting ou paper",
            })
    void combinationThatMakesNoSense_endsWithTwoAndTheReason(String arguments, String reason) {
        assertThat(ask(arguments)).isEqualTo(new Run(ExitCode.UNUSABLE, "", "actes: " + reason + "\n"));
    }

    @Test
    void wordThatIsNoNumber_isToldSoInFrench() {
        assertThat(ask("convening --from 2024-06-10 --population abc").err())
                .contains("\"abc\" n'est pas un nombre entier ; attendu : comme 1200")
                .doesNotContain("is not an int");
    }

    static Stream<String> commands() {
        return Stream.of(
                "referral-request",
                "judgment-appeal",
                "permit-notice",
                "permit-appeal",
                "notification",
                "implied-refusal",
                "implied-acceptance",
                "executory",
                "online",
                "transmission",
                "report",
                "withdrawal",
                "pre-emption",
                "payment-title");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_hasExamplesThatAreAnswered(String command) {
        List<String> examples = ask(command + " --help")
                .out()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("actes deadline "))
                .toList();
        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            Run run = Run.of(example.substring("actes ".length()).split(" "));
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"payment-title --kind state", "judgment-appeal", "pre-emption", "permit-notice"})
    void days_areReadFromTheInputWhenNoneIsGiven(String command) {
        Run run = Run.withInput("2024-06-03\n2024-06-04\n", ("deadline " + command + " --format json").split(" "));
        assertThat(run.json()).hasSize(2);
    }
}
