package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.acteslocaux.compliance.Policies;
import fr.acteslocaux.compliance.Policy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The reports on the reference act, as people read them. */
class RodezReportTest {

    private static final Path REPORTS = Path.of(System.getProperty("acteslocaux.root"), "examples", "reports");

    static Stream<Arguments> reports() {
        return Policies.all().stream()
                .flatMap(policy -> Stream.of("fr", "en").map(language -> Arguments.of(policy, language)));
    }

    /** The reports are made anew with {@code -Dacteslocaux.update=true}. */
    @ParameterizedTest
    @MethodSource("reports")
    void report_readsAsKept(Policy policy, String language) throws IOException {
        Path kept = REPORTS.resolve("rodez-dec2024-0126." + policy.name() + "." + language + ".txt");
        Run run = Run.of("check", Run.RODEZ, "--as-of", "2024-06-10", "--policy", policy.name(), "--lang", language);
        if (Boolean.getBoolean("acteslocaux.update")) {
            Files.createDirectories(REPORTS);
            Files.writeString(kept, run.out(), StandardCharsets.UTF_8);
        }
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(kept, StandardCharsets.UTF_8));
    }
}
