package fr.acteslocaux.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The blocks of the guide are methods of the application that the other tests ask. */
class IntegrationGuideTest {

    private static final Path ROOT = Path.of(System.getProperty("acteslocaux.root"));
    private static final Pattern BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    @Test
    void everyBlockOfJava_isPartOfTheApplication() throws IOException {
        String application = read("integration/spring-boot-starter/src/test/java/"
                        + TownApplication.class.getName().replace('.', '/') + ".java")
                .replace("\n    ", "\n");
        List<String> blocks = BLOCK.matcher(read("docs/integration.md"))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        assertThat(blocks)
                .hasSize(3)
                .allSatisfy(block -> assertThat(application).contains(block));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
    }
}
