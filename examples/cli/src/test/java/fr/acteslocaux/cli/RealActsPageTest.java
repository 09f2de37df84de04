package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that says which real layouts the example acts hold. */
class RealActsPageTest {

    private static final Path PAGE = Run.ROOT.resolve("docs/real-acts.md");
    private static final int LEAST_LAYOUTS = 30;
    private static final int CELLS = 4;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| layout"))
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Set<Path> linked(String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> PAGE.resolveSibling(link.group(1)).normalize())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void page_hasThirtyLayoutsEachWithADocumentThatHoldsIt() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(LEAST_LAYOUTS).allSatisfy(row -> {
            assertThat(row).hasSize(CELLS).doesNotContain("");
            assertThat(linked(row.get(CELLS - 1)))
                    .isNotEmpty()
                    .allMatch(path -> path.toString().endsWith(".json"));
        });
        assertThat(rows().stream().map(row -> row.get(0))).doesNotHaveDuplicates();
    }

    @Test
    void everyLink_leadsSomewhere() throws IOException {
        assertThat(linked(Files.readString(PAGE, StandardCharsets.UTF_8)))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    @Test
    void everyExampleAct_isNamed() throws IOException {
        try (Stream<Path> files = Files.list(Run.ROOT.resolve("examples/acts"))) {
            assertThat(linked(Files.readString(PAGE, StandardCharsets.UTF_8)))
                    .containsAll(files.map(Path::normalize).toList());
        }
    }
}
