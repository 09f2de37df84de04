package fr.acteslocaux.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The new check of CONTRIBUTING.md, as it stands in the files. The new wording is tried by the tests of core. */
class ContributingGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("acteslocaux.root"));
    private static final Pattern PIECE = Pattern.compile("in\\s`([^`]+)`:\n\n```\\w+\n((?s:.*?))```");
    private static final Pattern BLANKS_AT_THE_END = Pattern.compile("(?m)[ \t]+$");
    private static final Pattern THE_CHECK = Pattern.compile("object\\.too-long|OBJECT_TOO_LONG");
    private static final String EXAMPLES = "testing/kit/src/test/java/fr/acteslocaux/testing/examples/";
    private static final int MOST_FILES = 6;

    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String trimmed(String text) {
        return BLANKS_AT_THE_END.matcher(text).replaceAll("");
    }

    private static List<MatchResult> pieces() {
        String guide = textOf(ROOT.resolve("CONTRIBUTING.md"));
        return PIECE.matcher(guide.substring(guide.indexOf("## A new check")))
                .results()
                .toList();
    }

    private static Set<String> filesOfTheGuide() {
        return pieces().stream().map(piece -> piece.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void newCheck_standsInTheFilesAsItIsShown() {
        assertThat(pieces())
                .hasSize(MOST_FILES + 1)
                .allSatisfy(piece -> assertThat(trimmed(textOf(ROOT.resolve(piece.group(1)))))
                        .as(piece.group(1))
                        .contains(trimmed(piece.group(2))));
    }

    /** Faults and oddities that were thought out before any check name those that they are about. */
    @Test
    void newCheck_standsInNoOtherFile() throws IOException {
        Set<String> naming = new TreeSet<>();
        for (String module : List.of("core", "testing/kit")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> THE_CHECK.matcher(textOf(file)).find())
                        .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                        .forEach(naming::add);
            }
        }
        assertThat(filesOfTheGuide()).hasSizeLessThanOrEqualTo(MOST_FILES);
        assertThat(naming)
                .filteredOn(file -> !file.endsWith("ContributingGuideTest.java")
                        && !file.endsWith("one-fault-findings.txt")
                        && !file.startsWith(EXAMPLES))
                .containsExactlyElementsOf(filesOfTheGuide());
    }
}
