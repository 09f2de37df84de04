package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.acteslocaux.serialization.report.CheckReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One act that counts further than anybody does not end the others: it is refused with its place, or answered. */
class HardInputTest {

    private static final String RODEZ = "rodez-dec2024-0126";
    private static final String LEASE = "decision-lease-of-twelve-years";
    private static final String[] IN_A_STREAM = {
        "check", "-", "--ndjson", "--lang", "en", "--as-of", "2024-06-10", "--format", "json"
    };

    private static String line(String example) throws IOException {
        return Files.readString(Run.ROOT.resolve("examples/acts/" + example + ".json"), StandardCharsets.UTF_8)
                        .replaceAll("\n *", "")
                + "\n";
    }

    private static String line(String example, String text, String replacement) throws IOException {
        String line = line(example);
        assertThat(line).contains(text);
        return line.replace(text, replacement);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "decision-lease-of-twelve-years | \"duration\": \"P12Y\" | \"duration\": \"P999999999Y\" |"
                        + " /exercise/duration: Length \"P999999999Y\" has a wrong component: expected at most 999 years",
                "decision-lease-of-twelve-years | \"duration\": \"P12Y\" | \"duration\": \"P-12Y\" |"
                        + " /exercise/duration: Length \"P-12Y\" has a wrong component: expected a length of years, months"
                        + " and days, not nil, such as P1Y6M",
                "rodez-dec2024-0126 | \"type\": \"published\",\"on\": \"2024-06-03\" |"
                        + " \"type\": \"published\",\"on\": \"+999999999-12-31\" | /events/3/on: Date \"+999999999-12-31\""
                        + " has a wrong component: expected a day of the years 1500 to 2999",
                "decision-lease-of-twelve-years | \"nextPolling\": \"2026-03-15\" | \"nextPolling\": \"-999999999-01-01\" |"
                        + " /delegation/mandate/nextPolling: Date \"-999999999-01-01\" has a wrong component: expected a"
                        + " day of the years 1500 to 2999",
                "rodez-dec2024-0126 | \"lastDay\": \"2025-09-05\" | \"lastDay\": \"+999999999-12-31\" |"
                        + " /term/value/lastDay: Date \"+999999999-12-31\" has a wrong component: expected a day of the"
                        + " years 1500 to 2999"
            })
    void stream_goesOnAfterWhatNobodyCounts(String example, String text, String replacement, String problem)
            throws IOException {
        Run run = Run.withInput(line(RODEZ) + line(example, text, replacement) + line(LEASE), IN_A_STREAM);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.json()).hasSize(2);
        assertThat(run.err()).startsWith("actes: -:2:").contains(problem).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500-01-01", "1582-10-15", "1899-12-31", "2196-12-31", "2199-12-31", "2999-12-31"})
    void days_thatADocumentMayHaveAreAnswered(String day) throws IOException {
        Run run = Run.withInput(
                line(RODEZ).replace("2024-06-03", day) + line(LEASE).replaceAll("20[0-9]{2}-[0-9]{2}-[0-9]{2}", day),
                IN_A_STREAM);
        assertThat(run.err()).isEmpty();
        assertThat(run.json()).hasSize(2);
        for (var report : run.json()) {
            assertThat(new JsonMapper()
                            .findAndRegisterModules()
                            .treeToValue(report, CheckReport.class)
                            .timeline())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"P999Y, true", "P11988M, true", "P364878D, true", "P12Y1D, true", "P4384D, true", "P4383D, false"})
    void lengths_thatADocumentMayHaveAreCompared(String length, boolean isTooLong) throws IOException {
        Run run = Run.withInput(line(LEASE, "P12Y", length), IN_A_STREAM);
        assertThat(run.err()).isEmpty();
        assertThat(run.json().get(0).path("findings").findValuesAsText("id").contains("delegation.not-covering"))
                .isEqualTo(isTooLong);
    }

    @Test
    void counts_mayBeAsLargeAsTheyCan() throws IOException {
        String most = String.valueOf(Integer.MAX_VALUE);
        Run run = Run.withInput(
                line("deliberation-copy-of-the-code")
                        .replaceAll(
                                "\"(inOffice|present|proxies|inFavour|against|abstaining)\": [0-9]+", "\"$1\": " + most)
                        .replaceAll("\"population\": [0-9]+", "\"population\": " + most),
                IN_A_STREAM);
        assertThat(run.err()).isEmpty();
        assertThat(run.json()).hasSize(1);
        assertThat(run.out()).contains("6442450941 votes were counted for 4294967294 members present and proxies.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "0000-01-01", "+999999999-12-31"})
    void anyDay_mayBeLookedFrom(String day) {
        Run run = Run.of("check", Run.RODEZ, "--as-of", day);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"appeal", "referral", "implied-refusal", "transmission", "withdrawal"})
    void deadlines_areUndeterminedWhereDaysCannotBeCounted(String deadline) {
        for (String day : new String[] {"0001-01-01", "9999-12-31"}) {
            Run run = Run.of("deadline", deadline, "--from", day, "--format", "json");
            assertThat(run.err()).isEmpty();
            assertThat(run.json().get(0).path("status").asText()).isEqualTo("undetermined");
        }
        Run run = Run.of("deadline", deadline, "--from", "+999999999-12-31");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("\"+999999999-12-31\"").hasLineCount(1);
    }
}
