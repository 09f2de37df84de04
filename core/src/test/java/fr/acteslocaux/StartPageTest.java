package fr.acteslocaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StartPageTest {

    private static final Path PAGE = Path.of("src/main/java/fr/acteslocaux/package-info.java");
    private static final Path README = Path.of("../README.md");

    @DisplayName("L'exemple de la page d'accueil est celui du README, qui est compilé et exécuté")
    @Test
    void sample_isThatOfTheReadme() throws IOException {
        List<String> lines = Files.readAllLines(PAGE, StandardCharsets.UTF_8).stream()
                .map(line -> line.replaceFirst("^ \\* ?", "").strip())
                .toList();
        List<String> sample = lines.subList(lines.indexOf("<pre>{@code") + 1, lines.indexOf("}</pre>"));
        List<String> readme = Files.readAllLines(README, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .toList();
        assertThat(sample).hasSizeGreaterThan(10);
        assertThat(readme).containsSubsequence(sample);
    }
}
