package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.acteslocaux.compliance.Check;
import fr.acteslocaux.compliance.Compliance;
import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.law.LegalSource;
import fr.acteslocaux.law.Standing;
import fr.acteslocaux.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

    private static final Path PAGE = Path.of(System.getProperty("acteslocaux.root"), "docs", "rules.md");

    @Test
    void rules_areTheCatalogue() {
        assertThat(Run.of("rules").out().lines().map(line -> line.split("  ", 2)[0]))
                .containsExactlyElementsOf(
                        Compliance.catalogue().stream().map(Check::id).toList());
        assertThat(Run.of("rules", "--lang", "en").out())
                .contains("fee.total-mismatch  Is the total that of prices and counts? (C. civ., art. 1103 ; ");
    }

    @Test
    void json_hasTheSeverityAtEachStage() {
        JsonNode number = Run.of("rules", "--format", "json").json().get(0);
        assertThat(number.path("id").asText()).isEqualTo("number.year-mismatch");
        assertThat(number.path("severities").path("archived").asText()).isEqualTo("info");
        assertThat(number.path("governingDay").asText()).isEqualTo("adoption");
        assertThat(number.path("until").asText()).isEqualTo("2026-02-21");
        assertThat(number.path("standing").asText()).isEqualTo("secondary");
    }

    /** The page is made anew with {@code -Dacteslocaux.update=true}. */
    @Test
    void page_isMadeFromTheCatalogue() throws IOException {
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.writeString(PAGE, page(), StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(PAGE, StandardCharsets.UTF_8)).isEqualTo(page());
    }

    private static String page() {
        return """
                # The rules

                Every check, what it asks, how serious its answer is at each stage of an act (draft, signed, transmitted, published,
                archived), of which day's law it speaks, and on what it stands. To an act of a day before or after the law that is
                known here, a check answers *undetermined*. Made from the catalogue; `actes rules` says the same in French.

                | id | question | severity | governing day | sources |
                |---|---|---|---|---|
                """ + Compliance.catalogue().stream().map(RulesCommandTest::row).collect(Collectors.joining());
    }

    private static String row(Check check) {
        String severities = Policies.all().stream()
                                .map(policy ->
                                        policy.severityOf(check.id()).name().toLowerCase(Locale.ROOT))
                                .distinct()
                                .count()
                        == 1
                ? Policies.DRAFT.severityOf(check.id()).name().toLowerCase(Locale.ROOT)
                : Policies.all().stream()
                        .map(policy -> policy.severityOf(check.id()).name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        String sources =
                check.reason().sources().stream().map(LegalSource::citation).collect(Collectors.joining("; "));
        String warning = check.reason().standing() == Standing.UNVERIFIED ? " (unverified)" : "";
        return "| `" + check.id() + "` | " + check.question(Language.ENGLISH) + " | " + severities + " | "
                + law(check) + " | " + sources
                + warning + " |\n";
    }

    private static String law(Check check) {
        String from = check.inForce().from().map(day -> ", from " + day).orElse("");
        String until =
                check.inForce().endExclusive().map(day -> ", before " + day).orElse("");
        return check.governingDay().name().toLowerCase(Locale.ROOT) + from + until;
    }
}
