package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The example acts of invented communes, each with what the checks and the clocks say of it. */
class ExampleActsTest {

    private static JsonNode check(String act, int exitCode) {
        Path file = Path.of(Run.RODEZ).resolveSibling(act + ".json");
        Run run = Run.of("check", file.toString(), "--as-of", "2024-06-10", "--format", "json", "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(exitCode);
        return run.json().get(0);
    }

    private static List<String> findings(JsonNode answer) {
        return StreamSupport.stream(answer.path("findings").spliterator(), false)
                .map(finding -> finding.path("severity").asText() + " "
                        + finding.path("id").asText() + " "
                        + finding.path("path").asText())
                .toList();
    }

    private static JsonNode clock(JsonNode answer, String name) {
        return StreamSupport.stream(answer.path("timeline").spliterator(), false)
                .filter(entry -> entry.path("deadline").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void deliberation_thatSetsItsLimitsIsFine() {
        JsonNode answer = check("deliberation-delegation-limits", 0);
        assertThat(findings(answer)).isEmpty();
        assertThat(clock(answer, "appeal").path("lastDay").asText()).isEqualTo("2020-09-10");
    }

    @Test
    void deliberation_thatCopiesTheCodeLacksEveryLimitThatTheLawAsksFor() {
        assertThat(findings(check("deliberation-copy-of-the-code", 1)))
                .containsExactly(
                        "error grant.limits-missing /grants/0",
                        "error grant.limits-missing /grants/1",
                        "error grant.limits-missing /grants/5",
                        "error grant.limits-missing /grants/6",
                        "error grant.limits-missing /grants/7",
                        "error grant.limits-missing /grants/8",
                        "error grant.limits-missing /grants/9");
    }

    @Test
    void lease_ofTwelveYearsIsCoveredAndOneOfFourteenIsNot() {
        assertThat(findings(check("decision-lease-of-twelve-years", 0))).isEmpty();
        JsonNode fourteen = check("decision-lease-of-fourteen-years", 1);
        assertThat(findings(fourteen)).containsExactly("error delegation.not-covering /exercise");
        assertThat(fourteen.path("findings").get(0).path("text").asText())
                .isEqualTo("The delegation does not cover the decision. 14 years: over the legal limit, 12 years"
                        + " (CGCT, art. L. 2122-22).");
    }

    @Test
    void trafficOrder_onPaperOnlyIsNotExecutoryAndOwesNoTransmission() {
        JsonNode answer = check("order-traffic-on-paper-only", 1);
        assertThat(findings(answer)).containsExactly("error publicity.insufficient /events");
        assertThat(clock(answer, "executory").path("waitsFor").get(0).asText())
                .isEqualTo("act.electronic-publication-date");
        assertThat(clock(answer, "appeal").path("status").asText()).isEqualTo("not-started");
        assertThat(answer.path("timeline").findValuesAsText("deadline")).doesNotContain("transmission", "report");
    }

    @Test
    void individualOrder_countsFromItsNotificationAndItsSecondTransmission() {
        JsonNode answer = check("order-individual", 0);
        assertThat(findings(answer)).isEmpty();
        assertThat(clock(answer, "executory").path("lastDay").asText()).isEqualTo("2024-02-23");
        assertThat(clock(answer, "transmission").path("lastDay").asText()).isEqualTo("2024-03-06");
        assertThat(clock(answer, "appeal").path("lastDay").asText()).isEqualTo("2024-04-24");
    }
}
