package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Les cas jugés, demandés par la commande")
class CourtCasesLawTest {

    record CourtCase(String id, String command, String field, String expected, String source) {

        static CourtCase of(String line) {
            List<String> cells = List.of(line.split("\t", -1));
            return new CourtCase(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }

        @Override
        public String toString() {
            return id + " " + command;
        }
    }

    static Stream<CourtCase> cases() throws IOException {
        try (InputStream table = Objects.requireNonNull(
                CourtCasesLawTest.class.getResourceAsStream("/court-cases.tsv"), "court-cases.tsv")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(CourtCase::of).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answer_isThatOfTheCase(CourtCase courtCase) {
        Run run = Run.of(("deadline " + courtCase.command() + " --format json").split(" "));
        assertThat(run.err()).isEmpty();
        assertThat(run.json().get(0).path(courtCase.field()).asText())
                .as("%s%n%s", courtCase.source(), run.out())
                .isEqualTo(courtCase.expected());
    }
}
