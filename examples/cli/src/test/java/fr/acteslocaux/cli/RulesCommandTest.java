package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.acteslocaux.compliance.Catalogue;
import fr.acteslocaux.compliance.Check;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    @Test
    void rules_areTheCatalogue() {
        assertThat(Run.of("rules").out().lines().filter(line -> !line.startsWith(" ")))
                .containsExactlyElementsOf(
                        Catalogue.standard().checks().stream().map(Check::id).toList());
        assertThat(Run.of("rules", "--lang", "en").out()).contains("""
                        fee.total-mismatch
                          Does the total match the prices and quantities?
                          severity: error
                          law of the day of adoption of the act
                          from 2016-10-01 (C. civ., art. 1103)
                        """);
    }

    @Test
    void json_hasTheSeverityAtEachStage() {
        JsonNode number = ruleOf("number.year-mismatch");
        assertThat(number.path("severities").path("archived").asText()).isEqualTo("info");
        assertThat(number.path("governingDay").asText()).isEqualTo("adoption");
        assertThat(number.path("standing").asText()).isEqualTo("unverified");
        JsonNode publicity = ruleOf("publicity.insufficient");
        assertThat(publicity.path("wordings").get(1).path("until").asText()).isEqualTo("2022-07-01");
        assertThat(publicity.path("standing").asText()).isEqualTo("secondary");
    }

    private static JsonNode ruleOf(String check) {
        return Run.of("rules", "--format", "json").json().stream()
                .filter(rule -> rule.path("id").asText().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
