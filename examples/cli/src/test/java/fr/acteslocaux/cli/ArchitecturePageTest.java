package fr.acteslocaux.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ArchitecturePageTest {

    @Test
    void everyRoomThatCoreExports_isOnThePage() throws IOException {
        List<String> rooms = found("core/src/main/java/module-info.java", "exports fr\\.acteslocaux\\.([a-z]+);");
        assertThat(rooms)
                .hasSizeGreaterThan(15)
                .allSatisfy(room -> assertThat(page()).contains("`" + room + "`"));
    }

    @Test
    void everyModuleOfTheBuild_isOnThePage() throws IOException {
        List<String> modules = found("pom.xml", "<module>([a-z0-9/-]+)</module>");
        assertThat(modules)
                .contains("serialization/scdl")
                .filteredOn(module -> !List.of("bom", "core", "examples").contains(module))
                .allSatisfy(module -> assertThat(page()).contains("`" + module + "`"));
    }

    private static List<String> found(String file, String pattern) throws IOException {
        String text = Files.readString(Run.ROOT.resolve(file), StandardCharsets.UTF_8);
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static String page() {
        try {
            return Files.readString(Run.ROOT.resolve("docs/ARCHITECTURE.md"), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
