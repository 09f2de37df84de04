package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that says where each statement of the reference act is, held against the document and the text. */
class SeedCoverageTest {

    private static final Path ROOT = Path.of(System.getProperty("acteslocaux.root"));
    private static final Path SEED = ROOT.resolve("../shared/seed/rodez-dec2024-0126.txt");

    /** A row of the page. */
    record Statement(String lines, String pointer, String value) {

        private static Statement of(String row) {
            List<String> cells =
                    Arrays.stream(row.split("\\|", -1)).map(String::strip).toList();
            return new Statement(cells.get(1), unquoted(cells.get(4)), unquoted(cells.get(5)));
        }

        private static String unquoted(String cell) {
            return cell.replace("`", "");
        }

        private Stream<Integer> numbers() {
            String[] ends = lines.split("-", -1);
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .boxed();
        }
    }

    static List<Statement> statements() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/seed-coverage.md"), StandardCharsets.UTF_8).stream()
                .filter(line -> line.matches("\\| [0-9].*"))
                .map(Statement::of)
                .toList();
    }

    static List<Statement> places() throws IOException {
        return statements().stream()
                .filter(statement -> !statement.pointer().isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("places")
    void statement_standsInTheDocumentWhereThePageSays(Statement statement) throws IOException {
        JsonNode document = new JsonMapper().readTree(Files.readString(Path.of(Run.RODEZ), StandardCharsets.UTF_8));
        JsonNode found = document.at(statement.pointer());
        assertThat(found.isValueNode()).as(statement.pointer()).isTrue();
        assertThat(found.asText()).contains(statement.value());
    }

    @Test
    void everyLineOfTheText_isInARow() throws IOException {
        Assumptions.assumeTrue(Files.exists(SEED), "no text at " + SEED);
        List<String> text = Files.readAllLines(SEED, StandardCharsets.UTF_8);
        Set<Integer> written = IntStream.rangeClosed(1, text.size())
                .filter(line -> !text.get(line - 1).isBlank())
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(statements().stream().flatMap(Statement::numbers).collect(Collectors.toSet()))
                .containsAll(written);
    }
}
